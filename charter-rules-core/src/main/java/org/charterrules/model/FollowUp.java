package org.charterrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is done after a meeting: the notes, how people may respond, and the date by which they hear back.
 *
 * @param feedbackDue the last date, inclusive, by which people were promised to hear back; {@code null} if none is known
 * @param notesRecordedAt when the notes were written up; {@code null} if there is no record
 * @param feedbackRoutes the ways in which people may send feedback; {@code null} if not known, empty if none
 */
@Value.Builder
public record FollowUp(
        @Nullable LocalDate feedbackDue,
        @Nullable Instant notesRecordedAt,
        @Nullable Set<Channel> feedbackRoutes) implements WithFollowUp {

    /** Nothing is known of what was done afterwards. */
    public static final FollowUp UNKNOWN = new FollowUp(null, null, null);

    /** Copies the routes. */
    public FollowUp {
        feedbackRoutes = Copies.set(feedbackRoutes, "FollowUp.feedbackRoutes");
    }

    @Override
    public String toString() {
        return "FollowUp[feedbackDue=" + feedbackDue + ", notesRecordedAt=" + notesRecordedAt + "]";
    }
}
