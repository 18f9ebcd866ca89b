package org.charterrules.report;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;

/** The summary of a page: how often what was found, by charter, and by meeting and charter. */
final class Summary {
    private final Page page;
    private final Html html;
    private final Wording wording;

    Summary(Page page) {
        this.page = page;
        this.html = page.html();
        this.wording = page.wording();
    }

    void write() throws IOException {
        Report report = page.report();
        page.paragraph("html.short.checks", report.findings().size());
        failed();
        tiles(report.counts(), false);
        if (page.hasIndicators()) {
            page.paragraph("html.short.signs");
            tiles(report.indicatorCounts(), true);
        }
        open();
        key();
        byCharter("by-charter", "html.by-charter", false);
        if (page.hasIndicators()) {
            byCharter("signs-by-charter", "html.signs-by-charter", true);
        }
        byMeeting();
    }

    private void failed() throws IOException {
        int errors = page.report().errors().size();
        if (errors > 0) {
            html.element("p", page.say("html.short.failed", errors), "class", "warning");
        }
    }

    private void tiles(Map<Verdict, Integer> counts, boolean indicators) throws IOException {
        html.element(
                "ul",
                () -> {
                    for (Mark mark : Mark.all(indicators)) {
                        html.element("li", () -> tile(mark, counts.get(mark.verdict())), "class", mark.style());
                    }
                },
                "class",
                "tiles");
    }

    private void tile(Mark mark, int number) throws IOException {
        html.element("b", wording.say("html.number", number));
        html.text(" ");
        mark.write(html, wording);
    }

    private void open() throws IOException {
        Report report = page.report();
        int unchecked =
                report.notChecked().values().stream().mapToInt(List::size).sum();
        page.paragraph("html.short.unchecked", unchecked, report.notTestable());
        if (page.hidden() > 0) {
            page.paragraph("html.short.hidden", page.hidden());
        }
    }

    private void key() throws IOException {
        html.element("h3", page.say("html.key"));
        html.element(
                "dl",
                () -> {
                    for (Mark mark : Mark.distinct(page.hasIndicators())) {
                        html.element("div", () -> {
                            html.element("dt", () -> mark.write(html, wording));
                            html.element("dd", mark.meaning(wording));
                        });
                    }
                },
                "class",
                "key");
    }

    private void byCharter(String id, String caption, boolean indicators) throws IOException {
        html.element("h3", page.say(caption), "id", id);
        page.scrolling(
                id,
                () -> html.element(
                        "table",
                        () -> {
                            html.element("caption", page.say("html.by-charter.caption"));
                            html.element("thead", () -> html.element("tr", () -> verdictHeads(indicators)));
                            html.element("tbody", () -> charterRows(indicators));
                        },
                        "class",
                        "counts"));
    }

    private void verdictHeads(boolean indicators) throws IOException {
        html.element("th", page.say("html.charter"), "scope", "col");
        for (Mark mark : Mark.all(indicators)) {
            html.element("th", () -> mark.write(html, wording), "scope", "col");
        }
    }

    private void charterRows(boolean indicators) throws IOException {
        for (Charter charter : page.report().charters()) {
            Report part = page.report().only(charter);
            Map<Verdict, Integer> counts = indicators ? part.indicatorCounts() : part.counts();
            html.element("tr", () -> {
                html.element(
                        "th",
                        () -> page.link(page.anchor(charter), () -> html.text(page.name(charter))),
                        "scope",
                        "row");
                for (Mark mark : Mark.all(indicators)) {
                    int number = counts.get(mark.verdict());
                    html.element(
                            "td", wording.say("html.number", number), "class", number == 0 ? "none" : mark.style());
                }
            });
        }
    }

    private void byMeeting() throws IOException {
        html.element("h3", page.say("html.by-meeting"), "id", "by-meeting");
        page.scrolling(
                "by-meeting",
                () -> html.element(
                        "table",
                        () -> {
                            html.element("caption", page.say("html.by-meeting.caption"));
                            html.element("thead", () -> html.element("tr", this::charterHeads));
                            html.element("tbody", this::meetingRows);
                        },
                        "class",
                        "matrix"));
    }

    private void charterHeads() throws IOException {
        html.element("th", page.say("html.meeting"), "scope", "col");
        for (Charter charter : page.report().charters()) {
            html.element("th", page.name(charter), "scope", "col");
        }
    }

    private void meetingRows() throws IOException {
        for (Meeting meeting : page.meetings()) {
            html.element("tr", () -> {
                html.element("th", page.heading(meeting), "scope", "row");
                for (Charter charter : page.report().charters()) {
                    html.element("td", () -> page.link(page.anchor(charter, meeting), () -> chips(charter, meeting)));
                }
            });
        }
    }

    private void chips(Charter charter, Meeting meeting) throws IOException {
        Map<Mark, Integer> counts = new LinkedHashMap<>();
        for (boolean indicators : new boolean[] {false, true}) {
            Mark.all(indicators).forEach(mark -> counts.put(mark, 0));
        }
        for (Finding finding : page.findings(charter, meeting)) {
            counts.merge(Mark.of(finding), 1, Integer::sum);
        }
        counts.values().removeIf(number -> number == 0);
        if (counts.isEmpty()) {
            html.text(page.say("html.no-finding"));
        }
        for (Map.Entry<Mark, Integer> count : counts.entrySet()) {
            chip(count.getKey(), count.getValue());
        }
    }

    private void chip(Mark mark, int number) throws IOException {
        String digits = wording.say("html.number", number);
        String words = mark.words(wording).toLowerCase(Locale.ROOT);
        html.element(
                "span",
                () -> {
                    html.element("span", mark.sign() + "\u00A0" + digits, "aria-hidden", "true");
                    html.element("span", words + " " + digits + ", ", "class", "hidden");
                },
                "class",
                "chip " + mark.style());
    }
}
