package org.charterrules.time;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** By when something has to be done before a meeting: so many days before, or by a time on a weekday. */
public sealed interface Lead permits LeadTime, WeekdayBefore {
    /**
     * Whether something was done early enough.
     *
     * @param done when it was done, in the zone of the meeting
     * @param start the start of the meeting
     * @return whether it was
     */
    boolean isMet(ZonedDateTime done, ZonedDateTime start);

    /**
     * Whether there is still time to do it.
     *
     * @param now the present, in the zone of the meeting
     * @param start the start of the meeting
     * @return {@code true} if doing it now would be early enough, or it is too early yet
     */
    boolean isStillTime(ZonedDateTime now, ZonedDateTime start);

    /**
     * The last date on which doing it is early enough.
     *
     * @param start the start of the meeting
     * @return the date, inclusive
     */
    LocalDate latest(ZonedDateTime start);

    /**
     * The earliest date of a meeting for which doing it now is early enough.
     *
     * @param now the present, in the zone of the meeting
     * @return the date, inclusive
     */
    LocalDate earliestMeeting(ZonedDateTime now);
}
