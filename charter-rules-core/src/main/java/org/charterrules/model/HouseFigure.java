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
    SUPPORT_ASKED_BEFORE(PeriodDuration.of(Period.ofDays(5)));

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
