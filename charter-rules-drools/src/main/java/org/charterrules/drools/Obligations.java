package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** Where rules lay their obligations. Known to every rule of a session as {@code obligations}. */
final class Obligations {
    private List<Binding<?>> bindings = new ArrayList<>();
    private @Nullable Place place;

    /** From now on obligations are for the subject in this place. */
    void areFor(Place next) {
        place = next;
    }

    /** Lays the obligations of some rules on the subject that they were asked about. */
    void impose(List<Rule> rules) {
        Place bound = Objects.requireNonNull(place);
        for (Rule rule : rules) {
            for (Obligation<?> obligation : rule.obligations()) {
                bindings.add(binding(rule, bound, obligation));
            }
        }
    }

    /** A rule sheet takes an obligation only where it suits what the rule is about. */
    @SuppressWarnings("unchecked")
    private static Binding<Subject> binding(Rule rule, Place place, Obligation<?> obligation) {
        return new Binding<>(rule, place.subject(), (Obligation<Subject>) obligation, place.isCertain());
    }

    /** What was laid since this was asked last. */
    List<Binding<?>> take() {
        List<Binding<?>> taken = bindings;
        bindings = new ArrayList<>();
        return taken;
    }
}
