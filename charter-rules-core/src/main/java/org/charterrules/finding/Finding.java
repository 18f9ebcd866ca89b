package org.charterrules.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.jspecify.annotations.Nullable;

/**
 * What was found of one clause for one meeting: the verdict, the evidence, the gap and the remedies, all as data. Words are
 * made from it by {@code org.charterrules.report}.
 *
 * <p>All but the clause, the meeting, the severity, the rules and the verdict is put together when somebody asks. If a rule fails
 * then, whatever was asked for gives a {@link RuleFailedException} that names it, every time it is asked, and no half of an answer.
 */
public final class Finding {
    private final Charter charter;
    private final Clause clause;
    private final @Nullable String meetingId;
    private final Severity severity;
    private final Judgement judgement;
    private final List<RuleRef> rules;
    private final Insight insight;
    private final List<Charter> editions;
    private @Nullable List<Statement> reasons;
    private @Nullable List<Remedy> remedies;
    private @Nullable List<DecidedBy> decidedBy;

    /** What takes some work to find out. Each is asked once, when somebody wants to know. */
    public interface Insight {
        /**
         * Why the clause binds the meeting, or why not.
         *
         * @return the reasons, in order
         */
        List<Statement> reasons();

        /**
         * The remedies that are known to work.
         *
         * @return the remedies, the best first
         */
        List<Remedy> remedies();

        /**
         * The readings that made the difference.
         *
         * @return the readings
         */
        List<DecidedBy> decidedBy();
    }

    /**
     * Puts a finding on a charter without dates together. Applications get findings from a report.
     *
     * @param charter the charter
     * @param clause the clause
     * @param meetingId the meeting; {@code null} if the clause is about the whole series
     * @param severity how grave it is to break the clause
     * @param judgement what was found
     * @param rules the rules of the clause
     * @param insight what is worked out when somebody asks
     */
    public Finding(
            Charter charter,
            Clause clause,
            @Nullable String meetingId,
            Severity severity,
            Judgement judgement,
            List<RuleRef> rules,
            Insight insight) {
        this(charter, clause, meetingId, severity, judgement, rules, insight, List.of());
    }

    /**
     * Puts a finding together. Applications get findings from a report.
     *
     * @param charter the charter, as the edition has it that was asked
     * @param clause the clause, as that edition has it
     * @param meetingId the meeting; {@code null} if the clause is about the whole series
     * @param severity how grave it is to break the clause
     * @param judgement what was found
     * @param rules the rules of the clause
     * @param insight what is worked out when somebody asks
     * @param editions the editions that were asked; empty if the charter has no dates, or none was in force
     */
    public Finding(
            Charter charter,
            Clause clause,
            @Nullable String meetingId,
            Severity severity,
            Judgement judgement,
            List<RuleRef> rules,
            Insight insight,
            List<Charter> editions) {
        this.charter = charter;
        this.clause = clause;
        this.meetingId = meetingId;
        this.severity = severity;
        this.judgement = judgement;
        this.rules = List.copyOf(rules);
        this.insight = insight;
        this.editions = List.copyOf(editions);
    }

    /**
     * The charter.
     *
     * @return the charter the clause stands in; if one edition of it was asked, that edition
     */
    public Charter charter() {
        return charter;
    }

    /**
     * The editions of the charter that were asked: as a rule the one in force on the day of the meeting, or when the action
     * was agreed. Several, if actions of one meeting were agreed under different editions, or the day is not known.
     *
     * @return the editions; empty if the charter has no dates, or none was in force
     */
    public List<Charter> editions() {
        return editions;
    }

    /**
     * The clause.
     *
     * @return for example {@code HOU-7.4b}
     */
    public Clause clause() {
        return clause;
    }

    /**
     * The meeting.
     *
     * @return its id, for example {@code M-06}; {@code null} if the clause is about the whole series
     */
    public @Nullable String meetingId() {
        return meetingId;
    }

    /**
     * The verdict.
     *
     * @return for example {@link Verdict#VIOLATED}
     */
    public Verdict verdict() {
        return judgement.verdict();
    }

    /**
     * How grave it is to break the clause.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Whether this is only a sign of whether the clause is kept: the records show no more than a necessary condition or a
     * hint. A satisfied indicator means that nothing was found against the clause, not that it is kept.
     *
     * @return {@code true} if the fit of the clause is {@link Fit#PROXY} or {@link Fit#WEAK}
     */
    public boolean isIndicator() {
        return clause.fit() == Fit.PROXY || clause.fit() == Fit.WEAK;
    }

