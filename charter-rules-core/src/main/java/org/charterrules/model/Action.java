package org.charterrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody agreed to do.
 *
 * @param id identity, for example {@code A-07}
 * @param meetingId the meeting at which it was agreed
 * @param ownerIds ids of the people who are to do it; {@code null} if not known, empty if nobody was named
 * @param concernedIds ids of the people who are owed an update or a reason; {@code null} if not known
 * @param status how far it has got; {@code null} if not known
 * @param due the last date, inclusive, on which it is on time; {@code null} if not known
 * @param doneAt when it was finished; {@code null} if not known or not finished
 * @param dueChanges changes of the due date; {@code null} if not known, empty if it was never moved
 * @param explanation why it was not done, or not on time; {@code null} if there is no record
 * @param kind what sort of action it is; {@code null} if not known
 * @param createdAt when it was agreed; {@code null} if not known
 * @param ownerAcceptedAt when its owner freely took it on; {@code null} if there is no record
 * @param agreedBy ids of the people who agreed to it; {@code null} if not known
 * @param dueKnownAbsent whether it is known that no due date was set; {@code null} if not known
 * @param statusChangedAt when its status last changed; {@code null} if not known
 * @param successorId the action that takes it further; {@code null} if none
 * @param decisionId the decision it carries out; {@code null} if none
 * @param sourceAttestationId the answer it takes up, for example to what should change; {@code null} if none
 * @param reviewedAtMeetingIds ids of the meetings that went through it; {@code null} if not known
 */
@Value.Builder
public record Action(
        String id,
        String meetingId,
        @Nullable Set<String> ownerIds,
        @Nullable Set<String> concernedIds,
        @Nullable ActionStatus status,
        @Nullable LocalDate due,
        @Nullable Instant doneAt,
        @Nullable List<DueChange> dueChanges,
        @Nullable Reason explanation,
        @Nullable ActionKind kind,
        @Nullable Instant createdAt,
        @Nullable Instant ownerAcceptedAt,
        @Nullable Set<String> agreedBy,
        @Nullable Boolean dueKnownAbsent,
        @Nullable Instant statusChangedAt,
        @Nullable String successorId,
        @Nullable String decisionId,
        @Nullable String sourceAttestationId,
        @Nullable Set<String> reviewedAtMeetingIds)
        implements WithAction {
    /**
     * Checks the identity and copies the collections.
     *
     * @throws IllegalArgumentException if it has a due date and is known to have none
     */
    public Action {
        Copies.id(id, "Action");
        Objects.requireNonNull(meetingId, "Action.meetingId must not be null");
        if (due != null && Boolean.TRUE.equals(dueKnownAbsent)) {
            throw new IllegalArgumentException("Action.dueKnownAbsent must not be true when there is a due date");
        }
        agreedBy = Copies.set(agreedBy, "Action.agreedBy");
        reviewedAtMeetingIds = Copies.set(reviewedAtMeetingIds, "Action.reviewedAtMeetingIds");
        ownerIds = Copies.set(ownerIds, "Action.ownerIds");
        concernedIds = Copies.set(concernedIds, "Action.concernedIds");
        dueChanges = Copies.sortedBy(DueChange::toString, dueChanges, "Action.dueChanges");
    }

    /**
     * Starts an action with nothing known but the id and where it was agreed.
     *
     * @param id for example {@code A-07}
     * @param meetingId the meeting at which it was agreed
     * @return a builder
     */
    public static ActionBuilder of(String id, String meetingId) {
        return new ActionBuilder().id(id).meetingId(meetingId);
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
        return "Action[" + id + "]";
    }
}
