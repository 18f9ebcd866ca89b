package org.charterrules.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Statement;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Reads;
import org.jspecify.annotations.Nullable;

/** What can be worked out about a charter and its rules before there is any case file. */
final class CharterPlan {
    private static final long ALL_OF_MEETING = Reads.PLANS | Reads.REASONS | Reads.REASONS_BEYOND;

    private final CharterRules rules;
    private final Map<Rule, PlannedClause> clauseOf = new IdentityHashMap<>();
    private final Set<FactType> typesOfEngine = EnumSet.noneOf(FactType.class);
    private final long readsOfEngine;
    private final Aspect meeting;
    private final Aspect series;

    /** The clauses that are judged of each meeting, or those that are judged of the whole series. */
    private static final class Aspect {
        private final List<PlannedClause> clauses = new ArrayList<>();
        private final Map<String, PlannedClause> byId = new HashMap<>();
    }

    CharterPlan(CharterRules rules) {
        this.rules = rules;
        rules.engine().rules().forEach(rule -> typesOfEngine.add(rule.about()));
        long beside = rules.engine().readsAllOfMeeting() ? ALL_OF_MEETING : 0;
        this.readsOfEngine = typesOfEngine.stream().mapToLong(Reads::of).reduce(beside, CharterPlan::both);
        this.meeting = aspect(false);
        this.series = aspect(true);
    }

    private Aspect aspect(boolean ofSeries) {
        Aspect aspect = new Aspect();
        for (Clause clause : rules.charter().clauses()) {
            List<Rule> all = rules.rules().stream()
                    .filter(rule -> rule.clauseId().equals(clause.id()))
                    .toList();
            List<Rule> some = all.stream()
                    .filter(rule -> (rule.about() == FactType.CASE_FILE) == ofSeries)
                    .toList();
            if (!some.isEmpty()) {
                List<RuleRef> refs = all.stream().map(Rule::ref).toList();
                boolean fragment = clause.ambiguities().contains(Ambiguity.AMB_37);
                long reads = some.stream().mapToLong(CharterPlan::reads).reduce(0, CharterPlan::both);
                PlannedClause planned =
                        new PlannedClause(clause, some, refs, fragment, off(clause), reads, aspect.clauses.size());
                aspect.clauses.add(planned);
                aspect.byId.put(clause.id(), planned);
                some.forEach(rule -> clauseOf.put(rule, planned));
            }
        }
        return aspect;
    }

    /** Kinds of obligations from elsewhere read of a meeting whatever they like. */
    private static long reads(Rule rule) {
        long fact = Reads.of(rule.about());
        return isOfLibrary(rule) ? fact : fact | ALL_OF_MEETING;
    }

    private static boolean isOfLibrary(Rule rule) {
        Package library = Obligation.class.getPackage();
        return !rule.obligations().isEmpty()
                && rule.obligations().stream()
                        .allMatch(each -> each.getClass().getPackage().equals(library));
    }

    private static long both(long one, long other) {
        return one | other;
    }

    private @Nullable Judgement off(Clause clause) {
        String reason = charter().off().get(clause.id());
        return reason == null ? null : Judgement.notApplicable(Statement.of("why.off", reason));
    }

    CharterRules rules() {
        return rules;
    }

    Charter charter() {
        return rules.charter();
    }

    /** The types of facts that the rules speak of, and those that are run together with them. */
    Set<FactType> typesOfEngine() {
        return typesOfEngine;
    }

    /** What whoever is about facts of these types reads of them without looking them up. */
    long readsOfEngine() {
        return readsOfEngine;
    }

    List<PlannedClause> clausesOfMeeting() {
        return meeting.clauses;
    }

    List<PlannedClause> clausesOfSeries() {
        return series.clauses;
    }

    /** A clause of a meeting, or of the whole series; {@code null} if there is no such clause with a rule. */
    @Nullable
    PlannedClause clause(Cell cell) {
        return (cell.meetingId() == null ? series : meeting).byId.get(cell.clauseId());
    }

    /** The clause of a rule; {@code null} if it is a rule of another charter. */
    @Nullable
    PlannedClause clause(Rule rule) {
        PlannedClause known = clauseOf.get(rule);
        return known != null || rules.engine() != rules ? known : named(rule);
    }

    private PlannedClause named(Rule rule) {
        Aspect aspect = rule.about() == FactType.CASE_FILE ? series : meeting;
        return aspect.byId.get(rule.clauseId());
    }
}
