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
    private final TrustedCode code;
    private final RuleBase ruleBase;

    private DroolsCharterRules(Charter charter, List<Rule> rules, TrustedCode code) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.code = code;
        this.ruleBase = new RuleBase(
                rules.stream().filter(rule -> !code.rules().contains(rule)).toList());
    }

    static DroolsCharterRules of(Charter charter, List<Rule> rules) {
        return of(charter, rules, TrustedCode.NONE);
    }

    static DroolsCharterRules of(Charter charter, List<Rule> rules, TrustedCode code) {
        return new DroolsCharterRules(charter, rules, code);
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
                        .toList(),
                code);
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
        Obligations obligations = new Obligations();
        ruleBase.run(obligations, subjects);
        List<Binding<?>> bindings = obligations.bindings();
        code.bind(subjects).stream()
                .filter(binding -> rules.contains(binding.rule()))
                .forEach(bindings::add);
        return bindings;
    }
}
