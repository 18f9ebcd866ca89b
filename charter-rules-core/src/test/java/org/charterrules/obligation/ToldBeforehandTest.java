package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterrules.obligation.Story.START;
import static org.charterrules.obligation.Story.missing;
import static org.charterrules.obligation.Story.sent;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Topic;
import org.junit.jupiter.api.Test;

class ToldBeforehandTest {
    private static final String BEFORE = "2026-06-08T09:00";
    private static final TopicsTold PURPOSE = TopicsTold.of("everyone invited", "what it is for");
    private static final Map<Topic, String> SAYS = Map.of(Topic.PURPOSE, "To plan the fair.");

    @Test
    void where_it_is_due_some_days_before_the_last_date_counts_and_the_next_is_late() {
        TopicsTold aWeekBefore = TopicsTold.ahead("everyone invited", "7", "what it is for");
        Story inTime = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, "2026-06-02T23:59:59", "P1")
                        .statements(SAYS));
        Story late = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, "2026-06-03T00:00:00", "P1")
                        .statements(SAYS));
        assertThat(inTime.judge(aWeekBefore, START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(late.judge(aWeekBefore, START).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void told_in_time_is_kept() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, "2026-06-09T09:59:59", "P1")
                        .statements(SAYS));
        assertThat(story.judge(PURPOSE, START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void told_at_the_start_is_too_late() {
        Story story = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, START, "P1").statements(SAYS));
        Judgement judgement = story.judge(PURPOSE, START);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.subjectIds()).containsExactly("P1");
        assertThat(judgement.remedies()).isEmpty();
        assertThat(judgement.advice()).isNotEmpty();
    }

    @Test
    void before_the_start_there_is_still_time() {
        Judgement judgement = Story.of("P1").judge(PURPOSE, "2026-06-09T09:59:59");
        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo(LocalDate.of(2026, 6, 9));
    }

    @Test
    void without_complete_records_nobody_can_tell() {
        Judgement judgement = Story.of("P1").judge(PURPOSE, START);
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(missing(judgement)).containsExactly("S.notices");
    }

    @Test
    void a_blank_statement_states_nothing() {
        Story story = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1").statements(Map.of(Topic.PURPOSE, " ")));
        assertThat(story.judge(PURPOSE, START).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_a_notice_states_may_not_be_known() {
        Story story = Story.of("P1").complete().notice(Notice.of("N1", NoticeKind.INVITATION, "M1"));
        Judgement judgement = story.judge(PURPOSE, START);
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(missing(judgement)).containsExactly("N1.recipients", "N1.sentAt", "N1.statements");
    }

    @Test
    void what_one_notice_leaves_open_another_may_settle() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.BOOKING, BEFORE, "P1"))
                .notice(sent("N2", NoticeKind.INVITATION, BEFORE, "P1").statements(SAYS));
        assertThat(story.judge(PURPOSE, START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void everybody_has_to_be_told() {
        Story story = Story.of("P1", "P2")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1").statements(SAYS));
        assertThat(story.judge(PURPOSE, START).subjectIds()).containsExactly("P2");
        assertThat(story.judge(TopicsStated.of("what it is for"), START).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void several_notices_may_state_it_jointly() {
        Story story = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1").statements(SAYS))
                .notice(sent("N2", NoticeKind.INFORMATION, BEFORE, "P1")
                        .statements(Map.of(Topic.EXPECTATIONS, "Listen.")));
        TopicsStated both = TopicsStated.of("what it is for and what to expect");
        assertThat(story.judge(both, START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(both, START).found()).hasSize(2);
    }

    @Test
    void a_notice_that_was_replaced_no_longer_counts() {
        Story story = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, "2026-06-01T09:00", "P1")
                        .statements(SAYS))
                .notice(sent("N2", NoticeKind.INVITATION, BEFORE, "P1")
                        .supersedesId("N1")
                        .statements(Map.of()));
        assertThat(story.judge(PURPOSE, "2026-06-07T09:00").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(PURPOSE, START).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_a_start_nobody_can_tell() {
        Story story = Story.of("P1")
                .meeting(meeting ->
                        meeting.schedule(new org.charterrules.model.Schedule(null, null, null, null, null, null)));
        assertThat(missing(story.judge(PURPOSE, START))).containsExactly("M1.schedule.start");
    }

    @Test
    void topics_and_people_that_no_charter_knows_are_refused() {
        assertThatThrownBy(() -> TopicsTold.of("everyone invited", "the weather"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TopicsTold.of("wizards", "what it is for"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_role_is_told_to_everybody() {
        Story story = Story.of("P1", "P2")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1", "P2")
                        .rolesStated(Map.of("P1", "chair", "P2", " Guest ")));
        Judgement judgement = story.judge(RolesTold.strictly(), START);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        Story whole = Story.of("P1", "P2")
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1", "P2")
                        .rolesStated(Map.of("P1", "chair", "P2", "note taker")));
        assertThat(whole.judge(RolesTold.strictly(), START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void introductions_do_as_well_as_roles_where_the_rule_says_so() {
        Story story = Story.of("P1", "P2")
                .complete()
                .meeting(meeting -> meeting.agenda(List.of(new AgendaItem(AgendaItemKind.INTRODUCTIONS, null))));
        assertThat(story.judge(RolesTold.orIntroduced(), START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(new Introduced(), START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(RolesTold.strictly(), START).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(missing(Story.of("P1").complete().judge(RolesTold.orIntroduced(), START)))
                .containsExactly("M1.agenda");
    }

    @Test
    void roles_that_are_not_known_are_named() {
        Story story = Story.of("P1").complete().notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1"));
        assertThat(missing(story.judge(RolesTold.strictly(), START))).containsExactly("N1.rolesStated");
    }

    @Test
    void a_list_that_leaves_somebody_out_needs_an_update() {
        Story story = Story.of("P1", "P2")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1", "P2")
                        .statements(Map.of(Topic.PARTICIPANT_LIST, "The parents"))
                        .rolesStated(Map.of("P1", "chair")));
        assertThat(story.judge(new ParticipantListTold(), START).verdict()).isEqualTo(Verdict.VIOLATED);
        story.notice(sent("N2", NoticeKind.CHANGE, BEFORE, "P1", "P2").rolesStated(Map.of("P2", "guest")));
        assertThat(story.judge(new ParticipantListTold(), START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_list_without_roles_is_taken_at_its_word() {
        Story story = Story.of("P1", "P2")
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1", "P2")
                        .statements(Map.of(Topic.PARTICIPANT_LIST, "The parents"))
                        .rolesStated(Map.of()));
        assertThat(story.judge(new ParticipantListTold(), START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(new Introduced(), START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void time_responsibility_and_role_are_asked_of_people_openly() {
        Map<Topic, String> two = Map.of(Topic.COMMITMENT_TIME, "two hours", Topic.COMMITMENT_RESPONSIBILITY, "none");
        Story roleless = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1")
                        .statements(two)
                        .rolesStated(Map.of()));
        assertThat(roleless.judge(new CommitmentTold(), START).verdict()).isEqualTo(Verdict.VIOLATED);
        Story withRoles = Story.of("P1")
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1")
                        .statements(two)
                        .rolesStated(Map.of("P1", "adviser")));
        assertThat(withRoles.judge(new CommitmentTold(), START).verdict()).isEqualTo(Verdict.SATISFIED);
        Story unknown = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, BEFORE, "P1").statements(two));
        assertThat(missing(unknown.judge(new CommitmentTold(), START))).containsExactly("N1.rolesStated");
    }
}