    /**
     * Why the verdict is not known.
     *
     * @return the cause, or {@code null} unless the verdict is {@link Verdict#UNKNOWN}
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public @Nullable Cause cause() {
        if (verdict() != Verdict.UNKNOWN) {
            return null;
        }
        return parameter() != null ? Cause.MISSING_PARAMETER : Cause.MISSING_DATA;
    }

    /**
     * The people and facts the verdict is about.
     *
     * @return their ids, sorted
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public List<String> subjectIds() {
        return List.copyOf(new TreeSet<>(told(judgement::subjectIds)));
    }

    /** What is put together only now. Nothing of a failure gets out but where and of what type it was. */
    private <T extends @Nullable Object> T told(Supplier<T> part) {
        try {
            return part.get();
        } catch (RuleFailedException named) {
            throw named;
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            throw new RuleFailedException(
                    RuleError.of(charter.id(), clause.id(), meetingId, rules.get(0), failure), failure);
        }
    }

    /**
     * What was found.
     *
     * @return the evidence, each piece once
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public List<Evidence> found() {
        return distinct(told(judgement::found));
    }

    /** Most often there is one. */
    private static <T> List<T> distinct(List<T> all) {
        return all.size() < 2 ? all : all.stream().distinct().toList();
    }

    /**
     * What is wanting, what is still to do, or what was accepted.
     *
     * @return the statements, each once
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public List<Statement> gap() {
        return verdict() == Verdict.NOT_APPLICABLE ? List.of() : distinct(told(judgement::gap));
    }

    /**
     * The fields that would settle the verdict.
     *
     * @return the fields, sorted; empty unless the verdict is {@link Verdict#UNKNOWN}
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public Set<FieldRef> missing() {
        return new TreeSet<>(told(judgement::missing));
    }

    /**
     * What the host has not set, and what would settle the verdict: a house figure, or one of the lists {@code BANK_HOLIDAYS},
     * {@code JARGON} and {@code DIFFICULT_TERMS}.
     *
     * @return for example {@code NOTES_WITHIN}, or {@code null}
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public @Nullable String parameter() {
        return told(judgement::parameter);
    }

    /**
     * The last compliant date.
     *
     * @return the date, inclusive, or {@code null} unless the verdict is {@link Verdict#PENDING}
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public @Nullable LocalDate actBy() {
        return told(judgement::actBy);
    }

    /**
     * What still helps when nothing would clear a violation.
     *
     * @return the statements, each once
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public List<Statement> advice() {
        return distinct(told(judgement::advice));
    }

    /**
     * The rules of the clause.
     *
     * @return at least one
     */
    public List<RuleRef> rules() {
        return rules;
    }

    /**
     * Why the clause binds the meeting; if it does not, why not.
     *
     * @return the statements
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public synchronized List<Statement> reasons() {
        if (reasons == null) {
            reasons = told(insight::reasons);
        }
        return reasons;
    }

    /**
     * The remedies that clear the violation without breaking another clause in force. Each was tried on a copy of the case
     * file.
     *
     * @return the remedies; empty if there is no violation, or nothing can cure it
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public synchronized List<Remedy> remedies() {
        if (remedies == null) {
            remedies = told(insight::remedies);
        }
        return remedies;
    }

    /**
     * Whether something was tried that would clear the violation, and broke another clause in force.
     *
     * @return {@code true} if there were candidates and none of them is among the {@link #remedies}
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public boolean isCuredOnlyByBreakingAnother() {
        boolean tried =
                told(judgement::move) != null || !told(judgement::remedies).isEmpty();
        return verdict() == Verdict.VIOLATED && tried && remedies().isEmpty();
    }

    /**
     * The readings that made the difference.
     *
     * @return the readings; empty if no other reading would change the verdict
     * @throws RuleFailedException if the rule fails when it is asked for this
     */
    public synchronized List<DecidedBy> decidedBy() {
        if (decidedBy == null) {
            decidedBy = told(insight::decidedBy);
        }
        return decidedBy;
    }

    @Override
    public String toString() {
        return "Finding[" + clause.id() + ", " + (meetingId == null ? "series" : meetingId) + ", " + verdict() + "]";
    }
}
