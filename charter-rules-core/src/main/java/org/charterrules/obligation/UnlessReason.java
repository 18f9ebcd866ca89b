package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.SlotLimits;

/**
 * A promise about a meeting that a recorded reason excuses, for example urgency.
 *
 * @param promise what is promised
 * @param reasonKey the key of the reason, for example {@code GOV-13.5}
 */
public record UnlessReason(Obligation<MeetingSubject> promise, String reasonKey) implements Obligation<MeetingSubject> {
    /**
     * The date is fixed at least so many days before, unless a reason is on record.
     *
     * @param days for example {@code 25}
     * @param reasonKey the key of the reason
     * @return the obligation
     */
    public static UnlessReason booked(String days, String reasonKey) {
        return new UnlessReason(BookedAhead.of(days), reasonKey);
    }

    /**
     * Each member of a population is told of the date at least so many days before, unless a reason is on record.
     *
     * @param population a {@link org.charterrules.model.Population#phrase}
     * @param days for example {@code 7}
     * @param reasonKey the key of the reason
     * @return the obligation
     */
    public static UnlessReason told(String population, String days, String reasonKey) {
        return new UnlessReason(ToldAhead.of(population, days), reasonKey);
    }

    /**
     * People are told some time before, where the charter itself says how days are counted.
     *
     * @param population a {@link org.charterrules.model.Population#phrase}
     * @param days for example {@code 3}
     * @param count {@code clear days}, {@code working days} or {@code clear working days}
     * @param reasonKey the key of the reason, for example {@code MY-1}
     * @return the obligation
     */
    public static UnlessReason toldCounted(String population, String days, String count, String reasonKey) {
        return new UnlessReason(ToldAhead.counted(population, days, count), reasonKey);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return new Excuse(List.of(subject), reasonKey).ofReason(promise.judge(subject));
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return promise.slotLimits(subject);
    }

    @Override
    public List<SlotLimits> sameDaySlots(MeetingSubject subject) {
        return promise.sameDaySlots(subject);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof UnlessReason weaker
                && reasonKey.equals(weaker.reasonKey)
                && promise.implies(weaker.promise);
    }
}
