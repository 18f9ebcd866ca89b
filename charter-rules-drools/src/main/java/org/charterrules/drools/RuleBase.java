package org.charterrules.drools;

import java.util.List;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Rules in the form in which the build of this library left them; the engine takes them in when they are first run. */
final class RuleBase {
    private final List<Model> models;
    private volatile KieBase kieBase;

    private RuleBase(List<Model> models) {
        this.models = models;
    }

    static RuleBase ofClasses(List<String> classNames) {
        return new RuleBase(classNames.stream().map(RuleBase::model).toList());
    }

    private static Model model(String className) {
        try {
            return (Model) Class.forName(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("The jar of charter-rules-drools is not whole: " + className, failure);
        }
    }

    /** Some of these rules; the others are not known to the engine at all. */
    RuleBase only(Set<String> ruleNames) {
        return new RuleBase(models.stream().map(model -> only(model, ruleNames)).toList());
    }

    private static Model only(Model model, Set<String> ruleNames) {
        ModelImpl some = new ModelImpl(model.getName()).withGlobals(model.getGlobals());
        model.getTypeMetaDatas().forEach(some::addTypeMetaData);
        return some.withRules(model.getRules().stream()
                .filter(rule -> ruleNames.contains(rule.getName()))
                .toList());
    }

    KieBase kieBase() {
        KieBase built = kieBase;
        return built == null ? build() : built;
    }

    private synchronized KieBase build() {
        if (kieBase == null) {
            kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        }
        return kieBase;
    }
}
