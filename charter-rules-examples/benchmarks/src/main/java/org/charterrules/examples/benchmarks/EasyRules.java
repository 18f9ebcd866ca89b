package org.charterrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.charterrules.model.CaseFile;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: a rule for each promise, its condition and action as lambdas. */
public final class EasyRules implements Contender<Facts> {
    private static final String FACTS = "facts";
    private static final String BROKEN = "broken";

    private final Rules rules = new Rules();
    private final RulesEngine engine = new DefaultRulesEngine();

    /** Registers the rules. */
    public EasyRules() {
        Arrays.stream(Promise.values()).forEach(this::register);
    }

    private void register(Promise promise) {
        rules.register(new RuleBuilder()
                .name(promise.clauseId())
                .priority(promise.ordinal())
                .when(facts -> promise.isBroken(facts.get(FACTS)))
                .then(facts -> facts.<List<Broken>>get(BROKEN).add(promise.judge(facts.get(FACTS))))
                .build());
    }

    @Override
    public Facts prepare(CaseFile caseFile) {
        return Facts.of(caseFile);
    }

    @Override
    public List<Broken> check(Facts meeting) {
        List<Broken> broken = new ArrayList<>(0);
        org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
        facts.put(FACTS, meeting);
        facts.put(BROKEN, broken);
        engine.fire(rules, facts);
        return broken;
    }
}
