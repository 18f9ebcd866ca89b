package org.charterrules.drools;

import java.util.List;
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
    private final RuleBase ruleBase;

    private DroolsCharterRules(Charter charter, List<Rule> rules) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.ruleBase = new RuleBase(rules);
    }

    static DroolsCharterRules of(Charter charter, List<Rule> rules) {
        return new DroolsCharterRules(charter, rules);
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

    RuleBase ruleBase() {
        return ruleBase;
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
        if (subjects.isEmpty()) {
            return List.of();
        }
        Obligations obligations = new Obligations();
        ruleBase.run(obligations, subjects);
        return obligations.bindings();
    }
}
