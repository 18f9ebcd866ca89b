package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleError;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.RuleContext;

/** The compiled {@code .drl} files of a pack whose code somebody trusts. Safe for many threads if the rules are. */
final class TrustedCode {
    /** A pack without code. */
    static final TrustedCode NONE = new TrustedCode(null, List.of());

    private final @Nullable KieBase kieBase;
    private final List<Rule> rules;
    private final Map<String, Rule> byName = new HashMap<>();

    TrustedCode(@Nullable KieBase kieBase, List<Rule> rules) {
        this.kieBase = kieBase;
        this.rules = List.copyOf(rules);
        rules.forEach(rule -> byName.put(rule.ref().name(), rule));
    }

    /** Its rules, in the order of the files. They impose their obligations themselves. */
    List<Rule> rules() {
        return rules;
    }

    /**
     * Lets the code decide which obligations bind whom. If any of it fails, nobody knows what it would have imposed. Each of its
     * rules then lays that failure on everything it is about, so that none of its clauses gets a verdict.
     */
    List<Binding<?>> bind(List<? extends Subject> subjects) {
        if (kieBase == null || subjects.isEmpty()) {
            return List.of();
        }
        try {
            return run(kieBase, subjects);
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            return failed(subjects, cause(failure));
        }
    }

    private List<Binding<?>> run(KieBase compiled, List<? extends Subject> subjects) {
        Imposed imposed = new Imposed(subjects);
        try (KieSession session = compiled.newKieSession()) {
            session.setGlobal(RuleModel.GLOBAL, imposed);
            subjects.forEach(session::insert);
            session.fireAllRules();
        }
        return imposed.bindings;
    }

    private static Throwable cause(Throwable failure) {
        boolean wrapped = failure instanceof ConsequenceException || failure.getClass() == RuntimeException.class;
        Throwable cause = failure.getCause();
        return wrapped && (cause instanceof RuntimeException || cause instanceof Error) ? cause(cause) : failure;
    }

    private List<Binding<?>> failed(List<? extends Subject> subjects, Throwable failure) {
        List<Binding<?>> bindings = new ArrayList<>();
        for (Rule rule : rules) {
            for (Subject subject : subjects) {
                if (isAbout(rule, subject)) {
                    bindings.add(new Binding<>(rule, subject, new Failed(failure)));
                }
            }
        }
        return bindings;
    }

    private static boolean isAbout(Rule rule, Subject subject) {
        return RuleModel.type(rule.about()).isInstance(subject);
    }

    /** Stands for what a rule that failed would have imposed. */
    private record Failed(Throwable failure) implements Obligation<Subject> {
        @Override
        public Judgement judge(Subject subject) {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }

        @Override
        public String toString() {
            return "Failed[" + failure.getClass().getName() + "]";
        }
    }

    /** What was imposed in one run. */
    private final class Imposed implements Imposer {
        private final List<Binding<?>> bindings = new ArrayList<>();
        private final Set<Subject> given = Collections.newSetFromMap(new IdentityHashMap<>());

        private Imposed(List<? extends Subject> subjects) {
            given.addAll(subjects);
        }

        @Override
        public <S extends Subject> void impose(RuleContext context, S subject, Obligation<? super S> obligation) {
            String name = context.getRule().getName();
            Rule rule = Optional.ofNullable(byName.get(name)).orElseThrow();
            if (!given.contains(subject) || !isAbout(rule, subject)) {
                throw new IllegalArgumentException("The rule '" + name
                        + "' lays an obligation on a subject that is not " + about(rule.about()) + " it was given.");
            }
            bindings.add(new Binding<>(rule, subject, obligation));
        }

        private String about(FactType type) {
            return Suits.words(List.of(type));
        }
    }
}
