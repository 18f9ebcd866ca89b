package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterrules.obligation.Story.START;
import static org.charterrules.obligation.Story.missing;
import static org.charterrules.obligation.Story.sent;

import java.time.LocalDate;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Person;
import org.junit.jupiter.api.Test;

class WaysAndParityTest {
    private static final String NOW = "2026-06-05T12:00";
    private static final String SENT = "2026-06-01T12:00";
    private static final SeveralWays WAYS = SeveralWays.of("2");
    private static final FormatIncluded EASY_READ = FormatIncluded.of("easy read");
    private static final NoticeParity PARITY = NoticeParity.of("family members", "professionals");
    private static final KnownInvitedFirst KNOWN = KnownInvitedFirst.of("family members", "professionals");

    @Test
    void two_formats_or_two_channels_over_all_notices_are_enough() {
        Story formats = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P1").formats(Set.of(Format.PAPER)))
                .notice(sent("N2", NoticeKind.AGENDA, SENT, "P1").formats(Set.of(Format.EASY_READ)));
        assertThat(formats.judge(WAYS, NOW).verdict()).isEqualTo(Verdict.SATISFIED);
        Story channels = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P1").channel(Channel.EMAIL))
                .notice(sent("N2", NoticeKind.AGENDA, SENT, "P1").channel(Channel.POST));
        assertThat(channels.judge(WAYS, NOW).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_way_is_too_few_and_another_format_helps() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P1")
                        .channel(Channel.EMAIL)
                        .formats(Set.of(Format.PLAIN_TEXT)));
        Judgement judgement = story.judge(WAYS, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judge(WAYS, story.cured(judgement, NOW), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        story.notice(sent("N2", NoticeKind.AGENDA, SENT, "P1").channel(Channel.EMAIL));
        assertThat(missing(story.judge(WAYS, NOW))).containsExactly("N2.formats");
    }

    @Test
    void a_single_channel_that_is_not_known_cannot_make_two() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P1").formats(Set.of(Format.PLAIN_TEXT)));
        assertThat(story.judge(WAYS, NOW).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_invitation_or_the_papers_come_in_easy_read() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P1").formats(Set.of(Format.PAPER)));
        Judgement judgement = story.judge(EASY_READ, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judge(EASY_READ, story.cured(judgement, NOW), NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(EASY_READ, START).remedies()).isEmpty();
        story.notice(sent("N2", NoticeKind.DOCUMENTS, SENT, "P1"));
        assertThat(missing(story.judge(EASY_READ, NOW))).containsExactly("N2.formats");
        assertThat(Story.of("P1").judge(EASY_READ, NOW).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThatThrownBy(() -> FormatIncluded.of("smoke")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Story both() {
        return Story.of("P1").person(Person.of("P2").groups(Set.of(Group.HEALTH)));
    }

    @Test
    void families_get_it_on_the_same_date_or_earlier() {
        Story same = both().notice(sent("N1", NoticeKind.INVITATION, "2026-06-01T00:00", "P2"))
                .notice(sent("N2", NoticeKind.INVITATION, "2026-06-01T23:59:59", "P1"));
        assertThat(same.judge(PARITY, NOW).verdict()).isEqualTo(Verdict.SATISFIED);
        Story later = both().notice(sent("N1", NoticeKind.DOCUMENTS, "2026-06-01T00:00", "P2"))
                .notice(sent("N2", NoticeKind.DOCUMENTS, "2026-06-02T00:00", "P1"));
        Judgement judgement = later.judge(PARITY, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.subjectIds()).containsExactly("P1");
        assertThat(judgement.advice()).isNotEmpty();
    }

    @Test
    void on_the_day_professionals_got_it_there_is_still_time() {
        Story story = both().notice(sent("N1", NoticeKind.INVITATION, SENT, "P2"));
        Judgement pending = story.judge(PARITY, "2026-06-01T23:59");
        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.actBy()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(missing(story.judge(PARITY, NOW))).containsExactly("S.notices");
        assertThat(story.complete().judge(PARITY, NOW).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void undated_notices_and_unknown_groups_leave_it_open() {
        Story story = both().notice(sent("N1", NoticeKind.INVITATION, SENT, "P2"))
                .notice(org.charterrules.model.Notice.of("N2", NoticeKind.INVITATION, "M1")
                        .recipients(Set.of("P1")));
        assertThat(missing(story.complete().judge(PARITY, NOW))).containsExactly("N2.sentAt");
        Story doubt = Story.of("P1")
                .person(Person.of("P2"))
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P2"))
                .notice(sent("N2", NoticeKind.INVITATION, "2026-06-02T12:00", "P1"));
        assertThat(missing(doubt.judge(PARITY, NOW))).contains("P2.groups");
    }

    @Test
    void families_a_service_knows_are_invited_as_early() {
        assertThat(known("2026-05-31").judge(KNOWN, NOW).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(known("2026-06-01").judge(KNOWN, NOW).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        Story unknown = invitedLater(Person.of("P1").groups(Set.of(Group.PARENT_CARER)));
        assertThat(missing(unknown.judge(KNOWN, NOW))).contains("P1.knownToServiceSince");
        Story noSubjects = known("2026-06-01").meeting(meeting -> meeting.subjectIds((Iterable<String>) null));
        assertThat(missing(noSubjects.judge(KNOWN, NOW))).containsExactly("M1.subjectIds");
    }

    private static Story known(String since) {
        return invitedLater(
                Person.of("P1").groups(Set.of(Group.PARENT_CARER)).knownToServiceSince(LocalDate.parse(since)));
    }

    private static Story invitedLater(org.charterrules.model.PersonBuilder parent) {
        return Story.of()
                .person(parent)
                .person(Person.of("P2").groups(Set.of(Group.HEALTH)))
                .meeting(meeting -> meeting.subjectIds(Set.of()))
                .notice(sent("N1", NoticeKind.INVITATION, SENT, "P2"))
                .notice(sent("N2", NoticeKind.INVITATION, "2026-06-02T12:00", "P1"));
    }
}
