package org.charterrules.model;

import java.time.Period;
import org.threeten.extra.PeriodDuration;

/** A figure that a charter leaves open and a host may set. Off until it is set. */
public enum HouseFigure {
    /** Notes are written up and sent within this time of the end of a meeting. Suggested: P14D. */
    NOTES_WITHIN(PeriodDuration.of(Period.ofDays(14))),
    /** The checklist is gone through within this time of the end of a meeting. Suggested: P7D. */
    CHECKLIST_WITHIN(PeriodDuration.of(Period.ofDays(7))),
    /** People are asked what support they need at least this long before the start. Suggested: P5D. */
    SUPPORT_ASKED_BEFORE(PeriodDuration.of(Period.ofDays(5))),
    /** Information about a meeting is sent at least this long before its date. Suggested: P7D. */
    INFORMATION_BEFORE(PeriodDuration.of(Period.ofDays(7))),
    /** Feedback without a date of its own is answered within this time of coming in. Suggested: P14D. */
    RESPOND_WITHIN(PeriodDuration.of(Period.ofDays(14))),
    /** People concerned hear how an action is going within this time. Suggested: P28D. */
    UPDATE_WITHIN(PeriodDuration.of(Period.ofDays(28))),
    /** A mistake is put right within this time of being reported. Suggested: P14D. */
    CORRECT_WITHIN(PeriodDuration.of(Period.ofDays(14))),
    /** A meeting is evaluated within this time of its end. Suggested: P7D. */
    EVALUATE_WITHIN(PeriodDuration.of(Period.ofDays(7))),
    /** A group hears something at least this often. Suggested: P3M. */
    INFORM_EVERY(PeriodDuration.of(Period.ofMonths(3))),
    /** A group meets at least this often. Suggested: P3M. */
    MEET_EVERY(PeriodDuration.of(Period.ofMonths(3)));

    private final PeriodDuration suggested;

    HouseFigure(PeriodDuration suggested) {
        this.suggested = suggested;
    }

    /**
     * A value to begin with.
     *
     * @return for example {@code P14D}
     */
    public PeriodDuration suggested() {
        return suggested;
    }
}
