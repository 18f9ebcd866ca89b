package org.charterrules.drools;

import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.kie.api.runtime.rule.RuleContext;

/**
 * Where the rules of a {@code .drl} file lay their obligations. The file declares it as its global {@code obligations}:
 *
 * <pre>
 * package com.example.charters;
 *
 * import org.charterrules.obligation.LastsAtMost;
 * import org.charterrules.subject.MeetingSubject;
 *
 * global org.charterrules.drools.Imposer obligations
 *
 * rule "MY-2 Workshops are short"
 * when
 *     $meeting : MeetingSubject(this.isOfKind("workshop").mayHold())
 * then
 *     obligations.impose(kcontext, $meeting, LastsAtMost.of("3", "hours"));
 * end
 * </pre>
 *
 * <p>The name of the rule begins with the id of its clause. A rule is about the type of its first pattern.
 */
@FunctionalInterface
public interface Imposer {
    /**
     * Lays an obligation on a subject.
     *
     * @param context the rule that does so; {@code kcontext} in a {@code .drl} file
     * @param subject one of the subjects that the rule was given, of the type of its first pattern
     * @param obligation the obligation
     * @param <S> the type of the subject
     * @throws IllegalArgumentException if the subject is another one
     */
    <S extends Subject> void impose(RuleContext context, S subject, Obligation<? super S> obligation);
}
