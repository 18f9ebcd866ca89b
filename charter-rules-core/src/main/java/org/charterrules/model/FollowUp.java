package org.charterrules.model;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is done after a meeting: the notes, and the date by which people hear back.
 *
 * @param feedbackDue the last date, inclusive, by which people were promised to hear back; {@code null} if none is known
 * @param notesRecordedAt when the notes were written up; {@code null} if there is no record
 */
@Value.Builder
public record FollowUp(
        @Nullable LocalDate feedbackDue, @Nullable Instant notesRecordedAt) implements WithFollowUp {

    /** Nothing is known of what was done afterwards. */
    public static final FollowUp UNKNOWN = new FollowUp(null, null);

    @Override
    public String toString() {
        return "FollowUp[feedbackDue=" + feedbackDue + ", notesRecordedAt=" + notesRecordedAt + "]";
    }
}
