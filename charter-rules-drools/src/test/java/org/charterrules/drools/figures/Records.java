package org.charterrules.drools.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionBuilder;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.threeten.extra.PeriodDuration;

/**
 * Complete records of one meeting of a co-production group, to which a parent and a health professional are invited. Times
 * are local to London unless they say otherwise. Tests add the one thing they are about.
 */
final class Records {
    private static final CharterChecker CHECKER = DroolsCharterChecker.ofAll();
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String MEETING = "M-06";
    private static final Set<String> EVERYBODY = Set.of("P1", "P2");

    private final ZonedDateTime start;
    private final ZonedDateTime end;
    private final List<Notice> notices = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Attestation> answers = new ArrayList<>();
    private MeetingStatus status = MeetingStatus.BOOKED;
    private Instant bookedAt;
    private Instant supportAskedAt;
    private LocalDate feedbackDue;
    private Map<HouseFigure, PeriodDuration> houseFigures = Map.of();

    private Records(ZonedDateTime start, ZonedDateTime end) {
        this.start = start;
        this.end = end;
    }

    static Records ofMeeting(String start, String end) {
        return new Records(local(start), local(end));
    }

    /** A meeting that keeps the times of day and the length. */
    static Records ofMeetingOn(String date) {
        return ofMeeting(date + "T10:00", date + "T12:00");
    }

    Records held() {
        status = MeetingStatus.HELD;
        return this;
    }

    Records booked(String at) {
        bookedAt = instant(at);
        return this;
    }

    Records sent(NoticeKind kind, String at) {
        return sent(kind, at, UnaryOperator.identity());
    }

    Records sentPaper(String documentId, String at) {
        return sent(NoticeKind.DOCUMENTS, at, notice -> notice.documentIds(Set.of(documentId)));
    }

    Records sentIn(Set<Format> formats, NoticeKind kind, String at) {
        return sent(kind, at, notice -> notice.formats(formats));
    }

    private Records sent(NoticeKind kind, String at, UnaryOperator<NoticeBuilder> more) {
        NoticeBuilder notice = Notice.of("N-" + (notices.size() + 1), kind, MEETING)
                .sentAt(instant(at))
                .statedStart(start)
                .recipients(EVERYBODY);
        notices.add(more.apply(notice).build());
        return this;
    }

    Records everybodyAskedAboutSupport(String at) {
        supportAskedAt = instant(at);
        return this;
    }

    Records feedbackPromisedBy(String date) {
        feedbackDue = LocalDate.parse(date);
        return this;
    }

    Records actionDue(String due, String doneAt) {
        ActionBuilder action = Action.of("A-1", MEETING)
                .ownerIds(Set.of("P2"))
                .concernedIds(Set.of("P1"))
                .due(LocalDate.parse(due))
                .dueChanges(List.of());
        actions.add(action.status(ActionStatus.DONE).doneAt(instant(doneAt)).build());
        return this;
    }

    Records answered(String questionId, String at) {
        answers.add(new Attestation(questionId, questionId, MEETING, "P1", Answer.YES, null, instant(at), null));
        return this;
    }

    Records within(HouseFigure figure, int days) {
        houseFigures = Map.of(figure, PeriodDuration.of(Period.ofDays(days)));
        return this;
    }

    /** The verdict on a clause long after everything. */
    Verdict verdict(String clauseId) {
        return verdict(clauseId, end.plusDays(90).toInstant());
    }

    Verdict verdict(String clauseId, String asOf) {
        return verdict(clauseId, instant(asOf));
    }

    private Verdict verdict(String clauseId, Instant asOf) {
        Report report = CHECKER.check(caseFile(), asOf);
        return report.finding(clauseId, MEETING).orElseThrow().verdict();
    }

    private CaseFile caseFile() {
        return CaseFile.of("parents-voice-2026")
                .people(List.of(person("P1", Group.PARENT_CARER), person("P2", Group.HEALTH)))
                .meetings(List.of(meeting()))
                .notices(notices)
                .actions(actions)
                .decisions(List.of())
                .feedback(List.of())
                .attestations(answers)
                .policy(new Policy(EnumSet.allOf(FactKind.class), null, houseFigures, null, null, null, null))
                .build();
    }

    private Meeting meeting() {
        return Meeting.of(MEETING)
                .kind(MeetingKind.CO_PRODUCTION_GROUP)
                .status(status)
                .schedule(new Schedule(LONDON, start, end, bookedAt, List.of(), null))
                .participants(List.of(participant("P1"), participant("P2")))
                .documentIds(Set.of("paper-1"))
                .followUp(new FollowUp(feedbackDue, null, null))
                .build();
    }

    private Participant participant(String personId) {
        return new Participant(
                personId,
                null,
                Attendance.ATTENDED,
                supportAskedAt,
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** Somebody who was asked, and needs no special format. */
    private static Person person(String id, Group group) {
        return new Person(id, Set.of(group), Set.of(), null, null, null, null, null, null, null, null, null, null);
    }

    private static Instant instant(String at) {
        return local(at).toInstant();
    }

    /** A time with an offset tells the two halves of a repeated hour apart. */
    private static ZonedDateTime local(String at) {
        return at.contains("+")
                ? ZonedDateTime.parse(at + "[Europe/London]")
                : LocalDateTime.parse(at).atZone(LONDON);
    }
}
