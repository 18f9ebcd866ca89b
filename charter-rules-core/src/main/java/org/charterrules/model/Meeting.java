package org.charterrules.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of the series.
 *
 * @param id identity, for example {@code M-06}
 * @param kind what sort of meeting it is; {@code null} if not known
 * @param status how far it has got; {@code null} if not known
 * @param schedule when it is planned and when it happened
 * @param modesOffered the ways of taking part that people may choose from; {@code null} if not known
 * @param participants everybody invited; {@code null} if not known, empty if nobody
 * @param agenda the items on the agenda; {@code null} if not known
 * @param documentIds ids of the papers that belong to the meeting; {@code null} if not known, empty if none
 * @param followUp what was done afterwards
 * @param reasons recorded reasons by clause id ({@code HS-C12b}) or by mode ({@code TELEPHONE}); {@code null} if not known
 * @param planning what was settled before anybody was invited
 * @param venue where people meet face to face
 * @param viewRoutes the ways in which people may give their views; {@code null} if not known, empty if none
 * @param subjectIds ids of the people the meeting is about; {@code null} if not known, empty if it is about nobody in particular
 */
@Value.Builder
public record Meeting(
        String id,
        @Nullable MeetingKind kind,
        @Nullable MeetingStatus status,
        Schedule schedule,
        @Nullable Set<Mode> modesOffered,
        @Nullable List<Participant> participants,
        @Nullable List<AgendaItem> agenda,
        @Nullable Set<String> documentIds,
        FollowUp followUp,
        @Nullable Map<String, Reason> reasons,
        Planning planning,
        Venue venue,
        @Nullable Set<ViewRoute> viewRoutes,
        @Nullable Set<String> subjectIds)
        implements WithMeeting {
    /** Checks the identity and copies the collections. */
    public Meeting {
        Copies.id(id, "Meeting");
        schedule = schedule == null ? NO_SCHEDULE : schedule;
        followUp = followUp == null ? FollowUp.UNKNOWN : followUp;
        modesOffered = Copies.set(modesOffered, "Meeting.modesOffered");
        participants = Copies.sortedBy(Participant::personId, participants, "Meeting.participants");
        agenda = Copies.sortedBy(AgendaItem::toString, agenda, "Meeting.agenda");
        documentIds = Copies.set(documentIds, "Meeting.documentIds");
        reasons = Copies.map(reasons, "Meeting.reasons");
        planning = planning == null ? Planning.UNKNOWN : planning;
        venue = venue == null ? Venue.UNKNOWN : venue;
        viewRoutes = Copies.set(viewRoutes, "Meeting.viewRoutes");
        subjectIds = Copies.set(subjectIds, "Meeting.subjectIds");
    }

    private static final Schedule NO_SCHEDULE = new Schedule(null, null, null, null, null, null);

    /**
     * Starts a meeting with nothing known but the id.
     *
     * @param id for example {@code M-06}
     * @return a builder
     */
    public static MeetingBuilder of(String id) {
        return new MeetingBuilder()
                .id(id)
                .schedule(NO_SCHEDULE)
                .followUp(FollowUp.UNKNOWN)
                .planning(Planning.UNKNOWN)
                .venue(Venue.UNKNOWN);
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
        return "Meeting[" + id + "]";
    }
}
