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
    private static final long ALL_OF_MEETING = Reads.PLANS | Reads.REASONS | Reads.REASONS_BEYOND | Reads.ALL_OTHERS;

    private final CharterRules rules;
    private final Map<Rule, PlannedClause> clauseOf = new IdentityHashMap<>();
    private final Set<FactType> typesOfEngine = EnumSet.noneOf(FactType.class);
    private final long readsOfEngine;
    private final long readsWithoutLookingUp;
    private final Aspect meeting;
    private final Aspect series;

    /** The clauses that are judged of each meeting, or those that are judged of the whole series. */
    private static final class Aspect {
        private final List<PlannedClause> clauses = new ArrayList<>();
        private final Map<String, PlannedClause> byId = new HashMap<>();
    }

    CharterPlan(CharterRules rules) {
        this.rules = rules;
        for (Rule rule : rules.engine().rules()) {
            typesOfEngine.add(rule.about());
        }
        this.readsWithoutLookingUp = readsWhateverIsRead(rules.engine());
        this.readsOfEngine = readsWithoutLookingUp | readsOfTypes(typesOfEngine);
        Map<String, List<Rule>> byClause = byClause();
        this.meeting = aspect(false, byClause);
        this.series = aspect(true, byClause);
    }

    private static long readsOfTypes(Set<FactType> types) {
        long reads = 0;
        for (FactType type : types) {
            reads |= Reads.of(type);
        }
        return reads;
    }

    private static long readsWhateverIsRead(RuleEngine engine) {
        return engine.readsAllOfMeeting() ? ALL_OF_MEETING : 0;
    }

    private Map<String, List<Rule>> byClause() {
        Map<String, List<Rule>> byClause = new HashMap<>();
        for (Rule rule : rules.rules()) {
            byClause.computeIfAbsent(rule.clauseId(), id -> new ArrayList<>()).add(rule);
        }
        return byClause;
    }

    private Aspect aspect(boolean ofSeries, Map<String, List<Rule>> byClause) {
        Aspect aspect = new Aspect();
        for (Clause clause : rules.charter().clauses()) {
            List<Rule> all = byClause.getOrDefault(clause.id(), List.of());
            List<Rule> some = new ArrayList<>();
            for (Rule rule : all) {
                if ((rule.about() == FactType.CASE_FILE) == ofSeries) {
                    some.add(rule);
                }
            }
            if (!some.isEmpty()) {
                add(clause, some, all, aspect);
            }
        }
        return aspect;
    }

    private void add(Clause clause, List<Rule> some, List<Rule> all, Aspect aspect) {
        List<RuleRef> refs = new ArrayList<>();
        for (Rule rule : all) {
            refs.add(rule.ref());
        }
        boolean fragment = clause.ambiguities().contains(Ambiguity.AMB_37);
        PlannedClause planned =
                new PlannedClause(clause, some, refs, fragment, off(clause), reads(some), aspect.clauses.size());
        aspect.clauses.add(planned);
        aspect.byId.put(clause.id(), planned);
        for (Rule rule : some) {
            clauseOf.put(rule, planned);
        }
    }

    private static long reads(List<Rule> rules) {
        long reads = 0;
        for (Rule rule : rules) {
            reads |= reads(rule);
        }
        return reads;
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

    /** What any condition of the engine's rules may read of the meeting at hand without looking it up: nothing, mostly. */
    long readsWithoutLookingUp() {
        return readsWithoutLookingUp;
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
