package org.charterrules.finding;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * What was found of a case file: exactly one finding for every clause that has a rule and every meeting (or the whole series, if that is
 * what the clause is about), in a fixed order; and every other clause by name, with the reason why it was not checked.
 *
 * @param caseFile what was checked
 * @param asOf the instant at which the question was asked
 * @param charters the charters asked for, each with all its editions, in the order of the checker
 * @param findings by charter, then meeting (by start and id, the whole series last), then clause in the order of the
 *     charter
 * @param notChecked clauses that could be checked or asked about and have no rule yet, by charter id
 * @param errors rules that failed
 */
public record Report(
        CaseFile caseFile,
        Instant asOf,
        List<Charter> charters,
        List<Finding> findings,
        Map<String, List<Clause>> notChecked,
        List<RuleError> errors) {

    /** Copies the lists. What was not checked is the same for every report of a checker, and must not change afterwards. */
    public Report {
        charters = List.copyOf(charters);
        findings = List.copyOf(findings);
        notChecked = Collections.unmodifiableMap(notChecked);
        errors = List.copyOf(errors);
    }

    /**
     * The findings with one verdict.
     *
     * @param verdict for example {@link Verdict#VIOLATED}
     * @return the findings, in the order of the report
     */
    public List<Finding> with(Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }

    /**
     * The violations. What only points to one is among the {@link #indicators}.
     *
     * @return the findings with the verdict {@link Verdict#VIOLATED} that are no indicators, in the order of the report
     */
    public List<Finding> violations() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED && !finding.isIndicator())
                .toList();
    }

    /**
     * The signs that clauses are broken, none of which proves it.
     *
     * @return the findings with the verdict {@link Verdict#VIOLATED} that are {@linkplain Finding#isIndicator indicators}, in
     *     the order of the report
     */
    public List<Finding> indicators() {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.VIOLATED && finding.isIndicator())
                .toList();
    }

    /**
     * Finds what was found of a clause for a meeting. If several charters have a clause with this id, as those do that extend
     * another, it is the finding of the first that has one; {@link #only} tells them apart.
     *
     * @param clauseId for example {@code HOU-7.4b}
     * @param meetingId for example {@code M-06}; {@code null} for a clause about the whole series
     * @return the finding, or nothing if the clause was not checked
     */
    public Optional<Finding> finding(String clauseId, @Nullable String meetingId) {
        return findings.stream()
                .filter(finding ->
                        finding.clause().id().equals(clauseId) && Objects.equals(finding.meetingId(), meetingId))
                .findFirst();
    }

    /**
     * How often each verdict was found, indicators apart.
     *
     * @return every verdict with its number among the findings that are no indicators
     */
    public Map<Verdict, Integer> counts() {
        return counts(finding -> !finding.isIndicator());
    }

    /**
     * How often each verdict was found among the {@linkplain Finding#isIndicator indicators}.
     *
     * @return every verdict with its number
     */
    public Map<Verdict, Integer> indicatorCounts() {
        return counts(Finding::isIndicator);
    }

    private Map<Verdict, Integer> counts(Predicate<Finding> which) {
        EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        findings.stream().filter(which).forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * The part of this report that is about one charter.
     *
     * @param charter one of the {@link #charters}
     * @return its findings, clauses and errors
     */
    public Report only(Charter charter) {
        return new Report(
                caseFile,
                asOf,
                List.of(charter),
                findings.stream()
                        .filter(finding -> finding.charter().id().equals(charter.id()))
                        .toList(),
                Map.of(charter.id(), notChecked.getOrDefault(charter.id(), List.of())),
                errors.stream()
                        .filter(error -> error.charterId().equals(charter.id()))
                        .toList());
    }

    /**
     * The clauses that nobody could test on a meeting.
     *
     * @return how many there are in all charters
     */
    public long notTestable() {
        return charters.stream()
                .flatMap(charter -> charter.clauses().stream())
                .filter(clause -> clause.testing() == Testing.NOT_TESTABLE)
                .count();
    }

    @Override
    public String toString() {
        return "Report[" + caseFile.id() + ", " + counts() + "]";
    }
}
