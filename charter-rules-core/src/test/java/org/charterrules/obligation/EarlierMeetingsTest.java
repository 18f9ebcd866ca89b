package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Series.AFTER_M2;
import static org.charterrules.obligation.Series.M2_START;
import static org.charterrules.obligation.Series.came;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.charterrules.model.ViewRoute;
import org.charterrules.model.Views;
import org.junit.jupiter.api.Test;
import org.threeten.extra.PeriodDuration;

class EarlierMeetingsTest {
    private static final Evaluated EVALUATED = new Evaluated();
    private static final AnsweredBy ASKED = AnsweredBy.of("everyone invited", "Q-MISSING-VOICES");
    private static final ActionsReviewed REVIEWED = new ActionsReviewed();
    private static final ReviewedNext CHASED = new ReviewedNext();
    private static final LessonsTakenUp LEARNED = new LessonsTakenUp();
    private static final MissingVoicesPursued PURSUED = new MissingVoicesPursued();
    private static final MissingVoicesRouted ROUTED = new MissingVoicesRouted();

    private static Series one() {
        return Series.ofOne(came("P1"), came("P2"))
                .knowing("P1", Group.PARENT_CARER)
                .knowing("P2", Group.HEALTH);
    }

    private static Series two() {
        return one().followedBy(MeetingStatus.HELD);
    }

    private static Series withAction(Series series, ActionStatus status) {
        series.actions.add(Action.of("A1", "M1")
                .status(status)
                .createdAt(Instant.parse("2026-06-09T11:00:00Z"))
                .reviewedAtMeetingIds(Set.of())
                .build());
        return series;
    }

    private static Judgement check(Obligation<org.charterrules.subject.MeetingSubject> one, Series series, int number) {
        return one.judge(series.meeting(number));
    }

