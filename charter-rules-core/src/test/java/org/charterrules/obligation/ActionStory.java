package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Judgement;
import org.charterrules.model.Action;
import org.charterrules.model.ActionBuilder;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackItemBuilder;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.threeten.extra.PeriodDuration;

/** A meeting M1 on 9 June 2026, 10am to 12 midday, with a parent P1 and a health professional P2, and what follows from it. */
final class ActionStory {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final List<Meeting> meetings = new ArrayList<>(List.of(meeting("M1", "2026-06-09T10:00")));
    private final List<Notice> notices = new ArrayList<>();
    private final List<FeedbackItem> feedback = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private Action action = action().build();
    private FactKind[] complete = {};
    private Map<HouseFigure, PeriodDuration> figures = Map.of();

    static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(LONDON).toInstant();
    }

    static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    /** Agreed at the meeting by both, for P2 to do, concerns P1, due on 30 June. */
    static ActionBuilder action() {
        return Action.of("A1", "M1")
                .status(ActionStatus.OPEN)
                .createdAt(at("2026-06-09T11:00"))
                .due(on("2026-06-30"))
                .dueChanges(List.of())
                .ownerIds(Set.of("P2"))
                .agreedBy(Set.of("P1", "P2"))
                .concernedIds(Set.of("P1"));
    }

    static FeedbackItemBuilder view() {
        return new FeedbackItemBuilder()
                .id("F1")
                .meetingId("M1")
                .fromPersonId("P1")
                .receivedAt(at("2026-06-09T11:30"));
    }

    static NoticeBuilder notice(NoticeKind kind, String sent) {
        return Notice.of("N1", kind, "M1")
                .sentAt(at(sent))
                .recipients(Set.of("P1"))
                .actionIds(Set.of("A1"));
    }

    static Meeting meeting(String id, String start) {
        ZonedDateTime from = at(start).atZone(LONDON);
        return Meeting.of(id)
                .status(MeetingStatus.HELD)
                .schedule(new Schedule(LONDON, from, from.plusHours(2), null, List.of(), null))
                .participants(List.of(
                        Participant.of("P1").build(), Participant.of("P2").build()))
                .build();
    }

    ActionStory with(ActionBuilder changed) {
        action = changed.build();
        return this;
    }

    ActionStory with(NoticeBuilder sent) {
        notices.add(sent.build());
        return this;
    }

    ActionStory with(FeedbackItemBuilder item) {
        feedback.add(item.build());
        return this;
    }

    ActionStory with(Decision decision) {
        decisions.add(decision);
        return this;
    }

    ActionStory with(Meeting meeting) {
        meetings.add(meeting);
        return this;
    }

    ActionStory complete(FactKind... kinds) {
        complete = kinds;
        return this;
    }

    ActionStory figure(HouseFigure figure, String amount) {
        figures = Map.of(figure, PeriodDuration.parse(amount));
        return this;
    }

    CaseFile file() {
        return CaseFile.of("S")
                .people(List.of(
                        Person.of("P1").groups(Set.of(Group.PARENT_CARER)).build(),
                        Person.of("P2").groups(Set.of(Group.HEALTH)).build()))
                .meetings(meetings)
                .notices(notices)
                .actions(List.of(action))
                .feedback(feedback)
                .decisions(decisions)
                .policy(Policy.covering(complete).withHouseFigures(figures))
                .build();
    }

    static Judgement judge(Obligation<ActionSubject> obligation, CaseFile file, String asOf) {
        CaseIndex index = new CaseIndex(file, at(asOf));
        return obligation.judge(
                new ActionSubject(index, Interpretations.DEFAULTS, index.meeting("M1"), index.action("A1"), true));
    }

    Judgement action(Obligation<ActionSubject> obligation, String asOf) {
        return judge(obligation, file(), asOf);
    }

    Judgement meeting(Obligation<MeetingSubject> obligation, String asOf) {
        CaseIndex index = new CaseIndex(file(), at(asOf));
        return obligation.judge(new MeetingSubject(index, Interpretations.DEFAULTS, index.meeting("M1")));
    }

    Judgement notice(Obligation<NoticeSubject> obligation, String asOf) {
        CaseIndex index = new CaseIndex(file(), at(asOf));
        Meeting meeting = index.meeting("M1");
        return obligation.judge(new NoticeSubject(index, Interpretations.DEFAULTS, meeting, notices.get(0), true));
    }

    static Judgement judgeFeedback(Obligation<FeedbackSubject> obligation, CaseFile file, String asOf) {
        CaseIndex index = new CaseIndex(file, at(asOf));
        Meeting meeting = index.meeting("M1");
        return obligation.judge(new FeedbackSubject(
                index, Interpretations.DEFAULTS, meeting, file.feedback().get(0), true));
    }

    Judgement feedback(Obligation<FeedbackSubject> obligation, String asOf) {
        return judgeFeedback(obligation, file(), asOf);
    }
}
