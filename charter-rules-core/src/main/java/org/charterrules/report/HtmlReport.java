package org.charterrules.report;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.charterrules.charter.Charter;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.model.Schedule;

/**
 * A report as one accessible HTML page, to be read in a browser or printed: the summary by charter and by meeting, what to do
 * first, what to ask people, what could not be checked and why, and every finding with its five parts.
 *
 * <p>The page stands alone. It has no script and loads nothing. Everything that comes from a case file is escaped. The same
 * report always gives the same characters, whatever the language and time zone of the system.
 *
 * <p>A page is written finding by finding, and remedies are worked out on the way. All methods may be called from any thread.
 */
public final class HtmlReport {
    private final Page page;
    private final Html html;

    private HtmlReport(Page page) {
        this.page = page;
        this.html = page.html();
    }

    /**
     * Writes a report as a page, for example {@code <!DOCTYPE html> ...}, with {@code \n} line ends. Save it as UTF-8.
     *
     * @param report the report
     * @param show which findings to explain, for example only violations; all are counted
     * @param out where to; it is neither flushed nor closed
     * @throws java.util.MissingResourceException if there is no wording for a statement of a finding
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when its finding is explained: what was written so far is
     *     no whole page
     * @throws IOException if nothing can be written there
     */
    public static void write(Report report, Predicate<Finding> show, Appendable out) throws IOException {
        new HtmlReport(new Page(report, show, Wording.english(), new Html(out))).write();
    }

    private void write() throws IOException {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", this::head);
                    html.element("body", this::body);
                },
                "lang",
                page.wording().locale().toLanguageTag());
        html.end();
    }

    private void head() throws IOException {
        PageHead.write(html, page.say("html.title", page.report().caseFile().id()));
    }

    private void body() throws IOException {
        html.element("a", page.say("html.skip"), "href", "#report", "class", "skip");
        html.element("header", this::header);
        html.element("nav", this::contents, "aria-label", page.say("html.contents"));
        html.element("main", this::sections, "id", "report", "tabindex", "-1");
        html.element("footer", () -> page.paragraph("html.not-the-law"));
    }

    private void header() throws IOException {
        Report report = page.report();
        ZonedDateTime asOf = report.asOf().atZone(Schedule.DEFAULT_ZONE);
        html.element("h1", page.say("html.heading"));
        page.paragraph(
                "html.about",
                report.caseFile().id(),
                report.caseFile().meetings().size(),
                report.charters().size());
        page.paragraph("html.as-of", asOf);
        page.paragraph("html.people");
    }

    private void contents() throws IOException {
        html.element("ul", () -> {
            link("short", "html.short");
            link("first", "html.first");
            link("ask", "html.ask");
            link("unchecked", "html.unchecked");
            link("findings", "html.findings");
            for (Charter charter : page.report().charters()) {
                html.element(
                        "li",
                        () -> page.link(page.anchor(charter), () -> html.text(page.name(charter))),
                        "class",
                        "sub");
            }
        });
    }

    private void link(String anchor, String key) throws IOException {
        html.element("li", () -> page.link(anchor, () -> html.text(page.say(key))));
    }

    private void sections() throws IOException {
        section("short", "html.short", new Summary(page)::write);
        section("first", "html.first", new DoFirst(page)::write);
        section("ask", "html.ask", new AskPeople(page)::write);
        section("unchecked", "html.unchecked", new Unchecked(page)::write);
        section("findings", "html.findings", new AllFindings(page)::write);
    }

    private void section(String id, String heading, Html.Body body) throws IOException {
        String headingId = id + "-heading";
        html.element(
                "section",
                () -> {
                    html.element("h2", page.say(heading), "id", headingId);
                    body.write();
                },
                "id",
                id,
                "aria-labelledby",
                headingId);
    }
}
