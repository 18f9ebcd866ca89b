package org.charterrules.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;

/** What to do first: what cures a broken promise and what is still to do, by the day on which it has to be done. */
final class DoFirst {
    private static final Comparator<Finding> GRAVEST =
            Comparator.comparing(Finding::isIndicator).thenComparing(Finding::severity);

    private final Page page;
    private final Html html;
    private final Wording wording;

    DoFirst(Page page) {
        this.page = page;
        this.html = page.html();
        this.wording = page.wording();
    }

    /** A day by which something has to be done, and how to say so. */
    private record Deadline(LocalDate date, String words) implements Comparable<Deadline> {
        @Override
        public int compareTo(Deadline other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : words.compareTo(other.words);
        }
    }

    /** Something to do for a meeting. */
    private record Job(Meeting meeting, List<String> sentences) {}

    void write() throws IOException {
        Map<Deadline, Map<Job, List<Finding>>> jobs = jobs();
        page.paragraph(jobs.isEmpty() ? "html.first.nothing" : "html.first.about");
        for (Map.Entry<Deadline, Map<Job, List<Finding>>> each : jobs.entrySet()) {
            html.element("h3", each.getKey().words());
            html.element("ul", () -> jobs(each.getValue()), "class", "jobs");
        }
        tooLate();
    }

    private Map<Deadline, Map<Job, List<Finding>>> jobs() {
        Map<Deadline, Map<Job, List<Finding>>> jobs = new TreeMap<>();
        page.report().findings().stream()
                .filter(DoFirst::canBeDone)
                .sorted(GRAVEST)
                .forEach(finding -> jobs.computeIfAbsent(deadline(finding), each -> new LinkedHashMap<>())
                        .computeIfAbsent(job(finding), each -> new ArrayList<>())
                        .add(finding));
        return jobs;
    }

    private static boolean canBeDone(Finding finding) {
        boolean curable =
                finding.verdict() == Verdict.VIOLATED && !finding.remedies().isEmpty();
        return curable || finding.verdict() == Verdict.PENDING;
    }

    private Job job(Finding finding) {
        List<String> sentences = finding.verdict() == Verdict.PENDING
                ? Explanation.stillToDo(finding, wording)
                : Explanation.of(finding, wording).remedy();
        return new Job(page.meeting(finding.meetingId()), sentences);
    }

    private Deadline deadline(Finding finding) {
        if (finding.verdict() == Verdict.PENDING) {
            LocalDate by = finding.actBy();
            return by == null ? new Deadline(LocalDate.MAX, page.say("html.first.no-date")) : stillToDo(finding, by);
        }
        ZonedDateTime start = page.meeting(finding.meetingId()).schedule().start();
        if (start == null || !start.toInstant().isAfter(page.report().asOf())) {
            return new Deadline(LocalDate.MIN, page.say("html.first.now"));
        }
        return new Deadline(start.toLocalDate(), page.say("html.first.before", start.toLocalDate()));
    }

    private Deadline stillToDo(Finding finding, LocalDate by) {
        ZonedDateTime time = Explanation.before(finding, by);
        return new Deadline(
                by, time == null ? page.say("html.first.by", by) : page.say("html.first.before-time", time));
    }

    private void jobs(Map<Job, List<Finding>> jobs) throws IOException {
        for (Map.Entry<Job, List<Finding>> job : jobs.entrySet()) {
            html.element("li", () -> {
                html.element("p", String.join(" ", job.getKey().sentences()));
                html.element("p", page.heading(job.getKey().meeting()), "class", "quiet");
                page.links(job.getValue());
            });
        }
    }

    private void tooLate() throws IOException {
        List<Finding> late = page.report().with(Verdict.VIOLATED).stream()
                .filter(finding -> finding.remedies().isEmpty())
                .sorted(GRAVEST)
                .toList();
        if (!late.isEmpty()) {
            html.element("details", () -> {
                html.element("summary", page.say("html.first.too-late", late.size()));
                page.paragraph("html.first.next-time");
                page.links(late);
            });
        }
    }
}
