package org.charterrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Modality;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.jspecify.annotations.Nullable;

/** A report as plain text, at most about 100 characters wide, with or without colour. */
public final class TextReport {
    private static final int LABEL = 18;
    private static final int WIDTH = 100;

    private final Report report;
    private final Wording wording;
    private final Paint paint;
    private final StringBuilder out = new StringBuilder();

    private TextReport(Report report, Wording wording, Paint paint) {
        this.report = report;
        this.wording = wording;
        this.paint = paint;
    }

    /** Marks up words for a terminal, or leaves them as they are. */
    @FunctionalInterface
    public interface Paint {
        /** No colour. */
        Paint PLAIN = (verdict, text) -> text;

        /**
         * Marks up a word.
         *
         * @param verdict the verdict it belongs to
         * @param text the word
         * @return the word with whatever the terminal needs around it
         */
        String apply(Verdict verdict, String text);
    }

    /**
     * The whole report: a summary, then the findings that are asked for.
     *
     * @param report the report
     * @param show which findings to explain, for example only violations
     * @param paint how to colour verdicts, {@link Paint#PLAIN} for not at all
     * @return the text, with {@code \n} line ends
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when its finding is explained: then there is no text
     * @throws java.util.MissingResourceException if an obligation of one's own has no words in {@link MoreWords}
     */
    public static String of(Report report, Predicate<Finding> show, Paint paint) {
        return new TextReport(report, Wording.english(), paint).write(show);
    }

    /**
     * One finding with its five parts.
     *
     * @param report the report it stands in
     * @param finding the finding
     * @return the text, with {@code \n} line ends
     * @throws org.charterrules.finding.RuleFailedException if a rule fails when the finding is explained
     * @throws java.util.MissingResourceException if an obligation of one's own has no words in {@link MoreWords}
     */
    public static String of(Report report, Finding finding) {
        TextReport text = new TextReport(report, Wording.english(), Paint.PLAIN);
        text.finding(finding);
        return text.out.toString();
    }

    private String write(Predicate<Finding> show) {
        summary();
        report.errors().forEach(this::error);
        report.findings().stream().filter(show).forEach(finding -> {
            out.append('\n');
            finding(finding);
        });
        return out.toString();
    }

    private void summary() {
        line("Case file " + wording.value(report.caseFile().id()) + ", as of " + report.asOf() + ", "
                + count(report.caseFile().meetings().size(), "meeting"));
        for (Charter charter : report.charters()) {
            line("");
            line(wording.value(charter.title()) + " (" + charter.id() + ", " + wording.value(charter.place()) + ")");
            if (charter.hasDates()) {
                wrapped("  " + wording.say("edition.heading", number(charter)) + ": ", wording.editions(charter), 4);
            }
            line("  " + tally(report.only(charter).counts(), false));
            indicators(charter);
            notChecked(charter);
        }
        if (!report.errors().isEmpty()) {
            line("");
        }
    }

    private static int number(Charter charter) {
        return Math.max(1, charter.editions().size());
    }

    /** What is only a sign is never counted among what is kept or broken. */
    private void indicators(Charter charter) {
        Map<Verdict, Integer> counts = report.only(charter).indicatorCounts();
        if (counts.values().stream().anyMatch(number -> number > 0)) {
            wrapped("  " + wording.say("indicator.only") + ": ", tally(counts, true), 4);
        }
    }

    private String tally(Map<Verdict, Integer> counts, boolean indicators) {
        List<String> parts = new ArrayList<>();
        counts.forEach((verdict, number) -> {
            String words = wording.verdict(verdict, indicators).toLowerCase(Locale.ROOT) + " " + number;
            parts.add(number == 0 ? words : paint.apply(verdict, words));
        });
        return String.join(" \u00b7 ", parts);
    }

    private void notChecked(Charter charter) {
        List<Clause> clauses = report.notChecked().getOrDefault(charter.id(), List.of());
        if (!clauses.isEmpty()) {
            String names = String.join(" ", clauses.stream().map(Clause::id).toList());
            wrapped("  " + count(clauses.size(), "clause") + " not checked in this version: ", names, 4);
        }
    }

