package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.MeetingSubject;

/** A small series of meetings: M1 on 9 June 2026, 10am to noon, then M2 on 7 July 2026 and M3 on 4 August 2026 at the same time. */
final class Series {
    static final Instant AFTER_M1 = Instant.parse("2026-06-20T09:00:00Z");
    static final Instant M2_START = Instant.parse("2026-07-07T09:00:00Z");
    static final Instant AFTER_M2 = Instant.parse("2026-07-20T09:00:00Z");

    final List<Meeting> meetings = new ArrayList<>();
    final List<Person> people = new ArrayList<>();
    final List<Attestation> answers = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Decision> decisions = new ArrayList<>();
    final List<FeedbackItem> feedback = new ArrayList<>();
    Policy policy = Policy.NONE;
    Instant asOf = AFTER_M1;
    Interpretations readings = Interpretations.DEFAULTS;

    static Series ofOne(Participant... participants) {
        Series series = new Series();
        series.meetings.add(
                held("M1", "2026-06-09").withParticipants(participants).withAgenda());
        return series;
    }

    Series followedBy(MeetingStatus status, Participant... participants) {
        String date = meetings.size() == 1 ? "2026-07-07" : "2026-08-04";
        String id = "M" + (meetings.size() + 1);
        meetings.add(
                held(id, date).withStatus(status).withParticipants(participants).withAgenda());
        return this;
    }

    static Meeting held(String id, String date) {
        ZonedDateTime start = ZonedDateTime.parse(date + "T10:00+01:00[Europe/London]");
        return Meeting.of(id)
                .status(MeetingStatus.HELD)
                .schedule(Schedule.of(start, start.plusHours(2)))
                .build();
    }

    static Participant came(String id) {
        return Participant.of(id).attendance(Attendance.ATTENDED).build();
    }

    Series knowing(String id, Group... groups) {
        people.add(Person.of(id).groups(Set.of(groups)).build());
        return this;
    }

    Series answer(String id, String question, String about, String person, Answer answer, String text, String date) {
        Instant at = date == null ? null : Instant.parse(date + "T12:00:00Z");
        answers.add(new Attestation(id, question, about, person, answer, text, at, null));
        return this;
    }

    Series says(String person, Answer answer) {
        return answer("T" + (answers.size() + 1), "Q-RESPECT", "M1", person, answer, null, "2026-06-10");
    }

    Series complete(FactKind... kinds) {
        policy = policy.withCoverage(Arrays.asList(kinds).isEmpty() ? EnumSet.allOf(FactKind.class) : Set.of(kinds));
        return this;
    }

    Series reading(Reading reading) {
        readings = Interpretations.of(reading);
        return this;
    }

    Series asOf(Instant instant) {
        asOf = instant;
        return this;
    }

    Series agenda(int meeting, AgendaItemKind... kinds) {
        List<AgendaItem> items =
                Arrays.stream(kinds).map(kind -> new AgendaItem(kind, null)).toList();
        meetings.set(meeting, meetings.get(meeting).withAgenda(items));
        return this;
    }

    CaseFile file() {
        return CaseFile.of("S")
                .people(everybody())
                .meetings(meetings)
                .actions(actions)
                .decisions(decisions)
                .feedback(feedback)
                .attestations(answers)
                .policy(policy)
                .build();
    }

    /** Those of whom nothing was said are people whose groups are not known. */
    private List<Person> everybody() {
        List<Person> all = new ArrayList<>(people);
        for (String id : List.of("P1", "P2", "P3", "P9")) {
            if (people.stream().noneMatch(one -> one.id().equals(id))) {
                all.add(Person.of(id).build());
            }
        }
        return all;
    }

    private CaseIndex index() {
        return new CaseIndex(file(), asOf);
    }

    MeetingSubject meeting(int number) {
        return new MeetingSubject(index(), readings, meetings.get(number));
    }

    ActionSubject action() {
        return new ActionSubject(index(), readings, meetings.get(0), actions.get(0), true);
    }

    DecisionSubject decision() {
        return new DecisionSubject(index(), readings, meetings.get(0), decisions.get(0), true);
    }

    FeedbackSubject item() {
        return new FeedbackSubject(index(), readings, meetings.get(0), feedback.get(0), true);
    }
}
