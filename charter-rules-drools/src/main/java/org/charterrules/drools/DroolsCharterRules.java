package org.charterrules.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.subject.Subject;

/** A charter whose rules Drools runs. */
final class DroolsCharterRules implements CharterRules {
    private final Charter charter;
    private final List<Rule> rules;
    private final Map<String, Rule> byName = new HashMap<>();
    private final RuleBase ruleBase;

    private DroolsCharterRules(Charter charter, List<Rule> rules, RuleBase ruleBase) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.ruleBase = ruleBase;
        rules.forEach(rule -> byName.put(rule.ref().name(), rule));
    }

    static DroolsCharterRules shipped(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        return new DroolsCharterRules(shipped.charter(), shipped.rules(), RuleBase.ofClasses(shipped.modelClasses()));
    }

    /** The same charter with the rules of some clauses alone. */
    DroolsCharterRules only(Set<String> clauseIds) {
        List<Rule> some = rules.stream()
                .filter(rule -> clauseIds.contains(rule.clauseId()))
                .toList();
        Set<String> names = some.stream().map(rule -> rule.ref().name()).collect(Collectors.toSet());
        return new DroolsCharterRules(charter, some, ruleBase.only(names));
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
        Obligations obligations = new Obligations(byName);
        ruleBase.run(obligations, subjects);
        return obligations.bindings();
    }
}
