package org.charterrules.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** What some rules found of a clause for a meeting: a verdict, or why there is none. */
public enum Result {
    /** The clause is broken. */
    VIOLATED,
    /** Not done yet, and there is still time. */
    PENDING,
    /** The records do not tell. */
    UNKNOWN,
    /** The clause was not met, and it is accepted why. */
    EXCUSED,
    /** The clause is kept. */
    SATISFIED,
    /** The clause does not bind this meeting. */
    NOT_APPLICABLE,
    /** These rules have no such clause, or no rule for it. */
    NOT_CHECKED,
    /** A rule failed, so that nothing is known. */
    FAILED;

    static Result of(Finding finding) {
        return valueOf(finding.verdict().name());
    }

    /** What stands for a clause of which there is no finding; the predicate tells the id of its charter. */
    static Result without(Report report, Predicate<String> isCharter, String clauseId, @Nullable String meetingId) {
        return report.errors().stream()
                        .filter(error -> isCharter.test(error.charterId()))
                        .anyMatch(error -> isAbout(error, report, clauseId, meetingId))
                ? FAILED
                : NOT_CHECKED;
    }

    /** A failure that cannot be laid to one clause is about all clauses of its charter. */
    private static boolean isAbout(RuleError error, Report report, String clauseId, @Nullable String meetingId) {
        if (error.clauseId().equals(error.charterId())) {
            return report.charters().stream()
                    .filter(charter -> charter.id().equals(error.charterId()))
                    .anyMatch(charter -> charter.clause(clauseId).isPresent());
        }
        String meeting = Objects.requireNonNullElse(meetingId, "*");
        return error.clauseId().equals(clauseId) && error.meetingId().equals(meeting);
    }

    /**
     * The verdict.
     *
     * @return the verdict, or nothing if there is none
     */
    public Optional<Verdict> verdict() {
        return this == NOT_CHECKED || this == FAILED ? Optional.empty() : Optional.of(Verdict.valueOf(name()));
    }
}
