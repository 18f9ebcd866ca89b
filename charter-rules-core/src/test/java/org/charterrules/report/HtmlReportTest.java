package org.charterrules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
    private static final Report REPORT = SmallReports.everything();
    private static final Document PAGE = Pages.of(REPORT);
    private static final Path GOLDEN = Path.of("src/test/resources/org/charterrules/report/page.html");
    private static final String UPDATE = "charterrules.update-golden";

    @Test
    void a_page_is_written_exactly_like_this() throws IOException {
        String page = Pages.text(REPORT, finding -> true).replaceFirst("(?s)(<style>).*(</style>)", "$1$2");
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(GOLDEN, page);
        }
        assertThat(page)
                .as(
                        "The page differs from %s. Look at the new one in a browser; if it is right, run this test with"
                                + " -D%s=true and commit the file.",
                        GOLDEN, UPDATE)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void a_page_has_a_language_a_title_and_landmarks() {
        assertThat(PAGE.documentType().name()).isEqualTo("html");
        assertThat(PAGE.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(PAGE.title()).isEqualTo("Co-production promises: M-06");
        assertThat(PAGE.select("body > header")).hasSize(1);
        assertThat(PAGE.select("body > nav[aria-label]")).hasSize(1);
        assertThat(PAGE.select("body > main")).hasSize(1);
        assertThat(PAGE.select("body > footer")).hasSize(1);
    }

    @Test
    void the_first_link_skips_to_the_report() {
        String target = PAGE.select("a").get(0).attr("href");
        assertThat(PAGE.select(target).is("main")).isTrue();
    }

    @Test
    void headings_go_down_one_level_at_a_time() {
        List<Integer> levels = PAGE.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1).contains(2, 3, 4);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void every_link_leads_to_one_place_on_the_page() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
        assertThat(PAGE.select("a"))
                .hasSizeGreaterThan(30)
                .allSatisfy(link -> assertThat(ids).contains(target(link)));
    }

    private static String target(Element link) {
        assertThat(link.attr("href")).startsWith("#");
        return link.attr("href").substring(1);
    }

    @Test
    void a_page_loads_nothing_and_runs_nothing() {
        String text = Pages.text(REPORT, finding -> true);
        assertThat(text).doesNotContainIgnoringCase("<script").doesNotContain("http:", "https:", "url(", "@import");
        assertThat(PAGE.select("[src], [^on], [style], script, link, img, iframe, object, form"))
                .isEmpty();
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void tables_have_captions_and_scoped_headers() {
        assertThat(PAGE.select("table")).hasSize(4).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotEmpty();
            assertThat(table.select("thead th"))
                    .isNotEmpty()
                    .allMatch(th -> th.attr("scope").equals("col"));
            assertThat(table.select("tbody tr > th:first-child[scope=row]")).hasSameSizeAs(table.select("tbody tr"));
        });
    }

    @Test
    void wide_tables_scroll_in_a_region_that_has_a_name_and_takes_the_focus() {
        assertThat(PAGE.select("table")).allSatisfy(table -> {
            Element region = table.parent();
            assertThat(region.is("[role=region][tabindex=0]")).isTrue();
            assertThat(PAGE.getElementById(region.attr("aria-labelledby")).text())
                    .isNotEmpty();
        });
    }

    @Test
    void every_finding_is_explained_once_with_its_five_parts() {
        List<Element> explained = PAGE.select("details.finding");
        assertThat(explained)
                .hasSameSizeAs(REPORT.findings())
                .allSatisfy(one -> assertThat(one.select("dt").eachText())
                        .startsWith("The charter")
                        .endsWith("Why it applies"));
        for (Finding finding : REPORT.findings()) {
            assertThat(explained).filteredOn(one -> isAbout(finding, one)).hasSize(1);
        }
    }

    private static boolean isAbout(Finding finding, Element one) {
        Explanation explanation = Explanation.of(finding);
        List<String> parts = Stream.of(
                        explanation.charter(),
                        explanation.found(),
                        explanation.gap(),
                        explanation.remedy(),
                        explanation.why())
                .filter(part -> !part.isEmpty())
                .map(part -> String.join(" ", part))
                .toList();
        return one.select("dd").eachText().equals(parts)
                && one.parent().select("h4").text().startsWith("Meeting " + finding.meetingId() + ",")
                && one.select("summary").text().contains(Wording.english().verdict(finding));
    }

    @Test
    void the_matrix_says_every_verdict_in_words_and_signs() {
        assertThat(PAGE.select("table.promises td").eachText())
                .hasSize(18)
                .contains(
                        "\u2717Broken: HOU-7.2a, M-06",
                        "\u25CBNothing found against it: HOU-9.1, M-06",
                        "!Something found against it: HOU-9.2, M-06",
                        "?Not known: HOU-6.1, M-06",
                        "\u2192Still to do: HOU-7.4b, M-07",
                        "\u2713Kept: HOU-6.1, M-07",
                        "~Excused: HOU-7.2a, M-08",
                        "\u2013Does not apply: HOU-7.4b, M-08",
                        "Failed",
                        "Not checked");
    }

    @Test
    void meetings_stand_in_the_order_of_their_dates() {
        assertThat(PAGE.select("table.promises thead th").eachText())
                .containsExactly("Promise", "M-06 5 May", "M-07 9 June", "M-08 19 June");
    }

    @Test
    void many_meetings_are_spread_over_several_tables() {
        Document page = Pages.of(SmallReports.series(25));
        assertThat(page.select("table.promises")).hasSize(3);
        assertThat(page.select("table.promises td a")).hasSize(25);
        assertThat(page.select("table.promises thead").get(0).select("th")).hasSize(1 + 8);
    }

    @Test
    void signs_are_counted_apart_from_what_is_kept_or_broken() {
        assertThat(PAGE.select("ul.tiles").eachText())
                .containsExactly(
                        "4 \u2717 Broken 1 \u2192 Still to do 1 ? Not known 1 ~ Excused 1 \u2713 Kept"
                                + " 1 \u2013 Does not apply",
                        "1 ! Something found against it 1 \u2192 Still to do 2 ? Not known 0 ~ Excused"
                                + " 2 \u25CB Nothing found against it 0 \u2013 Does not apply");
        assertThat(PAGE.select("table.counts td").eachText())
                .containsExactly(("4 1 1 1 1 1" + " 0 0 0 0 0 0" + " 1 1 2 0 2 0" + " 0 0 0 0 0 0").split(" "));
    }

    @Test
    void what_nothing_was_found_against_is_never_called_kept() {
        Document page = Pages.of(SmallReports.onlySigns());
        assertThat(page.select("details.finding").text())
                .contains("Nothing found against it", "does not prove that it was kept")
                .doesNotContain("Kept");
        assertThat(page.select("table.matrix td").text())
                .containsIgnoringCase("nothing found against it")
                .doesNotContainIgnoringCase("kept");
    }

    @Test
    void what_to_do_comes_in_the_order_of_its_deadlines() {
        assertThat(PAGE.select("#first h3").eachText())
                .containsExactly(
                        "Now",
                        "By Friday 5 June 2026",
                        "Before the meeting on Tuesday 9 June 2026",
                        "By Friday 19 June 2026");
        assertThat(PAGE.select("#first details summary").text()).isEqualTo("2 broken promises cannot now be put right");
    }

    @Test
    void one_thing_to_do_for_several_promises_is_said_once() {
        assertThat(PAGE.select("#first .jobs li:has(p)").eachText())
                .containsOnlyOnce("Send the agenda to M-06. Meeting M-06, Tuesday 5 May 2026, 10am to 12 midday"
                        + " HOU-7.2a, M-06 HOU-9.2, M-06");
    }

    @Test
    void people_are_asked_in_words_and_the_promises_are_named() {
        assertThat(PAGE.select("#ask .question").eachText())
                .containsExactly(
                        "Were you made welcome? Q-WELCOME",
                        "Did you have as much say as everyone else? Q-EQUAL-SAY",
                        "Q-OWN");
        assertThat(PAGE.select("#ask .questions > li").get(0).select("b, a").eachText())
                .containsExactly("HOU-6.1", "HOU-6.1, M-06");
    }

    @Test
    void a_list_that_nobody_declared_is_not_called_a_figure() {
        assertThat(Pages.of(SmallReports.withoutJargon()).select("#unchecked").text())
                .contains("Put on record a list of jargon.")
                .doesNotContain("figure");
    }

    @Test
    void what_could_not_be_checked_says_why() {
        assertThat(PAGE.select("#unchecked").text())
                .contains(
                        "The rule for HOU-5.5 failed for meeting M-06 (hounslow-send/rules.dslr, line 12, TestError).")
                .contains("Put on record who was invited to meeting M-07. HOU-9.1, M-07")
                .contains("Decide on a figure: NOTES_WITHIN")
                .contains("Place of hounslow-send: 1 promise HOU-3.1")
                .contains("Place of hounslow-send: 1 statement HOU-1.1")
                .contains("Why not: It is a belief.");
    }

    @Test
    void a_rule_that_failed_makes_the_summary_warn() {
        assertThat(PAGE.select("#short .warning").text()).isEqualTo("One rule failed, so this report is not complete.");
        assertThat(Pages.of(SmallReports.allKept()).select(".warning")).isEmpty();
    }

    @Test
    void when_nothing_is_wrong_the_page_says_so() {
        Document page = Pages.of(SmallReports.allKept());
        assertThat(page.select("#first").text()).contains("There is nothing to put right");
        assertThat(page.select("#ask").text()).contains("There is nothing to ask.");
        assertThat(page.select("#unchecked").text()).contains("Nothing was missing from the records.");
    }

    @Test
    void what_has_to_be_done_before_a_time_stands_under_that_time() {
        Document page = Pages.of(SmallReports.beforeItBegins());
        assertThat(page.select("#first h3").eachText()).containsExactly("Before Tuesday 9 June 2026 at 10am");
    }

    @Test
    void findings_that_are_not_shown_are_counted_and_nothing_links_to_them() {
        Document page = Pages.read(Pages.text(REPORT, finding -> finding.verdict() == Verdict.VIOLATED));
        assertThat(page.select("details.finding")).hasSize(5);
        assertThat(page.select("ul.tiles").text())
                .isEqualTo(PAGE.select("ul.tiles").text());
        assertThat(page.select("#short").text()).contains("10 findings are counted here but not explained");
        assertThat(page.select("a"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(target(link))).isNotNull());
    }

    @Test
    void what_is_in_order_is_folded_away() {
        assertThat(PAGE.select("details.finding[open]"))
                .hasSize(5)
                .allMatch(one -> one.hasClass("violated") || one.hasClass("sign-violated"));
        assertThat(Pages.of(SmallReports.allKept()).select("details[open]")).isEmpty();
    }

    @Test
    void four_thousand_findings_are_all_there() {
        Document page = Pages.of(SmallReports.many(4_000));
        assertThat(page.select("details.finding")).hasSize(4_000);
        assertThat(page.select("#short").text()).contains("That makes 4,000 findings.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; &amp; &#60;",
                "</style><style>*{display:none}",
                "]]> --> <!-- <![CDATA[",
                "\uD83D\uDC69\u200D\uD83D\uDC67 \u05D0\u05D1\u200F",
                "{0} ''{1} %s ${id}"
            })
    void hostile_ids_are_text_and_nothing_else(String id) {
        Document page = Pages.of(SmallReports.everything(id));
        assertThat(elements(page)).isEqualTo(elements(PAGE));
        assertThat(page.title()).isEqualTo("Co-production promises: " + id);
        assertThat(page.select("h4").eachText()).anyMatch(heading -> heading.startsWith("Meeting " + id + ","));
        assertThat(page.select("#first").text()).contains("Send the agenda to " + id + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u202Eevil", "\u2066evil", "\u0000evil", "\u001B[31mevil", "\nevil", "\u2028evil"})
    void what_would_steer_the_reader_is_replaced(String id) {
        String page = Pages.text(SmallReports.everything(id), finding -> true);
        assertThat(Pages.read(page).title()).startsWith("Co-production promises: \uFFFD");
        assertThat(page.codePoints()).noneMatch(character -> "\u202E\u2066\u0000\u001B\u2028".indexOf(character) >= 0);
    }

    @Test
    void half_a_character_and_what_is_no_character_are_replaced() {
        Document page = Pages.of(SmallReports.everything("M-\uD83D\uFFFF"));
        assertThat(page.title()).isEqualTo("Co-production promises: M-\uFFFD\uFFFD");
    }

    private static List<String> elements(Document page) {
        return page.getAllElements().stream()
                .map(one -> one.tagName() + " " + one.id() + " " + one.className())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_language_and_time_zone_of_the_system_make_no_difference(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = Pages.text(REPORT, finding -> true);
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(Pages.text(SmallReports.everything(), finding -> true)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_class_on_the_page_is_in_the_style_sheet() throws IOException {
        String css = Files.readString(Path.of("src/main/resources/org/charterrules/report/report.css"));
        Set<String> used = new TreeSet<>();
        PAGE.getAllElements().forEach(one -> used.addAll(one.classNames()));
        used.remove("");
        assertThat(used)
                .hasSizeGreaterThan(20)
                .allSatisfy(style -> assertThat(css).containsPattern("\\." + style + "\\b"));
    }
}
