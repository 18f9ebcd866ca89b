package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.examples.charter.Samples.AS_OF;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.report.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageTest {
    private static final Path YEAR = Path.of("..", "quickstart", "src", "main", "resources", "parents-voice-2026.json");

    @TempDir
    private Path directory;

    @Test
    void a_year_of_meetings_becomes_one_page_with_every_finding() {
        Result text = year("text", "all");
        Result result = Cli.run("check", YEAR, "--as-of", "2026-10-12T09:00:00Z", "--format", "html");
        Document page = read(result.out());
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(page.select("details.finding"))
                .hasSameSizeAs(text.out().lines().filter(PageTest::isHeading).toList());
        assertThat(page.select("table.promises td a")).hasSameSizeAs(page.select("details.finding"));
        assertThat(page.select("#first .jobs > li")).hasSizeGreaterThan(20);
        assertThat(page.select("#ask .questions > li")).hasSizeGreaterThan(20);
        assertThat(page.select("script, [src], [^on]")).isEmpty();
    }

    /** For example {@code HOU-7.2a  BROKEN  must  Meeting M-06}. */
    private static boolean isHeading(String line) {
        return line.matches("[A-Z]+-\\S+ .* (Meeting M-|The whole series ).*");
    }

    @Test
    void every_link_of_the_year_leads_to_one_place() {
        Document page = read(year("html", "violations").out());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a").eachAttr("href"))
                .hasSizeGreaterThan(100)
                .allSatisfy(target -> assertThat(ids).contains(target.substring(1)));
        assertThat(page.select("details.finding"))
                .isNotEmpty()
                .allMatch(one -> one.hasClass("violated") || one.hasClass("sign-violated"));
    }

    @Test
    void a_page_goes_to_a_file_as_utf8() throws IOException {
        Path file = Samples.write(directory, Samples.tooEarly("early"));
        Path out = directory.resolve("report.html");
        Object[] check = {"check", file, "--as-of", AS_OF, "--format", "html", "--out", out};
        assertThat(Cli.run(check).exitCode()).isEqualTo(1);
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en-GB\">")
                .contains("\u2717")
                .endsWith("</html>\n");
        assertThat(Cli.run("check", file, "--as-of", AS_OF, "--format", "html").out())
                .isEqualTo(Files.readString(out, StandardCharsets.UTF_8));
    }

    @Test
    void an_id_from_a_file_cannot_become_a_tag() throws IOException {
        Path file = Samples.write(directory, Samples.tooEarly("sly"));
        Files.writeString(file, Files.readString(file).replace("\"M-06\"", "\"<script>alert(1)</script>\""));
        Document page = read(
                Cli.run("check", file, "--as-of", AS_OF, "--format", "html").out());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("h4").text()).contains("Meeting <script>alert(1)</script>, Tuesday 9 June 2026");
    }

    @Test
    void a_page_is_about_one_file() throws IOException {
        Path file = Samples.write(directory, Samples.tooEarly("early"));
        Result result = Cli.run("check", file, file, "--as-of", AS_OF, "--format", "html");
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("A page is about one case file.");
    }

    @Test
    void every_question_of_the_charters_has_words() {
        Stream<String> questions = DroolsCharterChecker.ofAll().charters().stream()
                .flatMap(charter -> charter.clauses().stream())
                .flatMap(clause -> clause.questions().stream());
        assertThat(questions)
                .hasSizeGreaterThan(60)
                .allSatisfy(id -> assertThat(Wording.english().question(id)).endsWith("?"));
    }

    private static Result year(String format, String show) {
        return Cli.run("check", YEAR, "--as-of", "2026-10-12T09:00:00Z", "--format", format, "--show", show);
    }

    private static Document read(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document document = parser.parseInput(page, "");
        assertThat(parser.getErrors()).isEmpty();
        return document;
    }
}
