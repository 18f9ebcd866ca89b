package org.charterrules.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
 * @param preferencesAskedAt when they were asked how they like to communicate; {@code null} if there is no record
 * @param availabilityAskedAt when they were asked when they can come; {@code null} if there is no record
 * @param travelTime how long they travel to a meeting face to face, one way; {@code null} if not known
 * @param supportNeeds what they need in order to take part; {@code null} if not known, empty if nothing
 * @param adjustmentsOffered other times or ways of taking part that they were offered; {@code null} if not known
 * @param views their views, and how they could give them
 * @param recognition what they were offered for taking part; {@code null} if not known
 * @param paidByEmployer whether an employer pays them for taking part; {@code null} if not known
 */
@Value.Builder
public record Participant(
        String personId,
        @Nullable Group capacity,
        @Nullable Attendance attendance,
        @Nullable Instant supportAskedAt,
        @Nullable Instant noticeWaivedAt,
        @Nullable Boolean joinedOnOwnRequest,
        @Nullable Instant preferencesAskedAt,
        @Nullable Instant availabilityAskedAt,
        @Nullable Duration travelTime,
        @Nullable List<SupportNeed> supportNeeds,
        @Nullable List<Reason> adjustmentsOffered,
        Views views,
        @Nullable Recognition recognition,
        @Nullable Boolean paidByEmployer)
        implements WithParticipant {
    /**
     * Checks the identity and copies the lists.
     *
     * @throws IllegalArgumentException if the travel time is negative
     */
    public Participant {
        Objects.requireNonNull(personId, "Participant.personId must not be null");
        if (travelTime != null && travelTime.isNegative()) {
            throw new IllegalArgumentException("Participant.travelTime must not be negative");
        }
        supportNeeds = Copies.sortedBy(Participant::sortKey, supportNeeds, "Participant.supportNeeds");
        adjustmentsOffered = Copies.sortedBy(Reason::sortKey, adjustmentsOffered, "Participant.adjustmentsOffered");
        views = views == null ? Views.UNKNOWN : views;
    }

    private static String sortKey(SupportNeed need) {
        return need.kind() + "|" + need.response() + "|" + need.text() + "|" + need.reason();
    }

    /**
     * Starts a participant with nothing known but the person.
     *
     * @param personId the id of a {@link Person}
     * @return a builder
     */
    public static ParticipantBuilder of(String personId) {
        return new ParticipantBuilder().personId(personId).views(Views.UNKNOWN);
    }

    /**
     * For speed: what a record generates looks at every component, and takes long the first time. Facts that are equal have the
     * same id, and hardly any others do.
     */
    @Override
    public int hashCode() {
        return personId.hashCode();
    }

    @Override
    public String toString() {
        return "Participant[" + personId + "]";
    }
}
