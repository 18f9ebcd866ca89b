package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.kie.api.runtime.rule.RuleContext;

/** Where rules lay their obligations. Known to every rule as {@code obligations}; lives for one run. */
public final class Obligations {
    private final Map<String, Rule> rules;
    private final List<Binding<?>> bindings = new ArrayList<>();

    Obligations(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * Lays an obligation on a subject. Called by the sentences after 'then'.
     *
     * @param context the rule that fires
     * @param subject the subject
     * @param obligation the obligation
     * @param <S> the type of subject; the build fails if a sentence does not suit what the rule is about
     */
    public <S extends Subject> void impose(RuleContext context, S subject, Obligation<? super S> obligation) {
        Rule rule = rules.get(context.getRule().getName());
        bindings.add(new Binding<>(rule, subject, obligation));
    }

    List<Binding<?>> bindings() {
        return bindings;
    }
}
