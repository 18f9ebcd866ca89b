package org.charterrules.finding;

import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A question that people still have to be asked, so that a promise can be judged.
 *
 * @param question the question
 * @param about the type of the fact it is asked about: a meeting, an action or a feedback item
 * @param aboutId the id of that fact, for example {@code M1}
 * @param meetingId the meeting that fact belongs to
 * @param personIds who has not answered yet, sorted; empty if one answer, from anybody, is enough
 */
public record OpenQuestion(Question question, FactType about, String aboutId, String meetingId, Set<String> personIds)
        implements Comparable<OpenQuestion> {
    private static final Comparator<OpenQuestion> ORDER = Comparator.comparing(OpenQuestion::meetingId)
            .thenComparing(OpenQuestion::about)
            .thenComparing(OpenQuestion::aboutId)
            .thenComparing(OpenQuestion::question)
            .thenComparing(one -> one.personIds().toString());

    /** Checks and copies the parts. */
    public OpenQuestion {
        Objects.requireNonNull(question, "OpenQuestion.question must not be null");
        personIds = Collections.unmodifiableSortedSet(new TreeSet<>(personIds));
    }

    /**
     * Whether one answer from anybody is enough.
     *
     * @return {@code true} if nobody has to answer in person
     */
    public boolean isForAnybody() {
        return personIds.isEmpty();
    }

    @Override
    public int compareTo(OpenQuestion other) {
        return ORDER.compare(this, other);
    }
}
