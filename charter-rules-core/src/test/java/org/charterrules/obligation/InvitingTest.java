package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.CaseFileBuilder;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Level;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingBuilder;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Planning;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Stage;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.junit.jupiter.api.Test;

class InvitingTest {
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, ZoneId.of("Europe/London"));
    private static final Instant BEFORE = Instant.parse("2026-06-01T08:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-06-10T08:00:00Z");
    private static final Person PARENT = person("P1", Group.PARENT_CARER);
    private static final Person NURSE = person("P2", Group.HEALTH).withAgency("NHS");
    private static final Person TEACHER = person("P3", Group.EDUCATION).withAgency("School");
    private static final Person SILENT = Person.of("P4").build();

    private static Person person(String id, Group... groups) {
        return Person.of(id).groups(Set.of(groups)).build();
    }

    private static MeetingBuilder meeting(String id, int months, String... invited) {
        return Meeting.of(id)
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(
                        START.plusMonths(months), START.plusMonths(months).plusHours(2)))
                .reasons(Map.of())
                .participants(Stream.of(invited)
                        .map(one -> Participant.of(one).build())
                        .toList());
    }

    private static CaseFileBuilder file(MeetingBuilder... meetings) {
        return CaseFile.of("group")
                .people(List.of(PARENT, NURSE, TEACHER, SILENT))
                .meetings(Stream.of(meetings).map(MeetingBuilder::build).toList());
    }

    private static MeetingSubject subject(CaseFileBuilder file, Instant asOf) {
        CaseFile caseFile = file.build();
        return new MeetingSubject(
                new CaseIndex(caseFile, asOf),
                caseFile.policy().interpretations(),
                caseFile.meetings().get(0));
    }

    private static SeriesSubject series(CaseFileBuilder file, Instant asOf) {
        CaseFile caseFile = file.build();
        return new SeriesSubject(
                new CaseIndex(caseFile, asOf), caseFile.policy().interpretations());
    }

    private static FieldRef groups(String person) {
        return new FieldRef(FactType.PERSON, person, "groups");
    }

    private static FieldRef ofMeeting(String field) {
        return new FieldRef(FactType.MEETING, "M1", field);
    }

    private static Verdict afterRemedy(Obligation<MeetingSubject> obligation, CaseFileBuilder file, Remedy remedy) {
        CaseFile cured = remedy.applyTo(file.build(), BEFORE);
        return obligation
                .judge(new MeetingSubject(
                        new CaseIndex(cured, BEFORE),
                        Interpretations.DEFAULTS,
                        cured.meetings().get(0)))
                .verdict();
    }

    @Test
    void one_of_the_population_is_enough_and_a_doubt_about_others_makes_no_difference() {
        Judgement judgement =
                Invited.of("family members", "1").judge(subject(file(meeting("M1", 0, "P1", "P4")), BEFORE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judgement.subjectIds()).containsExactly("P1");
    }

    @Test
    void a_person_of_unknown_group_leaves_it_open() {
        Judgement judgement =
                Invited.of("family members", "1").judge(subject(file(meeting("M1", 0, "P2", "P4")), BEFORE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).containsExactly(groups("P4"));
    }

    @Test
    void two_who_may_belong_cannot_make_three() {
        Judgement judgement =
                Invited.of("family members", "3").judge(subject(file(meeting("M1", 0, "P1", "P4")), BEFORE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void inviting_somebody_puts_it_right_until_the_meeting_begins() {
        Invited obligation = Invited.of("family members", "1");
        CaseFileBuilder file = file(meeting("M1", 0, "P2"));

        Judgement before = obligation.judge(subject(file, BEFORE));
        Judgement after = obligation.judge(subject(file, AFTER));

        assertThat(before.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(before.remedies()).hasSize(1);
        assertThat(afterRemedy(obligation, file, before.remedies().get(0))).isEqualTo(Verdict.SATISFIED);
        assertThat(after.remedies()).isEmpty();
        assertThat(after.advice()).isNotEmpty();
    }

    @Test
    void groups_are_counted_and_not_people() {
        GroupsInvited obligation = GroupsInvited.of("families or the community", "2");
        CaseFileBuilder file = file(meeting("M1", 0, "P1", "P2"));

        Judgement judgement = obligation.judge(subject(file, BEFORE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(afterRemedy(obligation, file, judgement.remedies().get(0))).isEqualTo(Verdict.SATISFIED);
        assertThat(obligation
                        .judge(subject(file(meeting("M1", 0, "P1", "P4")), BEFORE))
                        .missing())
                .containsExactly(groups("P4"));
    }

    @Test
    void lists_of_groups_are_read_or_refused() {
        assertThat(EachInvited.of("parents or carers; social care").each())
                .containsExactly(new Wanted(Set.of(Group.PARENT_CARER)), new Wanted(Set.of(Group.SOCIAL_CARE)));
        assertThatThrownBy(() -> EachInvited.of("parents or carers; wizards"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_missing_group_is_invited_by_one_remedy() {
        EachInvited obligation = EachInvited.of("parents or carers; health; social care; housing");
        CaseFileBuilder file = file(meeting("M1", 0, "P1", "P2"));

        Judgement judgement = obligation.judge(subject(file, BEFORE));

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.remedies().get(0).changes()).hasSize(2);
        assertThat(afterRemedy(obligation, file, judgement.remedies().get(0))).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void without_a_list_of_groups_the_others_are_asked_for() {
        CaseFileBuilder file = file(meeting("M1", 0, "P1"));
        RequiredInvited otherwise = RequiredInvited.otherwise("family members", "professionals");

        assertThat(otherwise.judge(subject(file, BEFORE)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(RequiredInvited.strictly().judge(subject(file, BEFORE)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        CaseFileBuilder named =
                file(meeting("M1", 0, "P1").planning(Planning.UNKNOWN.withRequiredGroups(Set.of(Group.PARENT_CARER))));
        assertThat(otherwise.judge(subject(named, BEFORE)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_action_is_taken_on_when_that_has_happened() {
        Action action = Action.of("A1", "M1")
                .ownerIds(Set.of("P2"))
                .ownerAcceptedAt(AFTER)
                .build();
        CaseFileBuilder file = file(meeting("M1", 0, "P1")).actions(List.of(action));

        assertThat(new OwnersInvited().judge(subject(file, AFTER)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(new OwnersInvited().judge(subject(file, AFTER.minusNanos(1))).verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void nobody_knows_whether_an_action_was_taken_on_unless_the_records_are_complete() {
        Action action = Action.of("A1", "M1").ownerIds(Set.of("P2")).build();
        CaseFileBuilder file = file(meeting("M1", 0, "P1")).actions(List.of(action));

        Judgement open = new OwnersInvited().judge(subject(file, AFTER));
        Judgement complete = new OwnersInvited().judge(subject(file.policy(Policy.covering(FactKind.ACTIONS)), AFTER));

        assertThat(open.missing()).containsExactly(new FieldRef(FactType.ACTION, "A1", "ownerAcceptedAt"));
        assertThat(complete.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void at_the_individual_level_those_concerned_count_and_without_a_level_nobody_knows() {
        MeetingBuilder about = meeting("M1", 0, "P1", "P2").subjectIds(Set.of("P4"));
        Planning individual = Planning.UNKNOWN.withLevel(Level.INDIVIDUAL);

        Judgement open = new FamilyInvited().judge(subject(file(about), BEFORE));
        Judgement broken = new FamilyInvited().judge(subject(file(about.planning(individual)), BEFORE));

        assertThat(open.missing()).contains(ofMeeting("planning.level"));
        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void two_known_agencies_are_enough_whatever_else_is_not_known() {
        AgenciesInvited obligation = AgenciesInvited.of("2", "KEY");

        assertThat(obligation
                        .judge(subject(file(meeting("M1", 0, "P2", "P3", "P4")), BEFORE))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(obligation
                        .judge(subject(file(meeting("M1", 0, "P2", "P4")), BEFORE))
                        .missing())
                .containsExactlyInAnyOrder(groups("P4"), new FieldRef(FactType.PERSON, "P4", "agency"));
        assertThat(obligation
                        .judge(subject(file(meeting("M1", 0, "P2", "P1")), BEFORE))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_reason_must_have_words_to_excuse() {
        AgenciesInvited obligation = AgenciesInvited.of("2", "KEY");

        assertThat(obligation.judge(subject(withReason(" "), BEFORE)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(obligation.judge(subject(withReason("One team."), BEFORE)).verdict())
                .isEqualTo(Verdict.EXCUSED);
        assertThat(obligation.judge(subject(withReason(null), BEFORE)).missing())
                .containsExactly(ofMeeting("reasons"));
    }

    private static CaseFileBuilder withReason(String text) {
        return file(meeting("M1", 0, "P2").reasons(Map.of("KEY", new Reason(text, null, null))));
    }

    @Test
    void where_possible_is_never_broken_under_that_reading() {
        Interpretations never = Interpretations.DEFAULTS.with(Reading.NEVER_A_BREACH);
        CaseFileBuilder file = file(meeting("M1", 0, "P2")).policy(Policy.NONE.withInterpretations(never));

        assertThat(SeriesInvites.oneOf("faith; carer", "KEY")
                        .judge(series(file, BEFORE))
                        .verdict())
                .isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void over_a_series_any_meeting_that_is_not_cancelled_counts() {
        SeriesInvites obligation = SeriesInvites.eachOf("parents or carers; health");

        CaseFileBuilder both = file(meeting("M1", 0, "P1"), meeting("M2", 1, "P2"));
        CaseFileBuilder one =
                file(meeting("M1", 0, "P1"), meeting("M2", 1, "P2").status(MeetingStatus.CANCELLED));
        CaseFileBuilder open =
                file(meeting("M1", 0, "P1"), meeting("M2", 1, "P2").status(null));

        assertThat(obligation.judge(series(both, BEFORE)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(obligation.judge(series(one, BEFORE)).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(obligation.judge(series(open, BEFORE)).missing())
                .containsExactly(new FieldRef(FactType.MEETING, "M2", "status"));
    }

    @Test
    void the_last_stage_is_pending_until_its_meeting_was_held() {
        StagesInclude obligation = StagesInclude.of("people with lived experience");
        CaseFileBuilder file = file(stage("M1", 0, Stage.START, "P1"), stage("M2", 1, Stage.END, "P2"));
        Instant begins = START.plusMonths(1).toInstant();

        Judgement before = obligation.judge(series(file, begins.minusNanos(1)));
        Judgement after = obligation.judge(series(file, begins));

        assertThat(before.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(before.actBy()).isEqualTo(START.plusMonths(1).toLocalDate());
        assertThat(after.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(after.actBy()).isNull();
        CaseFileBuilder held = file(
                stage("M1", 0, Stage.START, "P1"),
                stage("M2", 1, Stage.END, "P2").status(MeetingStatus.HELD));
        assertThat(obligation.judge(series(held, begins)).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    private static MeetingBuilder stage(String id, int months, Stage stage, String... invited) {
        return meeting(id, months, invited).planning(Planning.UNKNOWN.withStage(stage));
    }

    @Test
    void groups_stay_unless_somebody_leaves_joins_or_has_not_said() {
        GroupsStay obligation = new GroupsStay("KEY");

        assertThat(stays(obligation, "P1", "P2").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(stays(obligation, "P1").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(stays(obligation, "P1", "P2", "P3").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(stays(obligation, "P1", "P2", "P4").missing()).containsExactly(groups("P4"));
    }

    private static Judgement stays(GroupsStay obligation, String... later) {
        CaseFileBuilder file = file(stage("M1", 0, Stage.START, "P1", "P2"), meeting("M2", 1, later));
        return obligation.judge(series(file, BEFORE));
    }
}
