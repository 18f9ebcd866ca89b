package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;

/** Where rules lay their obligations. Known to every rule as {@code obligations}; lives for one run. */
final class Obligations {
    private final List<Binding<?>> bindings = new ArrayList<>();

    /** Lays the obligations of a rule on a subject. */
    void impose(Rule rule, Subject subject) {
        for (Obligation<?> obligation : rule.obligations()) {
            bindings.add(binding(rule, subject, obligation));
        }
    }

    /** A rule sheet takes an obligation only where it suits what the rule is about. */
    @SuppressWarnings("unchecked")
    private static Binding<Subject> binding(Rule rule, Subject subject, Obligation<?> obligation) {
        return new Binding<>(rule, subject, (Obligation<Subject>) obligation);
    }

    List<Binding<?>> bindings() {
        return bindings;
    }
}
