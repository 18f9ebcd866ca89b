package org.charterrules.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.jspecify.annotations.Nullable;

/** The editions of one charter with their rules, the oldest first, and which of them is in force when. */
final class Editions {
    private final Charter charter;
    private final List<CharterPlan> plans;
    private final List<PlannedClause> ofMeeting;
    private final List<PlannedClause> ofSeries;

    private Editions(List<CharterPlan> plans) {
        this.plans = plans.stream()
                .sorted(Comparator.comparing(plan -> plan.charter().inForce().getStart()))
                .toList();
        this.charter = Charter.of(plans.stream().map(CharterPlan::charter).toList());
        this.ofMeeting = union(CharterPlan::clausesOfMeeting);
        this.ofSeries = union(CharterPlan::clausesOfSeries);
    }

    /** The charters in the order in which they are first named, each with all its editions. */
    static List<Editions> of(List<? extends CharterRules> charters) {
        Map<String, List<CharterPlan>> byId = new LinkedHashMap<>();
        for (CharterRules rules : charters) {
            byId.computeIfAbsent(rules.charter().id(), id -> new ArrayList<>()).add(new CharterPlan(rules));
        }
        return byId.values().stream().map(Editions::new).toList();
    }

    private List<PlannedClause> union(Function<CharterPlan, List<PlannedClause>> clauses) {
        Map<String, PlannedClause> newest = new LinkedHashMap<>();
        plans.forEach(plan -> clauses.apply(plan).forEach(clause -> newest.put(clause.id(), clause)));
        return charter.clauses().stream()
                .filter(clause -> newest.containsKey(clause.id()))
                .map(clause -> newest.get(clause.id()))
                .toList();
    }

    /** The charter with all its editions. */
    Charter charter() {
        return charter;
    }

    List<CharterPlan> plans() {
        return plans;
    }

    /** Whether it hangs on the day what is promised. */
    boolean haveDates() {
        return charter.hasDates();
    }

    /** The edition in force on a day; {@code null} if none is. */
    @Nullable
    CharterPlan on(LocalDate date) {
        for (CharterPlan plan : plans) {
            if (plan.charter().inForce().contains(date)) {
                return plan;
            }
        }
        return null;
    }

    /** Whether there are days on which no edition is in force. */
    boolean leaveDaysOut() {
        return !charter.inForce().isUnboundedStart() || !charter.inForce().isUnboundedEnd();
    }

    /** Every clause that any edition has rules for, of a meeting or of the whole series, as the newest of these has it. */
    List<PlannedClause> clauses(@Nullable String meetingId) {
        return meetingId == null ? ofSeries : ofMeeting;
    }

    /** The clauses that could be checked or asked about and have no rule in any edition. */
    List<Clause> notChecked() {
        Set<String> ruled = plans.stream()
                .flatMap(plan -> plan.rules().rules().stream())
                .map(Rule::clauseId)
                .collect(Collectors.toSet());
        return charter.clauses().stream()
                .filter(clause -> clause.testing() != Testing.NOT_TESTABLE && !ruled.contains(clause.id()))
                .toList();
    }
}