    @Test
    void a_meeting_is_evaluated_by_an_answer_given_after_it() {
        Series after = one().answer("T1", "Q-FELT", "M1", null, Answer.YES, null, "2026-06-09")
                .asOf(AFTER_M2);
        Series before = one().answer("T1", "Q-FELT", "M1", null, Answer.YES, null, "2026-06-08");

        assertThat(check(EVALUATED, after, 0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check(EVALUATED, before, 0).parameter()).isEqualTo("EVALUATE_WITHIN");
    }

    @Test
    void the_house_figure_limits_the_evaluation_to_the_instant() {
        Series series = one().complete();
        series.policy =
                series.policy.withHouseFigures(Map.of(HouseFigure.EVALUATE_WITHIN, PeriodDuration.parse("P7D")));
        Instant limit = Instant.parse("2026-06-16T11:00:00Z");

        Judgement pending = check(EVALUATED, series.asOf(limit.minusSeconds(1)), 0);

        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.actBy()).isEqualTo(LocalDate.of(2026, 6, 16));
        assertThat(check(EVALUATED, series.asOf(limit), 0).verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_question_may_be_answered_until_the_next_meeting_begins() {
        Series series = one().followedBy(MeetingStatus.BOOKED).complete();

        Judgement pending = check(ASKED, series.asOf(M2_START.minusSeconds(1)), 0);

        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.actBy()).isEqualTo(LocalDate.of(2026, 7, 7));
        assertThat(check(ASKED, series.asOf(M2_START), 0).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(check(ASKED, series.complete(FactKind.NOTICES), 0).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void without_a_next_meeting_there_is_still_time() {
        Judgement found = check(ASKED, one().complete(), 0);

        assertThat(found.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(found.actBy()).isNull();
    }

    @Test
    void a_cancelled_meeting_is_not_the_next_and_one_without_a_status_may_be() {
        Series cancelled = one().followedBy(MeetingStatus.CANCELLED).complete().asOf(AFTER_M2);
        Series unknown = one().followedBy(null).complete().asOf(AFTER_M2);

        assertThat(check(ASKED, cancelled, 0).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(check(ASKED, unknown, 0).missing()).extracting("field").containsExactly("status");
    }

    @Test
    void the_answer_of_somebody_else_does_not_count() {
        AnsweredBy professionals = AnsweredBy.of("professionals", "Q-TRULY-COPRODUCED");
        Series parent = two().complete().asOf(AFTER_M2);
        parent.answer("T1", "Q-TRULY-COPRODUCED", "M1", "P1", Answer.NO, null, "2026-06-10");

        assertThat(check(professionals, parent, 0).verdict()).isEqualTo(Verdict.VIOLATED);
        parent.answer("T2", "Q-TRULY-COPRODUCED", "M1", null, Answer.NO, null, "2026-06-10");
        assertThat(check(professionals, parent, 0).missing())
                .extracting("field")
                .contains("respondentId");
        parent.answer("T3", "Q-TRULY-COPRODUCED", "M1", "P2", Answer.NO, null, "2026-06-10");
        assertThat(check(professionals, parent, 0).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void open_actions_are_gone_through_by_an_agenda_item_or_one_by_one() {
        Series broken = withAction(two(), ActionStatus.OPEN).asOf(AFTER_M2);
        Series item = withAction(two(), ActionStatus.OPEN).asOf(AFTER_M2).agenda(1, AgendaItemKind.ACTION_REVIEW);

        assertThat(check(REVIEWED, broken, 1).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(check(REVIEWED, broken, 1).remedies()).isEmpty();
        assertThat(check(REVIEWED, item, 1).verdict()).isEqualTo(Verdict.SATISFIED);
        broken.actions.set(0, broken.actions.get(0).withReviewedAtMeetingIds("M2"));
        assertThat(check(REVIEWED, broken, 1).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_action_done_before_the_meeting_was_not_left_open_but_one_done_at_its_start_was() {
        Series series = withAction(two(), ActionStatus.DONE).asOf(AFTER_M2);

        series.actions.set(0, series.actions.get(0).withDoneAt(M2_START.minusSeconds(1)));
        assertThat(check(REVIEWED, series, 1).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        series.actions.set(0, series.actions.get(0).withDoneAt(M2_START));
        assertThat(check(REVIEWED, series, 1).verdict()).isEqualTo(Verdict.VIOLATED);
        series.actions.set(0, series.actions.get(0).withDoneAt(null));
        assertThat(check(REVIEWED, series, 1).missing()).extracting("field").containsExactly("doneAt");
    }

    @Test
    void before_the_meeting_there_is_time_and_without_an_agenda_nobody_can_tell() {
        Series series = withAction(one().followedBy(MeetingStatus.BOOKED), ActionStatus.OPEN);

        assertThat(check(REVIEWED, series, 1).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(check(REVIEWED, series, 1).actBy()).isEqualTo(LocalDate.of(2026, 7, 7));
        series.meetings.set(1, series.meetings.get(1).withAgenda((List<org.charterrules.model.AgendaItem>) null));
        assertThat(check(REVIEWED, series, 1).missing()).extracting("field").containsExactly("agenda");
        assertThat(check(REVIEWED, series, 0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void an_open_action_waits_for_the_next_meeting_that_is_held() {
        Series waiting = withAction(one().followedBy(MeetingStatus.BOOKED), ActionStatus.OPEN)
                .asOf(AFTER_M2);
        Series missed = withAction(two(), ActionStatus.OPEN).asOf(AFTER_M2);

        assertThat(CHASED.judge(waiting.action()).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(CHASED.judge(missed.action()).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(CHASED.judge(missed.agenda(1, AgendaItemKind.ACTION_REVIEW).action())
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_meeting_on_the_day_an_action_was_agreed_is_not_a_later_one() {
        Series series = withAction(two(), ActionStatus.OPEN).asOf(AFTER_M2);

        series.actions.set(0, series.actions.get(0).withCreatedAt(M2_START));
        assertThat(CHASED.judge(series.action()).verdict()).isEqualTo(Verdict.PENDING);
        series.actions.set(0, series.actions.get(0).withCreatedAt(null));
        assertThat(CHASED.judge(series.action()).missing()).extracting("field").contains("createdAt");
    }

    @Test
    void what_should_change_is_taken_up_by_an_agenda_item_or_an_action() {
        Series series = two().complete().asOf(AFTER_M2);
        series.answer("T1", "Q-CHANGE", "M1", "P1", null, "More breaks.", "2026-06-10");

        Judgement broken = check(LEARNED, series, 1);

        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(broken.toString()).doesNotContain("breaks");
        assertThat(broken.remedies()).hasSize(1);
        Series cured = two().complete().asOf(AFTER_M2);
        cured.answers.addAll(series.answers);
        cured.actions.addAll(
                broken.remedies().get(0).applyTo(series.file(), AFTER_M2).actions());
        assertThat(check(LEARNED, cured, 1).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check(LEARNED, series.agenda(1, AgendaItemKind.LEARNING), 1).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void without_an_answer_nobody_can_tell_what_was_learned() {
        Series silent = two().complete().asOf(AFTER_M2);
        Series late = two().complete().asOf(AFTER_M2);
        late.answer("T1", "Q-CHANGE", "M1", "P1", null, "More breaks.", "2026-07-08");

        assertThat(check(LEARNED, silent, 1).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check(LEARNED, late, 1).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(check(LEARNED, silent, 0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Series missing(Series series, Group... groups) {
        series.answers.add(new Attestation(
                "T1",
                "Q-MISSING-VOICES",
                "M1",
                null,
                null,
                "Somebody.",
                Instant.parse("2026-06-10T09:00:00Z"),
                Set.of(groups)));
        return series.complete().asOf(AFTER_M2);
    }

    @Test
    void those_found_missing_are_invited_to_the_next_meeting() {
        Series invited = missing(one().followedBy(MeetingStatus.HELD, came("P1")), Group.PARENT_CARER);
        Series forgotten = missing(one().followedBy(MeetingStatus.HELD, came("P2")), Group.PARENT_CARER);
        Series doubtful = missing(one().followedBy(MeetingStatus.HELD, came("P9")), Group.PARENT_CARER);

        assertThat(check(PURSUED, invited, 0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check(PURSUED, forgotten, 0).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(check(PURSUED, doubtful, 0).missing()).extracting("id").contains("P9");
        assertThat(check(PURSUED, forgotten.asOf(M2_START.minusSeconds(1)), 0).verdict())
                .isEqualTo(Verdict.PENDING);
    }

    @Test
    void an_action_that_names_the_answer_pursues_them_too() {
        Series series = missing(one().followedBy(MeetingStatus.HELD, came("P2")), Group.CHILD);
        series.actions.add(Action.of("A1", "M1").sourceAttestationId("T1").build());

        assertThat(check(PURSUED, series, 0).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_answer_without_groups_is_not_known_and_nobody_missing_asks_for_nothing() {
        Series coded = missing(two(), Group.CHILD);
        coded.answers.set(0, coded.answers.get(0).withGroups((Iterable<Group>) null));

        assertThat(check(PURSUED, coded, 0).missing()).extracting("field").contains("groups");
        assertThat(check(PURSUED, missing(two()), 0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(check(PURSUED, two().complete(), 0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(check(PURSUED, two(), 0).missing()).extracting("field").containsExactly("attestations");
    }

    @Test
    void those_found_missing_get_a_way_to_give_their_views_until_the_next_meeting_begins() {
        Series with =
                missing(one().followedBy(MeetingStatus.HELD, routed(Set.of(ViewRoute.ATTEND))), Group.PARENT_CARER);
        Series without = missing(one().followedBy(MeetingStatus.HELD, routed(Set.of())), Group.PARENT_CARER);
        Series unknown = missing(one().followedBy(MeetingStatus.HELD, came("P1")), Group.PARENT_CARER);

        assertThat(check(ROUTED, with, 0).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(check(ROUTED, without, 0).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(check(ROUTED, without.asOf(M2_START.minusSeconds(1)), 0).verdict())
                .isEqualTo(Verdict.PENDING);
        assertThat(check(ROUTED, unknown, 0).missing()).extracting("field").containsExactly("views.routes");
        assertThat(check(ROUTED, missing(two(), Group.CHILD), 0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Participant routed(Set<ViewRoute> routes) {
        return came("P1").withViews(Views.UNKNOWN.withRoutes(routes));
    }
}
