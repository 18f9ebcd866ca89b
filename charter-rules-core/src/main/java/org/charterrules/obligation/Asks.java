package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.subject.Subject;

/**
 * An obligation that only people's answers can judge.
 *
 * @param <S> what it is about
 */
public interface Asks<S extends Subject> extends Obligation<S> {
    /**
     * What people still have to be asked.
     *
     * @param subject what it is about
     * @return the question with those who have not answered; empty if everybody has, or if it cannot be known
     */
    List<OpenQuestion> stillOpen(S subject);
}
