package org.charterrules.check;

import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;

/**
 * An obligation that a rule laid on a subject.
 *
 * @param rule the rule
 * @param subject the subject
 * @param obligation the obligation
 * @param <S> the type of the subject
 */
public record Binding<S extends Subject>(Rule rule, S subject, Obligation<? super S> obligation) {}
