package org.charterrules.drools;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleEngine;
import org.charterrules.subject.Subject;

/** A charter whose rules Drools runs. */
final class DroolsCharterRules implements CharterRules {
    private final Charter charter;
    private final List<Rule> rules;
    private final Vocabulary vocabulary;
    private final List<TrustedCode> code;
    private final RuleBase alone;
    private final RuleBase together;

    private DroolsCharterRules(
            Charter charter, List<Rule> rules, Vocabulary vocabulary, List<TrustedCode> code, RuleBase alone) {
        this(charter, rules, vocabulary, code, alone, alone);
    }

    private DroolsCharterRules(
            Charter charter,
            List<Rule> rules,
            Vocabulary vocabulary,
            List<TrustedCode> code,
            RuleBase alone,
            RuleBase together) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.vocabulary = vocabulary;
        this.code = code.stream().filter(each -> !each.rules().isEmpty()).toList();
        this.alone = alone;
        this.together = together;
    }

    static DroolsCharterRules of(Charter charter, List<Rule> rules, Vocabulary vocabulary, List<TrustedCode> code) {
        List<Rule> coded = code.stream().flatMap(each -> each.rules().stream()).toList();
        RuleBase alone = new RuleBase(
                rules.stream().filter(rule -> !coded.contains(rule)).toList());
        return new DroolsCharterRules(charter, rules, vocabulary, code, alone);
    }

    /** The same charters, those that have the shipped sentences alone with one engine for all of them. */
    static List<DroolsCharterRules> together(List<DroolsCharterRules> charters) {
        List<DroolsCharterRules> alike =
                charters.stream().filter(one -> !one.isApart()).toList();
        if (alike.size() < 2) {
            return charters.stream().map(one -> one.in(one.alone)).toList();
        }
        List<Rule> rules = rulesOf(alike);
        RuleBase before = alike.get(0).together;
        RuleBase all = before.has(rules) ? before : new RuleBase(rules);
        return charters.stream()
                .map(one -> one.in(one.isApart() ? one.alone : all))
                .toList();
    }

    /** The same words may mean something else in another vocabulary, and code is not for the engine that all share. */
    private boolean isApart() {
        return !code.isEmpty() || !vocabulary.isShipped();
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
        return new DroolsCharterRules(charter, rules, vocabulary, code, alone, all);
    }

    static DroolsCharterRules shipped(String id) {
        PrebuiltCharter shipped = ShippedCharter.of(id).read();
        return of(shipped.charter(), shipped.rules(), Vocabulary.shipped(), List.of());
    }

    /** The same charter with the rules of some clauses alone. */
    DroolsCharterRules only(Set<String> clauseIds) {
        List<Rule> some = rules.stream()
                .filter(rule -> clauseIds.contains(rule.clauseId()))
                .toList();
        return of(charter, some, vocabulary, code);
    }

    /** What runs its sentences, maybe together with those of other charters. */
    RuleBase ruleBase() {
        return together;
    }

    @Override
    public RuleEngine engine() {
        return isApart() ? this : together;
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
        List<Binding<?>> bindings = alone.bind(subjects);
        return code.isEmpty() ? bindings : withCode(bindings, subjects);
    }

    @Override
    public List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
        return code.isEmpty() ? alone.bind(subjects, decided) : bind(subjects);
    }

    private List<Binding<?>> withCode(List<Binding<?>> bindings, List<Subject> subjects) {
        List<Binding<?>> all = new ArrayList<>(bindings);
        for (TrustedCode each : code) {
            each.bind(subjects).stream()
                    .filter(binding -> rules.contains(binding.rule()))
                    .forEach(all::add);
        }
        return all;
    }
}
