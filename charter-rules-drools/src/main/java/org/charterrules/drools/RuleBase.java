package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.charterrules.subject.Subject;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Rules in the form in which the build of this library left them; the engine takes them in when they are first run. */
final class RuleBase {
    private static final String GLOBAL = "obligations";

    private final List<Model> models;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();
    private volatile @Nullable KieBase kieBase;

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

    /**
     * Runs the rules. Sessions are used again, each by one thread at a time; one in which something failed is thrown away.
     *
     * @param obligations where the rules lay their obligations
     * @param subjects what the rules speak of
     */
    void run(Obligations obligations, List<? extends Subject> subjects) {
        KieSession session = idle.poll();
        if (session == null) {
            // Not with ThreadSafeOption.NO: sessions then share what a rule is told of its match, across threads.
            session = kieBase().newKieSession();
        }
        boolean clean = false;
        try {
            run(session, obligations, subjects);
            clean = true;
        } finally {
            if (clean) {
                idle.add(session);
            } else {
                session.dispose();
            }
        }
    }

    private static void run(KieSession session, Obligations obligations, List<? extends Subject> subjects) {
        session.setGlobal(GLOBAL, obligations);
        List<FactHandle> handles = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            handles.add(session.insert(subject));
        }
        session.fireAllRules();
        handles.forEach(session::delete);
        // Lets the engine forget what was deleted, so that no case file stays in memory until the next check.
        session.setGlobal(GLOBAL, new Obligations(Map.of()));
        session.fireAllRules();
    }

    private KieBase kieBase() {
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
