package org.charterrules.model;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something sent to people about a meeting: an invitation, an agenda, papers, notes, feedback.
 *
 * @param id identity, for example {@code N-14}
 * @param meetingId the meeting it is about
 * @param kind what it is for; {@code null} if not known
 * @param sentAt when it was sent; {@code null} if not known
 * @param deliveredAt when it arrived; {@code null} if not known
 * @param recipients ids of the people and bodies it was sent to; {@code null} if not known
 * @param formats the formats it was offered in; {@code null} if not known
 * @param statedStart the start of the meeting that it announces; {@code null} if not recorded
 * @param version 1 for the first version, 2 for the next; {@code null} is read as 1
 * @param material whether it changes anything that matters from the version before; {@code null} if not known
 * @param text its words, for plain-language checks; {@code null} if not known. Free text: never shown in logs
 * @param statements what it states, by topic; {@code null} if not known
 * @param documentIds ids of the papers it carries; {@code null} if not known
 * @param aboutIds ids of the people whose personal information it holds; {@code null} if not known, empty if nobody's
 * @param channel how it was sent; {@code null} if not known
 * @param statedVenue the place it announces; {@code null} if not recorded
 * @param supersedesId the notice it replaces; {@code null} if none
 * @param rolesStated the role of each person that it tells, by person id; {@code null} if not known. Free text: never shown in logs
 * @param actionIds ids of the actions it reports on; {@code null} if not known, empty if none
 */
@Value.Builder
public record Notice(
        String id,
        String meetingId,
        @Nullable NoticeKind kind,
        @Nullable Instant sentAt,
        @Nullable Instant deliveredAt,
        @Nullable Set<String> recipients,
        @Nullable Set<Format> formats,
        @Nullable ZonedDateTime statedStart,
        @Nullable Integer version,
        @Nullable Boolean material,
        @Nullable String text,
        @Nullable Map<Topic, String> statements,
        @Nullable Set<String> documentIds,
        @Nullable Set<String> aboutIds,
        @Nullable Channel channel,
        @Nullable String statedVenue,
        @Nullable String supersedesId,
        @Nullable Map<String, String> rolesStated,
        @Nullable Set<String> actionIds)
        implements WithNotice {
    /**
     * Checks the identity and copies the collections.
     *
     * @throws IllegalArgumentException if the version is less than 1
     */
    public Notice {
        Copies.id(id, "Notice");
        Objects.requireNonNull(meetingId, "Notice.meetingId must not be null");
        version = version == null ? 1 : version;
        if (version < 1) {
            throw new IllegalArgumentException("Notice.version must be 1 or more, not " + version);
        }
        recipients = Copies.set(recipients, "Notice.recipients");
        formats = Copies.set(formats, "Notice.formats");
        statements = Copies.map(statements, "Notice.statements");
        documentIds = Copies.set(documentIds, "Notice.documentIds");
        aboutIds = Copies.set(aboutIds, "Notice.aboutIds");
        rolesStated = Copies.map(rolesStated, "Notice.rolesStated");
        actionIds = Copies.set(actionIds, "Notice.actionIds");
    }

    /**
     * Starts a notice with nothing known but what it is and which meeting it is about.
     *
     * @param id for example {@code N-14}
     * @param kind what it is for
     * @param meetingId the meeting it is about
     * @return a builder
     */
    public static NoticeBuilder of(String id, NoticeKind kind, String meetingId) {
        return new NoticeBuilder().id(id).kind(kind).meetingId(meetingId);
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
        return "Notice[" + id + "]";
    }
}