    private void error(RuleError error) {
        line("ERROR " + error.clauseId() + " could not be checked for meeting " + wording.value(error.meetingId())
                + ": the rule in " + error.file() + ", line " + error.line() + ", failed (" + error.problem()
                + "). This is no verdict.");
    }

    private void finding(Finding finding) {
        Explanation explanation = Explanation.of(finding, wording);
        String verdict = paint.apply(finding.verdict(), pad(verdict(finding), 15));
        String severity = pad(severity(finding), 15);
        line(pad(finding.clause().id(), 9) + " " + verdict + " " + severity + " " + heading(finding.meetingId()));
        part(wording.say("part.charter"), explanation.charter());
        part(wording.say("part.found"), explanation.found());
        part(wording.gapLabel(finding), explanation.gap());
        part(wording.say("part.remedy"), explanation.remedy());
        part(wording.say("part.why"), explanation.why());
    }

    private String severity(Finding finding) {
        boolean wherePossible =
                finding.severity() == Severity.ADVISORY && finding.clause().modality() == Modality.WHERE_POSSIBLE;
        return wording.say(wherePossible ? "severity.where-possible" : "severity." + finding.severity());
    }

    /** In the words of the summary above; a sign has words of its own, so that nobody takes it for a verdict. */
    private String verdict(Finding finding) {
        return wording.verdict(finding).toUpperCase(Locale.ROOT);
    }

    private String heading(@Nullable String meetingId) {
        if (meetingId == null) {
            return wording.say("series.heading", report.caseFile().id());
        }
        Meeting meeting = report.caseFile().meetings().stream()
                .filter(one -> one.id().equals(meetingId))
                .findFirst()
                .orElseThrow();
        return heading(meeting, wording);
    }

    static String heading(Meeting meeting, Wording wording) {
        Schedule schedule = meeting.schedule();
        PlainDates dates = wording.dates();
        if (schedule.start() == null) {
            return wording.say("meeting.no-time", meeting.id());
        }
        String date = dates.date(schedule.start().toLocalDate());
        if (schedule.end() == null) {
            return wording.say("meeting.start-only", meeting.id(), dates.dateTime(schedule.start()));
        }
        if (!schedule.start().toLocalDate().equals(schedule.end().toLocalDate())) {
            return wording.say(
                    "meeting.planned-days",
                    meeting.id(),
                    dates.dateTime(schedule.start()),
                    dates.dateTime(schedule.end()));
        }
        return wording.say(
                "meeting.planned",
                meeting.id(),
                date,
                dates.time(schedule.start().toLocalTime()),
                dates.time(schedule.end().toLocalTime()));
    }

    private void part(String label, List<String> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        if (label.length() >= LABEL) {
            line("  " + label);
        }
        wrapped("  " + pad(label.length() >= LABEL ? "" : label, LABEL), String.join(" ", sentences), LABEL + 2);
    }

    private void wrapped(String first, String words, int indent) {
        int lineStart = out.length();
        out.append(first);
        boolean empty = true;
        for (int from = 0; from <= words.length(); ) {
            int to = words.indexOf(' ', from) < 0 ? words.length() : words.indexOf(' ', from);
            if (!empty && out.length() - lineStart + 1 + to - from > WIDTH) {
                endLine(lineStart);
                lineStart = out.length();
                out.append(" ".repeat(indent));
                empty = true;
            }
            boolean apart = !empty && out.charAt(out.length() - 1) != ' ';
            out.append(apart ? " " : "").append(words, from, to);
            empty = false;
            from = to + 1;
        }
        endLine(lineStart);
    }

    private void endLine(int lineStart) {
        int end = out.length();
        while (end > lineStart && Character.isWhitespace(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        out.append('\n');
    }

    private void line(String text) {
        out.append(text.stripTrailing()).append('\n');
    }

    private static String pad(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
