package org.charterrules.drools;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.subject.Subject;

/** A charter whose rules Drools runs. */
final class DroolsCharterRules implements CharterRules {
    private final Charter charter;
    private final List<Rule> rules;
    private final RuleBase alone;
    private final RuleBase together;

    private DroolsCharterRules(Charter charter, RuleBase alone, RuleBase together) {
        this.charter = charter;
        this.rules = alone.rules();
        this.alone = alone;
        this.together = together;
    }

    static DroolsCharterRules of(Charter charter, List<Rule> rules) {
        RuleBase alone = new RuleBase(rules);
        return new DroolsCharterRules(charter, alone, alone);
    }

    /** The same charters with one engine for all of them. */
    static List<DroolsCharterRules> together(List<DroolsCharterRules> charters) {
        if (charters.size() == 1) {
            return List.of(charters.get(0).in(charters.get(0).alone));
        }
        List<Rule> rules = rulesOf(charters);
        RuleBase before = charters.isEmpty() ? null : charters.get(0).together;
        RuleBase all = before != null && before.has(rules) ? before : new RuleBase(rules);
        return charters.stream().map(one -> one.in(all)).toList();
    }

    /** Editions of a charter may share rules; to the engine each is one. */
    private static List<Rule> rulesOf(List<DroolsCharterRules> charters) {
        Map<Rule, Boolean> seen = new IdentityHashMap<>();
        return charters.stream()
                .flatMap(one -> one.rules.stream())
                .filter(rule -> seen.put(rule, true) == null)
                .toList();
    }

    private DroolsCharterRules in(RuleBase all) {
        return new DroolsCharterRules(charter, alone, all);
    }

    static DroolsCharterRules shipped(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        return of(shipped.charter(), shipped.rules());
    }

    /** The same charter with the rules of some clauses alone. */
    DroolsCharterRules only(Set<String> clauseIds) {
        return of(
                charter,
                rules.stream()
                        .filter(rule -> clauseIds.contains(rule.clauseId()))
                        .toList());
    }

    @Override
    public RuleBase engine() {
        return together;
    }

    @Override
    public Charter charter() {
        return charter;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Binding<?>> bind(List<Subject> subjects) {
        return alone.bind(subjects);
    }
}
