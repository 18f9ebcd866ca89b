package org.charterrules.model;

import java.time.Instant;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in one meeting. Everybody listed was invited.
 *
 * @param personId whose part it is: the id of a {@link Person}, for example {@code P1}
 * @param capacity the group they were invited as, when they belong to several; {@code null}: their groups decide
 * @param attendance whether they came; {@code null} if not known
 * @param supportAskedAt when they were asked what support they need; {@code null} if there is no record
 * @param noticeWaivedAt when they agreed to short notice; {@code null} if they did not
 * @param joinedOnOwnRequest whether they asked to join after the invitations went out; {@code null} if not known
 */
@Value.Builder
public record Participant(
        String personId,
        @Nullable Group capacity,
        @Nullable Attendance attendance,
        @Nullable Instant supportAskedAt,
        @Nullable Instant noticeWaivedAt,
        @Nullable Boolean joinedOnOwnRequest)
        implements WithParticipant {
    /** Checks the identity. */
    public Participant {
        Objects.requireNonNull(personId, "Participant.personId must not be null");
    }

    /**
     * Starts a participant with nothing known but the person.
     *
     * @param personId the id of a {@link Person}
     * @return a builder
     */
    public static ParticipantBuilder of(String personId) {
        return new ParticipantBuilder().personId(personId);
    }

    @Override
    public String toString() {
        return "Participant[" + personId + "]";
    }
}
