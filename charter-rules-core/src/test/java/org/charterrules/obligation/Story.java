package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.model.Attendance;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingBuilder;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.PersonBuilder;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;

/** One meeting on Tuesday 9 June 2026 from 10am, and what is known of it. */
final class Story {
    static final String START = "2026-06-09T10:00";
    private final List<Person> people = new ArrayList<>();
    private final List<Participant> participants = new ArrayList<>();
    private List<Notice> notices = new ArrayList<>();
    private final MeetingBuilder meeting = Meeting.of("M1");
    private Policy policy = Policy.NONE;

    static Story of(String... personIds) {
        Story story = new Story();
        for (String id : personIds) {
            story.person(Person.of(id).groups(Set.of(Group.PARENT_CARER)));
        }
        ZonedDateTime start = at(START).atZone(Schedule.DEFAULT_ZONE);
        story.meeting.schedule(new Schedule(null, start, start.plusHours(2), null, List.of(), null));
        return story;
    }

    static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), Schedule.DEFAULT_ZONE)
                .toInstant();
    }

    Story person(PersonBuilder person) {
        Person built = person.build();
        people.add(built);
        participants.add(Participant.of(built.id()).build());
        return this;
    }

    Story meeting(java.util.function.Consumer<MeetingBuilder> edit) {
        edit.accept(meeting);
        return this;
    }

    Story everybodyAttended() {
        participants.replaceAll(one -> one.withAttendance(Attendance.ATTENDED));
        return this;
    }

    Story policy(Policy policy) {
        this.policy = policy;
        return this;
    }

    Story complete() {
        return policy(Policy.covering(FactKind.NOTICES));
    }

    Story notice(NoticeBuilder notice) {
        notices.add(notice.build());
        return this;
    }

    Story noticesNotKnown() {
        notices = null;
        return this;
    }

    static NoticeBuilder sent(String id, NoticeKind kind, String local, String... recipients) {
        return Notice.of(id, kind, "M1").sentAt(at(local)).recipients(Set.of(recipients));
    }

    CaseFile file() {
        return CaseFile.of("S")
                .people(people)
                .meetings(List.of(meeting.participants(participants).build()))
                .notices(notices)
                .policy(policy)
                .build();
    }

    Judgement judge(Obligation<MeetingSubject> obligation, String asOf) {
        return judge(obligation, file(), asOf);
    }

    static Judgement judge(Obligation<MeetingSubject> obligation, CaseFile file, String asOf) {
        CaseIndex index = new CaseIndex(file, at(asOf));
        return obligation.judge(new MeetingSubject(
                index, file.policy().interpretations(), file.meetings().get(0)));
    }

    Judgement judgeNotice(Obligation<NoticeSubject> obligation, String asOf) {
        return judgeNotice(obligation, file(), asOf);
    }

    static Judgement judgeNotice(Obligation<NoticeSubject> obligation, CaseFile file, String asOf) {
        CaseIndex index = new CaseIndex(file, at(asOf));
        Interpretations readings = file.policy().interpretations();
        return obligation.judge(new NoticeSubject(
                index, readings, file.meetings().get(0), file.notices().get(0), true));
    }

    /** The case file once the first remedy is done. */
    CaseFile cured(Judgement judgement, String asOf) {
        Remedy remedy = judgement.remedies().get(0);
        return remedy.applyTo(file(), at(asOf));
    }

    static List<String> missing(Judgement judgement) {
        return judgement.missing().stream()
                .map(one -> one.id() + "." + one.field())
                .sorted()
                .toList();
    }
}
