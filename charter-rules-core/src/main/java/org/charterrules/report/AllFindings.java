package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;

/** Every finding with its five parts, by charter and meeting, each charter after a matrix of its promises and meetings. */
final class AllFindings {
    /** So many meetings fit beside each other on a printed page. */
    private static final int ABREAST = 12;

    private final Page page;
    private final Html html;
    private final Wording wording;

    AllFindings(Page page) {
        this.page = page;
        this.html = page.html();
        this.wording = page.wording();
    }

    void write() throws IOException {
        for (Charter charter : page.report().charters()) {
            String anchor = page.anchor(charter);
            html.element(
                    "section",
                    () -> charter(charter, anchor),
                    "id",
                    anchor,
                    "aria-labelledby",
                    anchor + "-heading",
                    "class",
                    "charter");
        }
    }

    private void charter(Charter charter, String anchor) throws IOException {
        html.element("h3", page.name(charter), "id", anchor + "-heading");
        page.paragraph("html.charter.source", charter.place(), charter.publisher(), wording.editions(charter));
        if (charter.caveat() != null) {
            html.element("p", Page.sentence(charter.caveat()));
        }
        matrices(charter, anchor);
        for (Meeting meeting : page.meetings()) {
            List<Finding> shown = page.shown(charter, meeting);
            if (!shown.isEmpty()) {
                meeting(charter, meeting, shown);
            }
        }
    }

    private void matrices(Charter charter, String anchor) throws IOException {
        List<Clause> clauses = checked(charter);
        if (clauses.isEmpty()) {
            page.paragraph("html.nothing-checked");
            return;
        }
        List<List<Meeting>> parts = parts(page.meetings());
        for (int i = 0; i < parts.size(); i++) {
            String id = anchor + "-matrix-" + (i + 1);
            List<Meeting> meetings = parts.get(i);
            page.scrolling(id, () -> matrix(charter, clauses, meetings, id));
        }
    }

    private List<Clause> checked(Charter charter) {
        Set<String> ids = new HashSet<>();
        page.report().findings().stream()
                .filter(finding -> finding.charter().id().equals(charter.id()))
                .forEach(finding -> ids.add(finding.clause().id()));
        page.report().errors().stream()
                .filter(error -> error.charterId().equals(charter.id()))
                .forEach(error -> ids.add(error.clauseId()));
        return charter.clauses().stream()
                .filter(clause -> ids.contains(clause.id()))
                .toList();
    }

    /** As few parts as possible, all about equally long. */
    private static List<List<Meeting>> parts(List<Meeting> meetings) {
        int number = (meetings.size() + ABREAST - 1) / ABREAST;
        List<List<Meeting>> parts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            parts.add(meetings.subList(meetings.size() * i / number, meetings.size() * (i + 1) / number));
        }
        return parts;
    }

    private void matrix(Charter charter, List<Clause> clauses, List<Meeting> meetings, String id) throws IOException {
        String first = page.shortName(meetings.get(0));
        String last = page.shortName(meetings.get(meetings.size() - 1));
        html.element(
                "table",
                () -> {
                    html.element("caption", page.say("html.matrix", page.name(charter), first, last), "id", id);
                    html.element("thead", () -> html.element("tr", () -> meetingHeads(meetings)));
                    html.element("tbody", () -> clauseRows(charter, clauses, meetings));
                },
                "class",
                "matrix promises");
    }

    private void meetingHeads(List<Meeting> meetings) throws IOException {
        html.element("th", page.say("html.promise"), "scope", "col");
        for (Meeting meeting : meetings) {
            html.element(
                    "th",
                    () -> {
                        html.text(page.shortName(meeting));
                        html.element("span", " " + page.day(meeting), "class", "day");
                    },
                    "scope",
                    "col");
        }
    }

    private void clauseRows(Charter charter, List<Clause> clauses, List<Meeting> meetings) throws IOException {
        for (Clause clause : clauses) {
            html.element("tr", () -> {
                html.element("th", () -> page.clause(clause), "scope", "row");
                for (Meeting meeting : meetings) {
                    cell(charter, clause, meeting);
                }
            });
        }
    }

    private void cell(Charter charter, Clause clause, Meeting meeting) throws IOException {
        for (Finding finding : page.findings(charter, meeting)) {
            if (finding.clause().id().equals(clause.id())) {
                html.element(
                        "td",
                        () -> page.link(page.anchor(finding), () -> cell(finding)),
                        "class",
                        Mark.of(finding).style());
                return;
            }
        }
        html.element("td", page.say(hasFailed(charter, clause, meeting) ? "html.cell.failed" : "html.no-finding"));
    }

    private boolean hasFailed(Charter charter, Clause clause, Meeting meeting) {
        return page.report().errors().stream()
                .anyMatch(error -> error.charterId().equals(charter.id())
                        && error.clauseId().equals(clause.id())
                        && (error.meetingId().equals("*") || error.meetingId().equals(meeting.id())));
    }

    private void cell(Finding finding) throws IOException {
        Mark mark = Mark.of(finding);
        html.element("span", mark.sign(), "aria-hidden", "true");
        html.element("span", mark.words(wording) + ": " + page.name(finding), "class", "hidden");
    }

    private void meeting(Charter charter, Meeting meeting, List<Finding> shown) throws IOException {
        boolean open = shown.stream().anyMatch(finding -> Mark.of(finding).isOpen());
        details(page.anchor(charter, meeting), open, "meeting", () -> html.element("h4", page.heading(meeting)), () -> {
            for (Finding finding : shown) {
                finding(finding);
            }
        });
    }

    private void details(String id, boolean open, String style, Html.Body summary, Html.Body rest) throws IOException {
        Html.Body body = () -> {
            html.element("summary", summary);
            rest.write();
        };
        if (open) {
            html.element("details", body, "id", id, "class", style, "open", "");
        } else {
            html.element("details", body, "id", id, "class", style);
        }
    }

    private void finding(Finding finding) throws IOException {
        Mark mark = Mark.of(finding);
        boolean open = mark.verdict() == Verdict.VIOLATED;
        details(
                page.anchor(finding),
                open,
                "finding " + mark.style(),
                () -> {
                    mark.write(html, wording);
                    html.text(" ");
                    page.clause(finding.clause());
                },
                () -> parts(finding));
    }

    private void parts(Finding finding) throws IOException {
        Explanation explanation = Explanation.of(finding, wording);
        html.element("dl", () -> {
            part(wording.say("part.charter"), explanation.charter());
            part(wording.say("part.found"), explanation.found());
            part(wording.gapLabel(finding), explanation.gap());
            part(wording.say("part.remedy"), explanation.remedy());
            part(wording.say("part.why"), explanation.why());
        });
    }

    private void part(String label, List<String> sentences) throws IOException {
        if (!sentences.isEmpty()) {
            html.element("dt", label);
            html.element("dd", String.join(" ", sentences));
        }
    }
}
