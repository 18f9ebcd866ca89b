package org.charterrules.drools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.subject.Subject;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** A charter whose rules Drools runs. */
final class DroolsCharterRules implements CharterRules {
    private final Charter charter;
    private final List<Rule> rules;
    private final Map<String, Rule> byName = new HashMap<>();
    private final KieBase kieBase;

    private DroolsCharterRules(Charter charter, List<Rule> rules, KieBase kieBase) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.kieBase = kieBase;
        rules.forEach(rule -> byName.put(rule.ref().name(), rule));
    }

    static DroolsCharterRules shipped(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        List<Model> models =
                shipped.modelClasses().stream().map(DroolsCharterRules::model).toList();
        return new DroolsCharterRules(
                shipped.charter(), shipped.rules(), KieBaseBuilder.createKieBaseFromModel(models));
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("The jar of charter-rules-drools is not whole: " + className, failure);
        }
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
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("obligations", obligations);
            subjects.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return obligations.bindings();
    }
}
