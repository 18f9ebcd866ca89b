package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Series.came;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.charterrules.change.PauseAction;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Attendance;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.Group;
import org.charterrules.model.Reason;
import org.junit.jupiter.api.Test;

class JointDecisionsTest {
    private static final Instant DECIDED = Instant.parse("2026-06-09T10:00:00Z");
    private static final DecidedTogether JOINTLY = DecidedTogether.of("family members", "professionals");
    private static final DecidedTogether OR_REASON =
            DecidedTogether.orReason("people with lived experience", "professionals", "OH-P3d");
    private static final DecidedWith TALKED_OVER = DecidedWith.orReason("people with lived experience", "OH-L8a");
    private static final AgreedFirst AGREED = AgreedFirst.of("family members");

    private static Series takenBy(String... takers) {
        Series series = Series.ofOne(came("P1"), came("P2"))
                .knowing("P1", Group.PARENT_CARER)
                .knowing("P2", Group.HEALTH);
        series.decisions.add(Decision.of("D1")
                .meetingId("M1")
                .status(DecisionStatus.FINAL)
                .decidedAt(DECIDED)
                .takerIds(Set.of(takers))
                .build());
        return series;
    }

    private static Series agreedBy(String... people) {
        Series series = takenBy("P2");
        series.decisions.set(0, series.decisions.get(0).withAgreedByIds(people));
        return series;
    }

    private static Series reason(Series series, String key, String text) {
        series.meetings.set(0, series.meetings.get(0).withReasons(Map.of(key, Reason.of(text))));
        return series;
    }

    @Test
    void both_sides_have_to_take_it() {
        assertThat(JOINTLY.judge(takenBy("P1", "P2").decision()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(JOINTLY.judge(takenBy("P2").decision()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(JOINTLY.judge(takenBy().decision()).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void somebody_of_no_known_group_may_be_of_the_other_side() {
        Judgement found = JOINTLY.judge(takenBy("P2", "P9").decision());

        assertThat(found.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(found.missing()).extracting("id").containsExactly("P9");
    }

    @Test
    void who_took_it_has_to_be_known() {
        Series series = takenBy();
        series.decisions.set(0, series.decisions.get(0).withTakerIds((Iterable<String>) null));

        assertThat(JOINTLY.judge(series.decision()).missing())
                .extracting("field")
                .containsExactly("takerIds");
    }

    @Test
    void a_reason_on_record_excuses_where_it_is_promised_as_far_as_possible() {
        Series told = reason(takenBy("P2"), "OH-P3d", "It could not wait.");
        Series blank = reason(takenBy("P2"), "OH-P3d", " ");

        assertThat(OR_REASON.judge(told.decision()).verdict()).isEqualTo(Verdict.EXCUSED);
        assertThat(OR_REASON.judge(blank.decision()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(OR_REASON.judge(blank.decision()).remedies())
                .extracting(Remedy::kind)
                .containsExactly("reopen", "reason");
    }

    @Test
    void without_a_list_of_reasons_nobody_can_tell() {
        assertThat(OR_REASON.judge(takenBy("P2").decision()).missing())
                .extracting("field")
                .containsExactly("reasons");
        Series never = takenBy("P2").reading(Reading.NEVER_A_BREACH);
        assertThat(OR_REASON.judge(never.decision()).verdict()).isEqualTo(Verdict.EXCUSED);
    }

    @Test
    void being_at_the_meeting_is_talking_it_over() {
        Series series = reason(takenBy("P2"), "OTHER", "x");

        assertThat(TALKED_OVER.judge(series.decision()).verdict()).isEqualTo(Verdict.SATISFIED);
        series.meetings.set(
                0, series.meetings.get(0).withParticipants(came("P1").withAttendance(Attendance.ABSENT), came("P2")));
        assertThat(TALKED_OVER.judge(series.decision()).verdict()).isEqualTo(Verdict.VIOLATED);
        series.meetings.set(
                0, series.meetings.get(0).withParticipants(came("P1").withAttendance(null), came("P2")));
        assertThat(TALKED_OVER.judge(series.decision()).missing())
                .extracting("field")
                .containsExactly("attendance");
    }

    @Test
    void a_change_is_agreed_with_families() {
        assertThat(AGREED.judge(agreedBy("P1").decision()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(AGREED.judge(agreedBy("P2").decision()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(AGREED.judge(takenBy("P2").decision()).missing())
                .extracting("field")
                .containsExactly("agreedByIds");
    }

    @Test
    void carrying_it_out_an_instant_before_the_decision_is_too_early_and_at_the_instant_is_not() {
        assertThat(AGREED.judge(begun(DECIDED.minusSeconds(1), ActionStatus.IN_PROGRESS)
                                .decision())
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(AGREED.judge(begun(DECIDED, ActionStatus.IN_PROGRESS).decision())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(AGREED.judge(begun(DECIDED.minusSeconds(1), ActionStatus.OPEN)
                                .decision())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void when_and_whether_it_was_begun_has_to_be_known() {
        assertThat(AGREED.judge(begun(null, ActionStatus.DONE).decision()).missing())
                .extracting("field")
                .containsExactly("createdAt");
        assertThat(AGREED.judge(begun(DECIDED.minusSeconds(1), null).decision()).missing())
                .extracting("field")
                .containsExactly("status");
    }

    @Test
    void what_is_not_settled_needs_agreement_once_somebody_carries_it_out() {
        Series open = unsettled("P2", ActionStatus.OPEN);
        Series begun = unsettled("P2", ActionStatus.IN_PROGRESS);

        assertThat(AGREED.judge(open.decision()).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(AGREED.judge(begun.decision()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(AGREED.judge(begun.decision()).remedies())
                .containsExactly(Remedy.of("pause", new PauseAction("A1")));
        assertThat(AGREED.judge(unsettled("P1", ActionStatus.IN_PROGRESS).decision())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_done_before_it_was_settled_cannot_be_stopped() {
        Judgement judgement = AGREED.judge(unsettled("P2", ActionStatus.DONE).decision());

        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.remedies()).isEmpty();
        assertThat(judgement.advice()).extracting("key").containsExactly("advice.agree-what-follows");
    }

    @Test
    void whether_it_is_settled_matters_only_where_that_makes_a_difference() {
        Series begun = begun(DECIDED.minusSeconds(1), ActionStatus.IN_PROGRESS);
        begun.decisions.set(0, begun.decisions.get(0).withStatus(null).withAgreedByIds(Set.of("P2")));

        assertThat(AGREED.judge(begun.decision()).verdict()).isEqualTo(Verdict.VIOLATED);

        Series open = agreedBy("P1");
        open.decisions.set(0, open.decisions.get(0).withStatus(null));

        assertThat(AGREED.judge(open.decision()).missing()).extracting("field").containsExactly("status");
    }

    private static Series unsettled(String agreedBy, ActionStatus status) {
        Series series = begun(DECIDED, status);
        series.decisions.set(
                0,
                series.decisions.get(0).withStatus(DecisionStatus.PROVISIONAL).withAgreedByIds(Set.of(agreedBy)));
        return series;
    }

    private static Series begun(Instant created, ActionStatus status) {
        Series series = agreedBy("P1");
        series.actions.add(Action.of("A1", "M1")
                .decisionId("D1")
                .createdAt(created)
                .status(status)
                .build());
        return series;
    }
}
