package org.charterrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody said or wrote.
 *
 * @param id identity, for example {@code F-03}
 * @param meetingId the meeting it was given at or about
 * @param kind what sort of feedback it is; {@code null} if not known
 * @param decisionId the decision it is about; {@code null} if none
 * @param fromPersonId who gave it; {@code null} if it is anonymous
 * @param receivedAt when it came in; {@code null} if not known
 * @param responseDue the last date, inclusive, on which an answer is on time; {@code null} if none was set
 * @param outcome what came of it; {@code null} if nothing yet or not known
 * @param reason why nothing will be done, or why what was done was done; {@code null} if not known. Free text: never shown in logs
 * @param respondedAt when the giver was told; {@code null} if there is no record
 * @param actionId the action it led to; {@code null} if none
 */
@Value.Builder
public record FeedbackItem(
        String id,
        String meetingId,
        @Nullable FeedbackKind kind,
        @Nullable String decisionId,
        @Nullable String fromPersonId,
        @Nullable Instant receivedAt,
        @Nullable LocalDate responseDue,
        @Nullable FeedbackOutcome outcome,
        @Nullable String reason,
        @Nullable Instant respondedAt,
        @Nullable String actionId)
        implements WithFeedbackItem {
    /** Checks the identity. */
    public FeedbackItem {
        Copies.id(id, "FeedbackItem");
        Objects.requireNonNull(meetingId, "FeedbackItem.meetingId must not be null");
    }

    /**
     * For speed: what a record generates looks at every component, and takes long the first time. Facts that are equal have the
     * same id, and hardly any others do.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "FeedbackItem[" + id + "]";
    }
}
