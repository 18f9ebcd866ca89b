package org.charterrules.model;

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
 */
@Value.Builder
public record FeedbackItem(
        String id,
        String meetingId,
        @Nullable FeedbackKind kind,
        @Nullable String decisionId) implements WithFeedbackItem {
    /** Checks the identity. */
    public FeedbackItem {
        Copies.id(id, "FeedbackItem");
        Objects.requireNonNull(meetingId, "FeedbackItem.meetingId must not be null");
    }

    @Override
    public String toString() {
        return "FeedbackItem[" + id + "]";
    }
}
