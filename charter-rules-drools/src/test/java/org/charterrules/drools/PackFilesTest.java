package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of files before anybody looks at their lines, word for word. */
class PackFilesTest {
    /** The kinds of problem that are shown here. */
    static final Set<LintCode> CODES = EnumSet.of(
            LintCode.UNREADABLE,
            LintCode.NOT_A_ZIP,
            LintCode.TOO_LARGE,
            LintCode.TOO_MANY,
            LintCode.LONG_LINE,
            LintCode.OUTSIDE,
            LintCode.FOLDER,
            LintCode.ENCODING,
            LintCode.BYTE_ORDER_MARK);

    @TempDir
    private Path temp;

    private static String lint(Path pack) {
        return LintText.of(RulePack.problems(pack));
    }

    @Test
    void a_folder_that_is_not_there() {
        assertThat(lint(temp.resolve("nothing")))
                .isEqualTo("nothing: error (unreadable)\nThere is no such folder or zip file.\n\n");
    }

    @Test
    void a_file_that_is_no_zip() throws IOException {
        assertThat(lint(Files.writeString(temp.resolve("my-charter.zip"), Packs.RULES)))
                .isEqualTo("""
                        my-charter.zip: error (not-a-zip)
                        This is not a zip file that can be read. Give a folder, or a zip file without a password.

                        """);
    }

    @Test
    void one_file_of_a_charter_instead_of_its_folder() throws IOException {
        assertThat(lint(Files.writeString(temp.resolve("rules.dslr"), Packs.RULES)))
                .isEqualTo("""
                        rules.dslr: error (not-a-zip)
                        This is one file of a charter. Give the folder that it stands in.

                        """);
    }

    @Test
    void a_charter_file_of_which_nothing_can_be_read_is_reported_once() {
        byte[] text = Packs.CHARTER.getBytes(StandardCharsets.UTF_16);
        assertThat(lint(Packs.whole().with("charter.yaml", text).folder(temp))).isEqualTo("""
                        charter.yaml: error (encoding)
                        This file is saved as UTF-16, not as UTF-8. Save it again and choose the encoding UTF-8.

                        """);
    }

    @Test
    void a_problem_of_the_whole_pack_is_named_by_the_pack() {
        LintProblem whole = RulePack.problems(temp.resolve("none.zip")).get(0);
        assertThat(whole.within("packs/none.zip")).hasToString("packs/none.zip: There is no such folder or zip file.");
        assertThat(whole.within("none.zip")).hasToString("none.zip: There is no such folder or zip file.");
        assertThat(whole.within("packs")).hasToString("packs/none.zip: There is no such folder or zip file.");
    }

    @Test
    void a_zip_of_a_folder_and_a_zip_of_files_are_both_read() {
        assertThat(lint(Packs.whole().zip(temp))).isEmpty();
        Packs inFolder = Packs.empty()
                .with("my-charter/charter.yaml", Packs.CHARTER)
                .with("my-charter/rules.dslr", Packs.RULES)
                .with("__MACOSX/my-charter/._rules.dslr", "x");
        assertThat(lint(inFolder.zip(temp))).isEmpty();
    }

    @Test
    void a_name_in_a_zip_that_leads_out_of_it() {
        assertThat(lint(Packs.whole().with("../../evil.dslr", Packs.RULES).zip(temp)))
                .isEqualTo("""
                        my-charter.zip: error (outside)
                        The name '../../evil.dslr' leads out of the zip file.

                        """);
    }

    @Test
    void names_in_a_zip_that_differ_only_in_case() {
        assertThat(lint(Packs.whole().with("Rules.dslr", Packs.RULES).zip(temp)))
                .isEqualTo("""
                        my-charter.zip: error (not-a-zip)
                        The name 'Rules.dslr' stands twice in the zip file.

                        """);
    }

    @Test
    void a_file_that_unpacks_to_far_more_than_it_was() {
        String zeros = "//" + "0".repeat(200_000);
        assertThat(lint(Packs.whole().with("rules.dslr", zeros).zip(temp))).startsWith("""
                        rules.dslr: error (too-large)
                        This file unpacks to more than 100 times its size in the zip file.
                        """);
    }

    @Test
    void a_file_that_is_too_large() {
        String text = "// 0123456789\n".repeat(80_000);
        assertThat(lint(Packs.whole().with("rules.dslr", text).folder(temp)))
                .startsWith("rules.dslr: error (too-large)\nThis file is larger than 1 MB.\n");
    }

    @Test
    void files_that_are_too_large_together() {
        String text = "// 0123456789\n".repeat(70_000);
        Packs packs = Packs.whole();
        for (int number = 1; number <= 5; number++) {
            packs.with("x" + number + ".dslr", text);
        }
        assertThat(lint(packs.folder(temp)))
                .contains("x5.dslr: error (too-large)\nWith this file, the pack is larger than 4 MB.\n")
                .doesNotContain("x4.dslr: error (too-large)");
    }

    @Test
    void a_zip_that_is_too_large() throws IOException {
        Path zip = Files.write(temp.resolve("big.zip"), new byte[5 << 20]);
        assertThat(lint(zip)).isEqualTo("big.zip: error (too-large)\nThis zip file is larger than 4 MB.\n\n");
    }

    @Test
    void too_many_files() {
        Packs packs = Packs.whole();
        for (int number = 0; number < 200; number++) {
            packs.with("note" + number + ".txt", "x");
        }
        assertThat(lint(packs.folder(temp)))
                .startsWith("my-charter: error (too-many)\nThere are more than 200 files in this folder.\n");
        assertThat(lint(packs.zip(temp)))
                .isEqualTo("my-charter.zip: error (too-many)\nThere are more than 200 files in this zip file.\n\n");
    }

