package org.charterrules.oracle;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.Meeting;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;

/** A case file without anything dated after an instant, so that letting time pass brings no new facts. */
public final class Past {
    private final CaseFile original;
    private final Instant asOf;

    private Past(CaseFile original, Instant asOf) {
        this.original = original;
        this.asOf = asOf;
    }

    /**
     * What is on record by an instant.
     *
     * @param file the case file
     * @param asOf the instant
     * @return the case file without what is dated later
     */
    public static CaseFile of(CaseFile file, Instant asOf) {
        Past past = new Past(file, asOf);
        return file.withMeetings(file.meetings().stream().map(past::meeting).toList())
                .withNotices(past.kept(file.notices(), notice -> notice.sentAt()))
                .withAttestations(past.kept(file.attestations(), attestation -> attestation.answeredAt()))
                .withActions(
                        file.actions() == null
                                ? null
                                : file.actions().stream().map(past::action).toList())
                .withDecisions(
                        file.decisions() == null
                                ? null
                                : file.decisions().stream().map(past::decision).toList())
                .withFeedback(
                        file.feedback() == null
                                ? null
                                : file.feedback().stream().map(past::feedback).toList());
    }

    private boolean isLater(Instant instant) {
        return instant != null && instant.isAfter(asOf);
    }

    private Instant kept(Instant instant) {
        return isLater(instant) ? null : instant;
    }

    private <T> List<T> kept(List<T> facts, Function<T, Instant> when) {
        return facts == null
                ? null
                : facts.stream().filter(fact -> !isLater(when.apply(fact))).toList();
    }

    private Meeting meeting(Meeting meeting) {
        boolean actualLater = meeting.schedule().actual() != null
                && isLater(meeting.schedule().actual().getEnd());
        return meeting.withSchedule(meeting.schedule()
                        .withBookedAt(kept(meeting.schedule().bookedAt()))
                        .withActual(actualLater ? null : meeting.schedule().actual())
                        .withFormerSlots(kept(meeting.schedule().formerSlots(), slot -> slot.fixedAt())))
                .withFollowUp(meeting.followUp()
                        .withNotesRecordedAt(kept(meeting.followUp().notesRecordedAt())))
                .withPlanning(meeting.planning()
                        .withWhoConsideredAt(kept(meeting.planning().whoConsideredAt())))
                .withParticipants(
                        meeting.participants() == null
                                ? null
                                : meeting.participants().stream()
                                        .map(this::participant)
                                        .collect(Collectors.toList()));
    }

    private Participant participant(Participant one) {
        return one.withSupportAskedAt(kept(one.supportAskedAt()))
                .withNoticeWaivedAt(kept(one.noticeWaivedAt()))
                .withPreferencesAskedAt(kept(one.preferencesAskedAt()))
                .withAvailabilityAskedAt(kept(one.availabilityAskedAt()))
                .withViews(one.views().withRecordedAt(kept(one.views().recordedAt())));
    }

    private Action action(Action action) {
        Reason reason = action.explanation();
        boolean doneLater = isLater(action.doneAt());
        return action.withStatus(
                        doneLater && action.status() == ActionStatus.DONE ? ActionStatus.OPEN : action.status())
                .withDoneAt(kept(action.doneAt()))
                .withCreatedAt(kept(action.createdAt()))
                .withOwnerAcceptedAt(kept(action.ownerAcceptedAt()))
                .withStatusChangedAt(kept(action.statusChangedAt()))
                .withExplanation(reason == null ? null : reason.withPublishedAt(kept(reason.publishedAt())))
                .withDueChanges(kept(action.dueChanges(), change -> change.publishedAt()))
                .withReviewedAtMeetingIds(action.reviewedAtMeetingIds() == null ? null : reviewed(action));
    }

    /** No meeting that has yet to begin has gone through anything. */
    private Set<String> reviewed(Action action) {
        return original.meetings().stream()
                .filter(meeting -> meeting.schedule().start() == null
                        || !isLater(meeting.schedule().start().toInstant()))
                .map(Meeting::id)
                .filter(action.reviewedAtMeetingIds()::contains)
                .collect(Collectors.toSet());
    }

    private Decision decision(Decision decision) {
        boolean later = isLater(decision.decidedAt());
        return decision.withStatus(later ? DecisionStatus.PROVISIONAL : decision.status())
                .withDecidedAt(kept(decision.decidedAt()));
    }

    /** What was not yet received is kept, as the matter that others may be linked to, but nobody knows when it will be. */
    private FeedbackItem feedback(FeedbackItem item) {
        return item.withReceivedAt(kept(item.receivedAt())).withRespondedAt(kept(item.respondedAt()));
    }
}
