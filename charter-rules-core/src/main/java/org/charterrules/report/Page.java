package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.jspecify.annotations.Nullable;

/** What every section of a page needs: the report, the words, where to write, and where on the page everything stands. */
final class Page {
    private static final Comparator<Meeting> BY_START = Comparator.comparing(
                    (Meeting meeting) -> meeting.schedule().start(),
                    Comparator.nullsLast(Comparator.comparing(start -> start.toInstant())))
            .thenComparing(Meeting::id);

    private final Report report;
    private final Wording wording;
    private final Html html;
    /** Stands for the whole series wherever a table or a heading speaks of one meeting after another. */
    private final Meeting series;

    private final List<Meeting> meetings;
    private final Map<String, Meeting> meetingsById = new HashMap<>();
    private final Map<Finding, String> anchors = new IdentityHashMap<>();
    private final Map<Place, List<Finding>> places = new HashMap<>();
    private final Map<Place, String> placeAnchors = new HashMap<>();

    Page(Report report, Predicate<Finding> show, Wording wording, Html html) {
        this.report = report;
        this.wording = wording;
        this.html = html;
        this.series = Meeting.of(report.caseFile().id()).build();
        this.meetings = new ArrayList<>(
                report.caseFile().meetings().stream().sorted(BY_START).toList());
        meetings.forEach(meeting -> meetingsById.put(meeting.id(), meeting));
        report.findings().forEach(finding -> place(finding, show));
        if (report.findings().stream().anyMatch(finding -> finding.meetingId() == null)) {
            meetings.add(series);
        }
    }

    /** A charter and a meeting, or the whole series. */
    private record Place(String charterId, @Nullable String meetingId) {
        static Place of(Finding finding) {
            return new Place(finding.charter().id(), finding.meetingId());
        }
    }

    /** Ids come from files, so anchors are numbers. */
    private void place(Finding finding, Predicate<Finding> show) {
        Place place = Place.of(finding);
        places.computeIfAbsent(place, each -> new ArrayList<>()).add(finding);
        if (show.test(finding)) {
            anchors.put(finding, "finding-" + (anchors.size() + 1));
            placeAnchors.computeIfAbsent(place, each -> "findings-" + (placeAnchors.size() + 1));
        }
    }

    Report report() {
        return report;
    }

    Wording wording() {
        return wording;
    }

    Html html() {
        return html;
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** The meetings by start and id, then the whole series if anything was found of it. */
    List<Meeting> meetings() {
        return meetings;
    }

    Meeting meeting(@Nullable String id) {
        return id == null ? series : meetingsById.get(id);
    }

    private @Nullable String idOf(Meeting meeting) {
        return meeting == series ? null : meeting.id();
    }

    /** For example {@code M-06}, or what the whole series is called. */
    String shortName(Meeting meeting) {
        return meeting == series ? say("series.short") : wording.value(meeting.id());
    }

    List<Finding> findings(Charter charter, Meeting meeting) {
        return places.getOrDefault(new Place(charter.id(), idOf(meeting)), List.of());
    }

    List<Finding> shown(Charter charter, Meeting meeting) {
        return findings(charter, meeting).stream().filter(anchors::containsKey).toList();
    }

    int hidden() {
        return report.findings().size() - anchors.size();
    }

    boolean hasIndicators() {
        return report.findings().stream().anyMatch(Finding::isIndicator);
    }

    /** Where a finding stands, or {@code null} if it is not shown. */
    @Nullable
    String anchor(Finding finding) {
        return anchors.get(finding);
    }

    /** Where the findings of a charter for a meeting stand, or {@code null} if none is shown. */
    @Nullable
    String anchor(Charter charter, Meeting meeting) {
        return placeAnchors.get(new Place(charter.id(), idOf(meeting)));
    }

    String anchor(Charter charter) {
        return "charter-" + (report.charters().indexOf(charter) + 1);
    }

    /** A link if there is somewhere to go. */
    void link(@Nullable String anchor, Html.Body body) throws IOException {
        if (anchor == null) {
            body.write();
        } else {
            html.element("a", body, "href", "#" + anchor);
        }
    }

    /** The title of a charter, and the place if another charter has the same title. */
    String name(Charter charter) {
        boolean unique = report.charters().stream()
                        .filter(one -> one.title().equals(charter.title()))
                        .count()
                == 1;
        return unique ? charter.title() : say("html.charter.name", charter.title(), charter.place());
    }

    /** For example {@code HOU-7.4b, M-06}. */
    String name(Finding finding) {
        return wording.value(finding.clause().id()) + ", " + shortName(meeting(finding.meetingId()));
    }

    /** Links to findings, with commas between them. */
    void links(List<Finding> findings) throws IOException {
        html.element(
                "ul",
                () -> {
                    for (Finding finding : findings) {
                        html.element("li", () -> link(anchor(finding), () -> html.text(name(finding))));
                    }
                },
                "class",
                "links");
    }

    void clause(Clause clause) throws IOException {
        html.element("b", clause.id());
        html.text(" " + sentence(clause.says()));
    }

    void paragraph(String key, Object... values) throws IOException {
        html.element("p", say(key, values));
    }

    /** For example {@code Meeting M-06, Tuesday 9 June 2026, 10am to 12 midday}. */
    String heading(Meeting meeting) {
        return meeting == series ? say("series.heading", meeting.id()) : TextReport.heading(meeting, wording);
    }

    /** For example {@code 9 June}, or nothing if the date is not known. */
    String day(Meeting meeting) {
        Schedule schedule = meeting.schedule();
        return schedule.start() == null
                ? ""
                : wording.dates().day(schedule.start().toLocalDate());
    }

    /** A region that scrolls by itself, so that a wide table never makes the page scroll. */
    void scrolling(String captionId, Html.Body table) throws IOException {
        html.element("div", table, "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", captionId);
    }

    static String sentence(String words) {
        boolean ended = words.isEmpty() || ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
        return ended ? words : words + ".";
    }
}
