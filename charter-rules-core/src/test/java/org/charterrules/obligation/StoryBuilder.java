package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Change;
import org.charterrules.finding.Judgement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.jspecify.annotations.Nullable;

/** A small story: meeting M on Tuesday 9 June 2026, 10am to 12 midday, with a parent P1. Asked on 1 June. */
record StoryBuilder(
        Meeting meeting,
        List<Person> people,
        List<Meeting> others,
        @Nullable List<Notice> notices,
        Policy policy,
        Instant asOf) {
    static final Instant BEFORE = at(1, 9, 0).toInstant();
    static final Instant AFTER = at(20, 9, 0).toInstant();

    static StoryBuilder story() {
        Meeting meeting = Meeting.of("M")
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(at(9, 10, 0), at(9, 12, 0)))
                .participants(List.of(Participant.of("P1").build()))
                .build();
        Person parent = Person.of("P1").groups(Set.of(Group.PARENT_CARER)).build();
        return new StoryBuilder(meeting, List.of(parent), List.of(), null, Policy.NONE, BEFORE);
    }

    /** A point in time in June 2026. */
    static ZonedDateTime at(int day, int hour, int minute) {
        return ZonedDateTime.of(2026, 6, day, hour, minute, 0, 0, ZoneId.of("Europe/London"));
    }

    StoryBuilder meeting(UnaryOperator<Meeting> edit) {
        return new StoryBuilder(edit.apply(meeting), people, others, notices, policy, asOf);
    }

    StoryBuilder person(UnaryOperator<Person> edit) {
        return new StoryBuilder(meeting, people.stream().map(edit).toList(), others, notices, policy, asOf);
    }

    StoryBuilder participant(UnaryOperator<Participant> edit) {
        return meeting(one ->
                one.withParticipants(one.participants().stream().map(edit).toList()));
    }

    StoryBuilder another(Person person) {
        List<Person> all = new ArrayList<>(people);
        all.add(person);
        return new StoryBuilder(meeting, all, others, notices, policy, asOf);
    }

    StoryBuilder another(Meeting other) {
        List<Meeting> all = new ArrayList<>(others);
        all.add(other);
        return new StoryBuilder(meeting, people, all, notices, policy, asOf);
    }

    StoryBuilder sent(Notice... sent) {
        return new StoryBuilder(meeting, people, others, List.of(sent), policy, asOf);
    }

    StoryBuilder complete(FactKind... kinds) {
        return new StoryBuilder(meeting, people, others, notices, Policy.covering(kinds), asOf);
    }

    StoryBuilder on(Instant when) {
        return new StoryBuilder(meeting, people, others, notices, policy, when);
    }

    CaseFile file() {
        List<Meeting> all = new ArrayList<>(others);
        all.add(meeting);
        return CaseFile.of("S")
                .people(people)
                .meetings(all)
                .notices(notices)
                .policy(policy)
                .build();
    }

    Judgement judged(Obligation<MeetingSubject> obligation, Reading... readings) {
        return obligation.judge(subject(file(), readings));
    }

    Judgement series(Obligation<SeriesSubject> obligation, Reading... readings) {
        return obligation.judge(new SeriesSubject(new CaseIndex(file(), asOf), chosen(readings)));
    }

    MeetingSubject subject(CaseFile file, Reading... readings) {
        CaseIndex index = new CaseIndex(file, asOf);
        return new MeetingSubject(index, chosen(readings), index.meeting("M"));
    }

    /** What comes of it once everything that the first remedy asks for is done. */
    Judgement cured(Obligation<MeetingSubject> obligation, Reading... readings) {
        CaseFile changed = file();
        for (Change change : judged(obligation, readings).remedies().get(0).changes()) {
            changed = change.applyTo(changed, asOf);
        }
        return obligation.judge(subject(changed, readings));
    }

    static List<String> missing(Judgement judgement) {
        return judgement.missing().stream()
                .sorted()
                .map(field -> field.id() + "." + field.field())
                .toList();
    }

    private static Interpretations chosen(Reading... readings) {
        Interpretations chosen = Interpretations.DEFAULTS;
        for (Reading reading : readings) {
            chosen = chosen.with(reading);
        }
        return chosen;
    }
}
