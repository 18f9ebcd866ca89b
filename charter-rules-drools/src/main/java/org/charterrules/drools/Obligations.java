package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;

/** Where rules lay their obligations. Known to every rule of a session as {@code obligations}. */
final class Obligations {
    private List<Binding<?>> bindings = new ArrayList<>();

    /** Lays the obligations of some rules on a subject. */
    void impose(List<Rule> rules, Subject subject) {
        for (Rule rule : rules) {
            for (Obligation<?> obligation : rule.obligations()) {
                bindings.add(binding(rule, subject, obligation));
            }
        }
    }

    /** A rule sheet takes an obligation only where it suits what the rule is about. */
    @SuppressWarnings("unchecked")
    private static Binding<Subject> binding(Rule rule, Subject subject, Obligation<?> obligation) {
        return new Binding<>(rule, subject, (Obligation<Subject>) obligation);
    }

    /** What was laid since this was asked last. */
    List<Binding<?>> take() {
        List<Binding<?>> taken = bindings;
        bindings = new ArrayList<>();
        return taken;
    }
}
