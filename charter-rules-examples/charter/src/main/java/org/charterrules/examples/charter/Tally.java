package org.charterrules.examples.charter;

import java.util.EnumMap;
import java.util.Map;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;

/** Counts what checks came to. */
final class Tally {
    private final Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
    private long caseFiles;
    private long meetings;
    private long signs;
    private long unusable;
    private long incomplete;

    static Tally of(Report report) {
        Tally one = new Tally();
        one.caseFiles = 1;
        one.meetings = report.caseFile().meetings().size();
        one.signs = report.indicatorCounts().getOrDefault(Verdict.VIOLATED, 0);
        one.incomplete = report.errors().isEmpty() ? 0 : 1;
        report.counts().forEach((verdict, count) -> one.verdicts.put(verdict, (long) count));
        return one;
    }

    static Tally ofFailure() {
        Tally one = new Tally();
        one.unusable = 1;
        return one;
    }

    /** A case file that was checked, but a rule failed when its report was to be written. */
    static Tally ofRuleFailure() {
        Tally one = new Tally();
        one.incomplete = 1;
        return one;
    }

    void add(Tally other) {
        caseFiles += other.caseFiles;
        meetings += other.meetings;
        signs += other.signs;
        unusable += other.unusable;
        incomplete += other.incomplete;
        other.verdicts.forEach((verdict, count) -> verdicts.merge(verdict, count, Long::sum));
    }

    private long count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    int exitCode() {
        if (incomplete > 0) {
            return ExitCode.RULE_FAILED;
        }
        if (unusable > 0) {
            return ExitCode.BAD_INPUT;
        }
        return count(Verdict.VIOLATED) > 0 ? ExitCode.VIOLATED : ExitCode.NOTHING_VIOLATED;
    }

    /** The counts, in one line. */
    String line() {
        return "Checked " + counted(caseFiles, "case file") + " with " + counted(meetings, "meeting") + ": kept "
                + count(Verdict.SATISFIED) + ", broken " + count(Verdict.VIOLATED) + ", excused "
                + count(Verdict.EXCUSED) + ", still to do " + count(Verdict.PENDING) + ", not known "
                + count(Verdict.UNKNOWN) + ", does not apply " + count(Verdict.NOT_APPLICABLE)
                + "; signs that something is broken " + signs + ". Not complete because a rule failed: " + incomplete
                + ". Not read or not checked: " + unusable + ".";
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
