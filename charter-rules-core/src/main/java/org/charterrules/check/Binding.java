package org.charterrules.check;

import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;

/**
 * An obligation that a rule laid on a subject.
 *
 * @param rule the rule
 * @param subject the subject
 * @param obligation the obligation
 * @param certain whether each condition of the rule is known to hold of the subject; if not, they are asked again when the
 *     subject is judged
 * @param <S> the type of the subject
 */
public record Binding<S extends Subject>(Rule rule, S subject, Obligation<? super S> obligation, boolean certain) {
    /**
     * An obligation of which the engine does not know whether the conditions of the rule certainly hold.
     *
     * @param rule the rule
     * @param subject the subject
     * @param obligation the obligation
     */
    public Binding(Rule rule, S subject, Obligation<? super S> obligation) {
        this(rule, subject, obligation, false);
    }

    /** The same, laid on another subject of the same type. */
    @SuppressWarnings("unchecked")
    Binding<S> on(Subject other) {
        return new Binding<>(rule, (S) other, obligation, certain);
    }
}
