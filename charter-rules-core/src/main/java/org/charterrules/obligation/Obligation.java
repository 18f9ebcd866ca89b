package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.Subject;
import org.charterrules.time.SlotLimits;

/**
 * What a rule lays on a subject, for example that a meeting is held between 10am and 2pm. Judges itself against the facts:
 * kept, broken, still to do, or not known because something was not recorded.
 *
 * <p>Implementations are immutable values. A kind of one's own implements this interface and is imposed by a rule like any
 * other.
 *
 * @param <S> the type of subject it is laid on
 */
public interface Obligation<S extends Subject> {
    /**
     * Judges itself.
     *
     * @param subject the subject it is laid on
     * @return the verdict with evidence, gap and remedies; never {@code null}
     */
    Judgement judge(S subject);

    /**
     * What it leaves open for the time of the subject's meeting, if that were fixed anew now.
     *
     * @param subject the subject it is laid on
     * @return the limits, {@link SlotLimits#NONE} if it says nothing about times
     */
    default SlotLimits slotLimits(S subject) {
        return SlotLimits.NONE;
    }

    /**
     * Other times of the same date that suit it, if the present time of the subject's meeting does not.
     *
     * @param subject the subject it is laid on
     * @return times of day within which the whole meeting fits, the nearest first; empty if it has nothing against the present
     */
    default List<SlotLimits> sameDaySlots(S subject) {
        return List.of();
    }

    /**
     * Whether whoever keeps this one keeps another one as well, laid on the same subject and read by default; for example who
     * books 25 days ahead has booked 21 days ahead.
     *
     * @param other another obligation
     * @return {@code true} only if that is certain; every obligation implies itself
     */
    default boolean implies(Obligation<?> other) {
        return equals(other);
    }

    /**
     * Whether nobody can keep this one and another one, laid on the same subject and read by default; for example a meeting
     * cannot be held between 10am and noon and between 1pm and 3pm.
     *
     * @param other another obligation
     * @return {@code true} only if that is certain
     */
    default boolean conflictsWith(Obligation<?> other) {
        return false;
    }
}