    @Test
    void too_many_lines() {
        assertThat(lint(Packs.whole().with("rules.dslr", "\n".repeat(20_000)).folder(temp)))
                .contains("rules.dslr: error (too-many)\nThere are more than 10000 lines in this file.\n");
    }

    @Test
    void too_many_rules() {
        StringBuilder rules = new StringBuilder();
        for (int number = 0; number < 1001; number++) {
            rules.append(Packs.RULES.replace("Short", "Short " + number));
        }
        assertThat(lint(Packs.whole().with("rules.dslr", rules.toString()).folder(temp)))
                .contains("rules.dslr: error (too-many)\nWith this file, there are more than 1000 rules.\n");
    }

    @Test
    void too_many_sentences_in_a_rule() {
        String many = Packs.RULES.replace(
                "there is a meeting\n", "there is a meeting\n" + "    - that is not cancelled\n".repeat(20));
        assertThat(lint(Packs.whole().with("rules.dslr", many).folder(temp))).contains("""
                        rules.dslr, line 1, column 1: error (too-many)
                            rule "MY-1 Short"
                            ^
                        There are more than 20 sentences in this rule.
                        """);
    }

    @Test
    void too_many_problems() {
        String rule = Packs.RULES.replace("it lasts at most 2 hours", "xyz");
        assertThat(lint(Packs.whole().with("rules.dslr", rule.repeat(600)).folder(temp)))
                .contains(
                        "rules.dslr: error (too-many)\nThere are more than 500 problems. The others are not listed.\n");
    }

    @Test
    void a_line_that_is_too_long() {
        String line = "    it lasts at most " + "2".repeat(400) + " hours";
        String rules = Packs.RULES.replace("    it lasts at most 2 hours", line);
        assertThat(lint(Packs.whole().with("rules.dslr", rules).folder(temp)))
                .contains("rules.dslr, line 5, column 401: error (long-line)\n")
                .contains("This line is longer than 400 characters. No sentence is that long.\n");
    }

    @Test
    void a_link_that_leads_out_of_the_folder() throws IOException {
        Path secret = Files.writeString(temp.resolve("secret.dslr"), "secret");
        Path folder = Packs.whole().folder(temp);
        Files.createSymbolicLink(folder.resolve("more.dslr"), secret);
        assertThat(lint(folder)).isEqualTo("""
                more.dslr: error (outside)
                This is a link to a place outside the pack. Put the file itself here.

                """);
    }

    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        Path folder = Packs.empty().with("charter.yaml", Packs.CHARTER).folder(temp);
        Path hidden = Files.createDirectory(folder.resolve("..data"));
        Files.writeString(hidden.resolve("rules.dslr"), Packs.RULES);
        Files.createSymbolicLink(folder.resolve("rules.dslr"), hidden.resolve("rules.dslr"));
        assertThat(lint(folder)).isEmpty();
    }

    @Test
    void a_folder_in_the_folder_or_in_the_zip() throws IOException {
        Path folder = Packs.whole().folder(temp);
        Files.createDirectory(folder.resolve("more"));
        String message = """
                more: warning (folder)
                A folder inside the pack is not read. Put its files beside 'charter.yaml'.

                """;
        assertThat(lint(folder)).isEqualTo(message);
        assertThat(lint(Packs.whole().with("more/rules.dslr", "x").zip(temp))).isEqualTo(message);
    }

    @Test
    void utf_16() {
        byte[] bytes = Packs.RULES.getBytes(StandardCharsets.UTF_16);
        String message = """
                rules.dslr: error (encoding)
                This file is saved as UTF-16, not as UTF-8. Save it again and choose the encoding UTF-8.

                """;
        assertThat(lint(Packs.whole().with("rules.dslr", bytes).folder(temp))).contains(message);
        byte[] withoutMark = Packs.RULES.getBytes(StandardCharsets.UTF_16LE);
        assertThat(lint(Packs.whole().with("rules.dslr", withoutMark).folder(temp)))
                .contains(message);
    }

    @Test
    void latin_1() {
        byte[] bytes = ("// Caf\u00E9\n" + Packs.RULES).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(lint(Packs.whole().with("rules.dslr", bytes).folder(temp))).isEqualTo("""
                rules.dslr, line 1, column 7: error (encoding)
                    // Caf\uFFFD
                          ^
                This file is not saved as UTF-8. The first letter that shows it stands here. Save it again and choose the encoding UTF-8.

                """);
    }

    @Test
    void no_text_at_all() {
        byte[] bytes = {1, 2, 0, 3};
        assertThat(lint(Packs.whole().with("rules.dslr", bytes).folder(temp)))
                .contains("rules.dslr: error (encoding)\nThis is not a text file.\n");
    }

    @Test
    void a_byte_order_mark() {
        assertThat(lint(Packs.whole().with("rules.dslr", "\uFEFF" + Packs.RULES).folder(temp)))
                .isEqualTo("""
                rules.dslr: warning (byte-order-mark)
                This file begins with a byte order mark. Save it as 'UTF-8' and not as 'UTF-8 with BOM'.

                """);
    }

    @Test
    void any_kind_of_line_end_will_do() {
        assertThat(lint(Packs.whole()
                        .with("rules.dslr", Packs.RULES.replace("\n", "\r\n"))
                        .folder(temp)))
                .isEmpty();
        Path folder = Packs.whole()
                .with("rules.dslr", Packs.RULES.replace("\n", "\r"))
                .folder(temp);
        assertThat(lint(folder)).isEmpty();
        assertThat(RulePack.read(folder).rules()).hasSize(1);
    }
}
