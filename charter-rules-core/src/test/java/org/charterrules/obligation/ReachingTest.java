package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.CaseFileBuilder;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingBuilder;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.model.Slot;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.junit.jupiter.api.Test;
import org.threeten.extra.PeriodDuration;

class ReachingTest {
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, ZoneId.of("Europe/London"));
    private static final Instant SENT = Instant.parse("2026-05-20T08:00:00Z");
    private static final Instant BEGINS = START.toInstant();
    private static final NoticesReachEveryone AGENDA = NoticesReachEveryone.of("agenda");

    private static MeetingBuilder meeting(Slot... former) {
        Schedule schedule = Schedule.of(START, START.plusHours(2))
                .withFormerSlots(List.of(former))
                .withBookedAt(SENT);
        return Meeting.of("M1")
                .status(MeetingStatus.BOOKED)
                .schedule(schedule)
                .participants(Stream.of("P1", "P2")
                        .map(one -> Participant.of(one).build())
                        .toList());
    }

    private static NoticeBuilder notice(String id, NoticeKind kind, String... recipients) {
        return Notice.of(id, kind, "M1").sentAt(SENT).recipients(Set.of(recipients));
    }

    private static CaseFileBuilder file(MeetingBuilder meeting, NoticeBuilder... notices) {
        return CaseFile.of("group")
                .people(Stream.of("P1", "P2")
                        .map(id ->
                                Person.of(id).groups(Set.of(Group.PARENT_CARER)).build())
                        .toList())
                .meetings(List.of(meeting.build()))
                .notices(Stream.of(notices).map(NoticeBuilder::build).toList());
    }

    private static MeetingSubject subject(CaseFileBuilder file, Instant asOf) {
        CaseFile caseFile = file.build();
        return new MeetingSubject(
                new CaseIndex(caseFile, asOf),
                caseFile.policy().interpretations(),
                caseFile.meetings().get(0));
    }

    private static FieldRef ofNotice(String id, String field) {
        return new FieldRef(FactType.NOTICE, id, field);
    }

    @Test
    void several_notices_reach_everybody_jointly() {
        CaseFileBuilder file =
                file(meeting(), notice("N1", NoticeKind.AGENDA, "P1"), notice("N2", NoticeKind.AGENDA, "P2"));

        assertThat(AGENDA.judge(subject(file, BEGINS)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void whoever_was_left_out_can_be_reached_until_the_meeting_begins_and_afterwards_by_sending_it_on() {
        CaseFileBuilder file = file(meeting(), notice("N1", NoticeKind.AGENDA, "P1"));

        Judgement before = AGENDA.judge(subject(file, BEGINS.minusNanos(1)));
        Judgement after = AGENDA.judge(subject(file, BEGINS));
        CaseFile cured = after.remedies().get(0).applyTo(file.build(), BEGINS);

        assertThat(before.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(before.actBy()).isEqualTo(START.toLocalDate());
        assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(after.subjectIds()).containsExactly("P2");
        assertThat(AGENDA.judge(subject(new CaseFileBuilder().from(cured), BEGINS))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_newer_version_is_owed_to_everybody_again_and_an_older_one_no_longer() {
        NoticeBuilder newer = notice("N2", NoticeKind.AGENDA, "P1").version(2);
        CaseFileBuilder file = file(meeting(), notice("N1", NoticeKind.AGENDA, "P1", "P2"), newer);
        CaseFileBuilder other = file(
                meeting(),
                notice("N1", NoticeKind.AGENDA, "P1"),
                notice("N2", NoticeKind.AGENDA, "P1", "P2").version(2));

        assertThat(AGENDA.judge(subject(file, BEGINS)).subjectIds()).containsExactly("P2");
        assertThat(AGENDA.judge(subject(other, BEGINS)).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_known_of_a_notice_is_named_only_where_it_matters() {
        NoticeBuilder nameless = notice("N2", NoticeKind.AGENDA, "P2").kind(null);

        Judgement open =
                AGENDA.judge(subject(file(meeting(), notice("N1", NoticeKind.AGENDA, "P1"), nameless), BEGINS));

        assertThat(open.missing()).containsExactly(ofNotice("N2", "kind"));
    }

    @Test
    void a_change_has_to_be_told_before_the_earlier_start() {
        ZonedDateTime old = START.minusDays(7);
        MeetingBuilder moved = meeting(new Slot(old, old.plusHours(2), null));
        NoticeBuilder invitation =
                notice("N1", NoticeKind.INVITATION, "P1", "P2").sentAt(SENT.minusSeconds(1));
        CaseFileBuilder file = file(moved, invitation).policy(Policy.covering(FactKind.NOTICES));

        Judgement before = new ChangesTold().judge(subject(file, old.toInstant().minusNanos(1)));
        Judgement after = new ChangesTold().judge(subject(file, old.toInstant()));

        assertThat(before.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(before.actBy()).isEqualTo(old.toLocalDate());
        assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(after.subjectIds()).containsExactlyInAnyOrder("P1", "P2");
    }

    @Test
    void a_change_before_anybody_was_told_owes_nothing() {
        ZonedDateTime old = START.minusDays(7);
        CaseFileBuilder file = file(
                        meeting(new Slot(old, old.plusHours(2), null)),
                        notice("N1", NoticeKind.INVITATION, "P1").statedStart(START))
                .policy(Policy.covering(FactKind.NOTICES));

        assertThat(new ChangesTold().judge(subject(file, BEGINS)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void notices_disagree_until_a_later_change_notice_puts_it_right() {
        NoticeBuilder wrong = notice("N1", NoticeKind.INVITATION, "P1").statedStart(START.plusHours(1));
        NoticeBuilder right = notice("N2", NoticeKind.AGENDA, "P1").statedStart(START);
        NoticeBuilder change = notice("N3", NoticeKind.CHANGE, "P1").statedStart(START);

        assertThat(agree(wrong, right).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(agree(wrong, right, change.sentAt(SENT.minusSeconds(1))).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(agree(wrong, right, change.sentAt(SENT.plusSeconds(1))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(agree(wrong.statedStart(null), right).missing()).containsExactly(ofNotice("N1", "statedStart"));
        assertThat(agree(right).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Judgement agree(NoticeBuilder... notices) {
        return new NoticesAgree().judge(subject(file(meeting(), notices), SENT.plusSeconds(60)));
    }

    @Test
    void a_house_figure_is_kept_on_its_last_date() {
        Policy policy = Policy.covering(FactKind.NOTICES)
                .withHouseFigures(Map.of(
                        HouseFigure.INFORM_EVERY, PeriodDuration.parse("P1M"),
                        HouseFigure.MEET_EVERY, PeriodDuration.parse("P1M")));
        CaseFileBuilder file = file(meeting().status(MeetingStatus.HELD), notice("N1", NoticeKind.NOTES, "P1"))
                .policy(policy);
        InformedEvery informed = InformedEvery.of("INFORM_EVERY");
        MeetsEvery meets = MeetsEvery.of("MEET_EVERY");

        Judgement toInform = informed.judge(series(file, Instant.parse("2026-06-20T22:59:59Z")));
        Judgement toMeet = meets.judge(series(file, Instant.parse("2026-07-09T22:59:59Z")));

        assertThat(toInform.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(toMeet.actBy()).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(informed.judge(series(file, Instant.parse("2026-06-20T23:00:00Z")))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(meets.judge(series(file, Instant.parse("2026-07-09T23:00:00Z")))
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_the_figure_nobody_can_tell() {
        CaseFileBuilder file = file(meeting(), notice("N1", NoticeKind.NOTES, "P1"));

        assertThat(InformedEvery.of("INFORM_EVERY").judge(series(file, BEGINS)).parameter())
                .isEqualTo("INFORM_EVERY");
        assertThat(MeetsEvery.of("MEET_EVERY").judge(series(file, BEGINS)).parameter())
                .isEqualTo("MEET_EVERY");
    }

    private static SeriesSubject series(CaseFileBuilder file, Instant asOf) {
        CaseFile caseFile = file.build();
        return new SeriesSubject(
                new CaseIndex(caseFile, asOf), caseFile.policy().interpretations());
    }
}
