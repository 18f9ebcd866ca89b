package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that mean harm. None is loaded, none runs anything, and each is refused in plain words, soon and in little memory. */
class HostilePacksTest {
    private static final String PROPERTY = "charter.hostile";
    private static final long MEMORY = 200L << 20;
    private static final Duration TIME = Duration.ofSeconds(30);

    /** What code in a pack would do if it ran. */
    private static final String HARM = "System.setProperty(\"charter.hostile\", \"ran\")";

    @TempDir
    private Path temp;

    /** Somebody's attempt. */
    record Attempt(String name, Function<Path, Path> pack) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void a_pack_that_means_harm_is_refused_in_plain_words(Attempt attempt) {
        Path pack = attempt.pack().apply(temp);
        Linted linted = org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(TIME, () -> Linted.of(pack));
        List<LintProblem> problems = linted.problems();

        assertThat(problems).anyMatch(LintProblem::isError);
        assertThat(System.getProperty(PROPERTY)).isNull();
        assertThat(linted.allocated()).isLessThan(MEMORY);
        assertThat(problems).allSatisfy(HostilePacksTest::isPlain);
        assertThatThrownBy(() -> RulePack.read(pack)).isInstanceOf(RulePackException.class);
    }

    @Test
    void an_escape_that_nobody_can_see_is_refused_where_its_value_begins() {
        Path pack = Packs.whole()
                .with("charter.yaml", Packs.CHARTER.replace("\"T\"", "\"Fr\\u0000\\e[31m\\u202eme\""))
                .folder(temp);

        assertThat(RulePack.problems(pack)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(LintCode.HIDDEN_CHARACTER);
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo(8);
            assertThat(problem.message()).contains("U+0000");
        });
    }

    @Test
    void two_escapes_that_make_one_letter_are_one_that_can_be_seen() {
        Path pack = Packs.whole()
                .with("charter.yaml", Packs.CHARTER.replace("\"T\"", "\"\\ud83d\\ude00\""))
                .folder(temp);

        assertThat(RulePack.problems(pack)).noneMatch(LintProblem::isError);
    }

    /** What the linter found, and how much memory its thread took to find it. */
    private record Linted(List<LintProblem> problems, long allocated) {
        static Linted of(Path pack) {
            long before = allocatedByThisThread();
            List<LintProblem> problems = RulePack.problems(pack);
            return new Linted(problems, allocatedByThisThread() - before);
        }

        private static long allocatedByThisThread() {
            var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
            return threads.getCurrentThreadAllocatedBytes();
        }
    }

    private static void isPlain(LintProblem problem) {
        assertThat(problem.message()).isNotBlank().hasSizeLessThan(1000);
        assertThat(problem.message()).doesNotContainPattern("(?i)\\b(drools|java\\.|kie|exception|null|regex)\\b");
        assertThat(problem.text().length()).isLessThan(250);
        String shown = problem.file() + problem.text() + problem.message() + String.join("", problem.suggestions());
        assertThat(shown.codePoints()).noneMatch(HostilePacksTest::steers);
    }

    private static boolean steers(int letter) {
        return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT;
    }

    @Test
    void there_are_enough_of_them() {
        assertThat(attempts()).hasSizeGreaterThanOrEqualTo(60);
    }

    static List<Attempt> attempts() {
        List<Attempt> all = new ArrayList<>();
        all.addAll(lines());
        all.addAll(headings());
        all.addAll(gaps());
        all.addAll(letters());
        all.addAll(sizes());
        all.addAll(charters());
        all.addAll(files());
        all.addAll(zips());
        all.addAll(editions());
        return all;
    }

    private static Attempt rules(String name, String rules) {
        return new Attempt(name, Packs.whole().with("rules.dslr", rules)::folder);
    }

    private static Attempt charter(String name, String charter) {
        return new Attempt(name, Packs.whole().with("charter.yaml", charter)::folder);
    }

    /** A line put before the rule, after 'when', and after 'then'. */
    private static List<Attempt> everywhere(String line) {
        return List.of(
                rules("before the rules: " + line, line + "\n" + Packs.RULES),
                rules("after when: " + line, Packs.RULES.replace("when\n", "when\n    " + line + "\n")),
                rules("after then: " + line, Packs.RULES.replace("then\n", "then\n    " + line + "\n")));
    }

    private static List<Attempt> lines() {
        return Stream.of(
                        "> " + HARM + ";",
                        ">eval(true)",
                        "import java.lang.Runtime;",
                        "import static java.lang.System.exit;",
                        "import function java.lang.System.exit;",
                        "global java.util.List list;",
                        "function void harm() { " + HARM + "; }",
                        "dialect \"mvel\"",
                        "eval(" + HARM + " == null)",
                        "expander evil.dsl",
                        "declare Evil end",
                        "query \"evil\" end",
                        "package evil;",
                        "$m : MeetingSubject() from collect( Object() )",
                        "Object() from entry-point \"evil\"",
                        "salience 100",
                        HARM + ";",
                        "[then]it lasts at most 2 hours=" + HARM + ";",
                        "/* " + HARM + " */",
                        "#import java.lang.Runtime",
                        "there is a meeting\u0000" + HARM,
                        "${" + HARM + "}",
                        "#{" + HARM + "}",
                        "@Evil")
                .flatMap(line -> everywhere(line).stream())
                .toList();
    }

    private static List<Attempt> headings() {
        return Stream.of(
                        "rule \"MY-1 Short\" salience 10",
                        "rule \"MY-1 Short\" extends \"MY-2\"",
                        "rule \"MY-1 Short\" dialect \"mvel\" when eval(" + HARM + ") then end",
                        "rule \"MY-1 Short\" @Evil",
                        "rule \"MY-1 \" + " + HARM + " + \"\"",
                        "rule \"MY-1 x\\\"; " + HARM + "; //\"",
                        "rule \"MY-1 Short\" no-loop true lock-on-active true",
                        "rule \"MY-1 Short\" timer (int: 0 1s)",
                        "rule \"MY-1 Short\" enabled (" + HARM + " == null)")
                .map(heading -> rules("heading: " + heading, Packs.RULES.replace("rule \"MY-1 Short\"", heading)))
                .toList();
    }

    private static List<Attempt> gaps() {
        return Stream.of(
                        "it lasts at most 2 hours\"); " + HARM + "; (\"",
                        "it lasts at most \" + " + HARM + " + \" hours",
                        "it lasts at most {number} {unit}",
                        "it lasts at most 99999999999999999999 hours",
                        "it is held between 10:00\" + " + HARM + " + \" and 14:00",
                        "it is held between 10:00 and 29:59",
                        "somebody is invited from each of: education\"); " + HARM + "; (\"",
                        "somebody is invited from each of: a" + " a".repeat(150),
                        "somebody answers Q-\"); " + HARM + "; (\" in words",
                        "its venue has what everyone needs to get in and take part, or it is on record why not (X-1\"+x+\")",
                        "everyone invited is told beforehand what it is for and what to expect|what it is for",
                        "it meets as often as MEET_EVERY.getClass() says")
                .map(line -> rules("gap: " + line, Packs.RULES.replace("it lasts at most 2 hours", line)))
                .toList();
    }

    private static List<Attempt> letters() {
        return Stream.of(
                        "it lasts at most 2 hours\u202E; evil\u202C",
                        "it lasts at most 2\u2066 hours",
                        "it lasts at most\u00A02 hours",
                        "it l\u0430sts at most 2 hours",
                        "it lasts at most \uFF12 hours",
                        "it lasts at most 2 hours\u200B",
                        "it lasts at most 2 hours\u2028" + HARM,
                        "it lasts at most 2 hours\u0085" + HARM,
                        "it lasts at most 2 hours\u001B[2J",
                        "it lasts at most 2 hours\u0007",
                        "it lasts at most \\u0032 hours",
                        "it lasts at most 2 hours \uD83D\uDCA5")
                .map(line -> rules(
                        "letters: " + Integer.toHexString(line.hashCode()),
                        Packs.RULES.replace("it lasts at most 2 hours", line)))
                .toList();
    }

    private static List<Attempt> sizes() {
        String rule = Packs.RULES;
        String clash = "    somebody is invited from each of " + "a, ".repeat(120) + "a!\n";
        return List.of(
                rules("a file of 2 MB", "// 0123456789\n".repeat(160_000)),
                rules("a line of 900 KB", "x".repeat(900_000)),
                rules("half a million empty lines", "\n".repeat(500_000)),
                rules("a hundred thousand rules", "rule \"MY-1 x\"\nwhen\nthen\nend\n".repeat(30_000)),
                rules(
                        "a rule of ten thousand sentences",
                        rule.replace("then\n", "then\n" + "    it has\n".repeat(9_000))),
                rules(
                        "unknown sentences that come near to many",
                        rule.replace("then\n", "then\n" + clash.repeat(2_000))),
                rules("words without end", rule.replace("it lasts", "it " + "a ".repeat(150) + "lasts")),
                rules("hyphens without end", rule.replace("it lasts", "-".repeat(300))),
                rules("brackets without end", rule.replace("it lasts", "(".repeat(300))),
                rules("a name without end", rule.replace("MY-1 Short", "MY-1 " + "a ".repeat(200))),
                rules("promises that all compare", manyPromises()));
    }

    private static String manyPromises() {
        StringBuilder rules = new StringBuilder();
        for (int number = 0; number < 1000; number++) {
            rules.append("rule \"MY-1 ").append(number).append("\"\nwhen\n    there is a meeting\nthen\n");
            for (int days = 1; days < 19; days++) {
                rules.append("    it is booked at least ").append(days).append(" days before\n");
            }
            rules.append("end\n");
        }
        return rules.substring(0, Math.min(rules.length(), 1 << 20));
    }

    private static List<Attempt> charters() {
        String bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
                + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
                + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\nid: [*d,*d,*d,*d,*d,*d,*d,*d,*d]\n";
        String id = "id: my-charter";
        return List.of(
                charter("aliases that swell", bomb),
                charter("an alias to itself", "id: &a [*a]\n"),
                charter("a Java type", Packs.CHARTER.replace(id, "id: !!java.net.URL [\"http://localhost\"]")),
                charter("a script engine", "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n"),
                charter("a tag of its own", "%TAG ! tag:evil,2026:\n---\n" + Packs.CHARTER.replace(id, "id: !evil x")),
                charter("a local tag", Packs.CHARTER.replace(id, "id: !evil x")),
                charter("a merge", "base: &b {x: 1}\n<<: *b\n" + Packs.CHARTER),
                charter("lists without end", "id: " + "[".repeat(100_000)),
                charter("braces without end", "id: " + "{a: ".repeat(100_000)),
                charter("indents without end", indents()),
                charter("keys that are lists", "? [a, b]\n: x\n" + Packs.CHARTER),
                charter("two documents", Packs.CHARTER + "---\n" + Packs.CHARTER),
                charter("a path as id", Packs.CHARTER.replace(id, "id: ../../etc")),
                charter("markup as id", Packs.CHARTER.replace(id, "id: <script>alert(1)</script>")),
                charter("a clause id that is code", Packs.CHARTER.replace("id: MY-1", "id: \"X-1\\\"+evil\"")),
                charter("text that turns around", Packs.CHARTER.replace("\"Short\"", "\"Short \u202Etrohs\"")),
                charter("text that steers a terminal", Packs.CHARTER.replace("\"Short\"", "\"Short \u001B[2J\"")),
                charter("escapes that steer", Packs.CHARTER.replace("\"T\"", "\"Fr\\u0000\\e[31m\\u202eme\"")),
                charter("an escape that is half a letter", Packs.CHARTER.replace("\"P\"", "\"\\ud800\"")),
                charter("an escape in a name", Packs.CHARTER.replace("title:", "\"ti\\u200Btle\":")),
                charter("a field of no use", Packs.CHARTER + "script: \"" + "evil".repeat(10) + "\"\n"),
                charter("a base elsewhere", "extends: ../hounslow-send\n" + Packs.CHARTER),
                charter("a base at an address", "extends: \"http://localhost/x\"\n" + Packs.CHARTER),
                charter("a million fields", fields()));
    }

    private static String indents() {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; depth < 1000; depth++) {
            text.append(" ".repeat(depth)).append("a:\n");
        }
        return text.toString();
    }

    private static String fields() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 80_000; number++) {
            text.append('f').append(number).append(": x\n");
        }
        return text.toString();
    }

    private static List<Attempt> files() {
        return List.of(
                new Attempt(
                        "plain rules", Packs.whole().with("evil.drl", "rule x when then " + HARM + "; end")::folder),
                new Attempt("a vocabulary", Packs.whole().with("evil.dsl", "[then]it=" + HARM + ";")::folder),
                new Attempt("a spreadsheet", Packs.whole().with("evil.xlsx", "PK")::folder),
                new Attempt("a class", Packs.whole().with("Evil.class", "\u00CA\u00FE")::folder),
                new Attempt("Java", Packs.whole().with("Evil.JAVA", "class Evil {}")::folder),
                new Attempt("a library", Packs.whole().with("evil.jar", "PK")::folder),
                new Attempt("a configuration", Packs.whole().with("kmodule.xml", "<kmodule/>")::folder),
                new Attempt("a pack in a pack", Packs.whole().with("inner.zip", "PK")::folder),
                new Attempt("zeros", Packs.whole().with("rules.dslr", new byte[1000])::folder),
                new Attempt("noise", Packs.whole().with("rules.dslr", noise())::folder),
                new Attempt(
                        "UTF-16",
                        Packs.whole().with("rules.dslr", Packs.RULES.getBytes(StandardCharsets.UTF_16))::folder),
                new Attempt("overlong UTF-8", Packs.whole().with("rules.dslr", new byte[] {(byte) 0xC0, (byte) 0xAF, 'x'
                })::folder),
                new Attempt("a link to the system", HostilePacksTest::linked),
                new Attempt("a link to itself", HostilePacksTest::linkedToItself),
                new Attempt("a file that never ends", HostilePacksTest::endless));
    }

    private static byte[] noise() {
        byte[] bytes = new byte[5000];
        new java.util.Random(7).nextBytes(bytes);
        return bytes;
    }

    private static Path linked(Path temp) {
        return with(temp, folder -> Files.createSymbolicLink(folder.resolve("more.dslr"), Path.of("/etc/passwd")));
    }

    private static Path linkedToItself(Path temp) {
        return with(temp, folder -> Files.createSymbolicLink(folder.resolve("more.dslr"), folder.resolve("more.dslr")));
    }

    private static Path endless(Path temp) {
        return with(temp, folder -> Files.createSymbolicLink(folder.resolve("more.dslr"), Path.of("/dev/zero")));
    }

    @FunctionalInterface
    private interface Change {
        void apply(Path folder) throws IOException;
    }

    private static Path with(Path temp, Change change) {
        Path folder = Packs.whole().folder(temp);
        try {
            change.apply(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return folder;
    }

    private static Attempt zip(String name, String entry) {
        return new Attempt(name, Packs.whole().with(entry, Packs.RULES)::zip);
    }

    private static List<Attempt> zips() {
        return List.of(
                zip("a path upwards", "../evil.dslr"),
                zip("a path upwards within", "a/../../evil.dslr"),
                zip("an absolute path", "/etc/evil.dslr"),
                zip("a Windows path", "..\\..\\evil.dslr"),
                zip("a Windows drive", "C:evil.dslr"),
                zip("a name that ends early", "evil.dslr\u0000.txt"),
                zip("a name that breaks the line", "evil\n.dslr"),
                zip("a name twice", "RULES.DSLR"),
                zip("a pack in a pack", "inner.zip"),
                zip("plain rules in a zip", "evil.drl"),
                new Attempt("a bomb", Packs.whole().with("rules.dslr", new byte[50 << 20])::zip),
                new Attempt("a bomb of spaces", Packs.whole().with("rules.dslr", " ".repeat(1 << 20))::zip),
                new Attempt("code in a zip", Packs.whole().with("rules.dslr", "> " + HARM + ";\n" + Packs.RULES)::zip),
                new Attempt("a type in a zip", Packs.whole().with("charter.yaml", "!!java.net.URL [x]")::zip),
                new Attempt("ten thousand names", HostilePacksTest::manyNames),
                new Attempt("a zip cut off", HostilePacksTest::cutOff),
                new Attempt("a zip that lies about sizes", HostilePacksTest::lying),
                new Attempt("files that share their bytes", HostilePacksTest::overlapping));
    }

    private static List<Attempt> editions() {
        String evil = "> " + HARM + ";\n";
        return List.of(
                new Attempt("code in an edition", Editions.both().with("editions/evil/rules.dslr", evil)::folder),
                new Attempt(
                        "a type in the days of an edition",
                        Editions.both().with("editions/second/charter.yaml", "in force: !!java.net.URL [x]")::folder),
                new Attempt(
                        "a path upwards from an edition", Editions.both().with("editions/../../evil.dslr", evil)::zip),
                new Attempt("another language in an edition", Editions.both().with("editions/second/x.drl", HARM)::zip),
                new Attempt(
                        "a bomb in an edition",
                        Editions.both().with("editions/second/x.dslr", new byte[50 << 20])::zip),
                new Attempt("as many large editions as may be", HostilePacksTest::manyEditions));
    }

    /** Each takes over a whole charter and all rules of the one before it, and is in force on the same days. */
    private static Path manyEditions(Path temp) {
        Packs packs = Packs.empty()
                .with("charter.yaml", "id: hounslow-send\nextends: hounslow-send\nin force: {from: 2026-01-01}");
        for (int number = 0; number < 20; number++) {
            packs.with("editions/e" + number + "/charter.yaml", """
                            id: hounslow-send
                            extends: the former edition
                            edition: "E%d"
                            in force: {from: 2026-01-01}
                            """.formatted(number));
        }
        return packs.folder(temp);
    }

    private static Path manyNames(Path temp) {
        Packs packs = Packs.whole();
        for (int number = 0; number < 10_000; number++) {
            packs.with("n" + number, "");
        }
        return packs.zip(temp);
    }

    private static Path changed(Path temp, Function<byte[], byte[]> change) {
        Path zip = Packs.whole().zip(temp);
        try {
            return Files.write(zip, change.apply(Files.readAllBytes(zip)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path cutOff(Path temp) {
        return changed(temp, bytes -> java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    /** Says in its table that a bomb is small. */
    private static Path lying(Path temp) {
        Path zip = Packs.whole().with("rules.dslr", new byte[20 << 20]).zip(temp);
        try {
            byte[] bytes = Files.readAllBytes(zip);
            ByteBuffer view = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at + 46 < bytes.length; at++) {
                if (view.getInt(at) == 0x02014b50) {
                    view.putInt(at + 24, 100);
                }
            }
            return Files.write(zip, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Many names for one stretch of packed zeros. */
    private static Path overlapping(Path temp) {
        byte[] kernel = new byte[1 << 20];
        java.util.Arrays.fill(kernel, (byte) '\n');
        CRC32 sum = new CRC32();
        sum.update(kernel);
        byte[] packed = new byte[8192];
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(kernel);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteBuffer local = ByteBuffer.allocate(30 + 1).order(ByteOrder.LITTLE_ENDIAN);
        local.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) 8)
                .putInt(0);
        local.putInt((int) sum.getValue())
                .putInt(length)
                .putInt(kernel.length)
                .putShort((short) 1)
                .putShort((short) 0);
        local.put((byte) 'a');
        zip.writeBytes(local.array());
        zip.write(packed, 0, length);
        int table = zip.size();
        for (int number = 0; number < 150; number++) {
            byte[] name = ("r" + number + ".dslr").getBytes(StandardCharsets.UTF_8);
            ByteBuffer entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
            entry.putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) 0)
                    .putShort((short) 8);
            entry.putInt(0).putInt((int) sum.getValue()).putInt(length).putInt(kernel.length);
            entry.putShort((short) name.length)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0);
            entry.putShort((short) 0).putInt(0).putInt(0).put(name);
            zip.writeBytes(entry.array());
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 150)
                .putShort((short) 150);
        end.putInt(zip.size() - table).putInt(table).putShort((short) 0);
        zip.writeBytes(end.array());
        try {
            return Files.write(temp.resolve("overlapping.zip"), zip.toByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void no_line_however_built_makes_a_sentence_hang() {
        List<String> hostile = new ArrayList<>();
        for (Vocabulary.Sentence sentence : Vocabulary.shipped().sentences()) {
            String words = sentence.form().replaceAll("\\{[^{}]*}", "%s").replace("\\", "");
            for (String filler : List.of("a ", "a, ", "a; ", "Q-A, ", "or ", "9", "-", "parents, ")) {
                hostile.add(cut(words.replace("%s", filler.repeat(40).strip())) + "!");
                hostile.add(cut(words.replace("%s", filler.repeat(400))));
            }
        }
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(TIME, () -> {
            for (String line : hostile) {
                for (Vocabulary.Sentence sentence : Vocabulary.shipped().sentences()) {
                    sentence.pattern().matcher(line).matches();
                }
            }
        });
    }

    private static String cut(String line) {
        return line.substring(0, Math.min(line.length(), 399));
    }
}
