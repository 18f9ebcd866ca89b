package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.ActionStory.action;
import static org.charterrules.obligation.ActionStory.at;
import static org.charterrules.obligation.ActionStory.meeting;
import static org.charterrules.obligation.ActionStory.notice;
import static org.charterrules.obligation.ActionStory.on;
import static org.charterrules.obligation.ActionStory.view;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItemBuilder;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.FeedbackSubject;
import org.junit.jupiter.api.Test;

class FeedbackLoopTest {
    private static final ActedOn ACTED = new ActedOn();
    private static final OutcomeTold TOLD = new OutcomeTold();
    private static final HeardByNextMeeting HEARD = new HeardByNextMeeting();
    private static final Corrected CORRECTED = new Corrected();
    private static final AnsweredInTime IN_TIME = new AnsweredInTime();

    private static ActionStory story(FeedbackItemBuilder item) {
        return new ActionStory().with(item).complete(FactKind.FEEDBACK).figure(HouseFigure.RESPOND_WITHIN, "P14D");
    }

    private static ActionStory mistake(FeedbackItemBuilder item) {
        return story(item.kind(FeedbackKind.MISTAKE)).figure(HouseFigure.CORRECT_WITHIN, "P14D");
    }

    private static Verdict verdict(ActionStory story, Obligation<FeedbackSubject> obligation, String asOf) {
        return story.feedback(obligation, asOf).verdict();
    }

    private static List<String> missing(ActionStory story, Obligation<FeedbackSubject> obligation, String asOf) {
        return story.feedback(obligation, asOf).missing().stream()
                .map(FieldRef::field)
                .sorted()
                .toList();
    }

    private static void assertCured(ActionStory story, Obligation<FeedbackSubject> obligation, String asOf) {
        Judgement judgement = story.feedback(obligation, asOf);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.remedies()).isNotEmpty().allSatisfy(remedy -> {
            var after = remedy.applyTo(story.file(), at(asOf));
            assertThat(ActionStory.judgeFeedback(obligation, after, asOf).verdict())
                    .isNotEqualTo(Verdict.VIOLATED);
        });
    }

    @Test
    void feedback_has_led_to_something_by_the_end_of_the_14th_day() {
        Judgement last = story(view()).feedback(ACTED, "2026-06-23T23:59:59");

        assertThat(last.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(last.actBy()).isEqualTo(on("2026-06-23"));
        assertCured(story(view()), ACTED, "2026-06-24T00:00");
        assertThat(missing(story(view()).complete(), ACTED, "2026-06-24T00:00")).containsExactly("actionId", "outcome");
    }

    @Test
    void its_own_date_replaces_the_figure_and_an_earlier_meeting_cuts_it_short() {
        FeedbackItemBuilder dated = view().responseDue(on("2026-07-10"));
        ActionStory short1 = story(dated).with(meeting("M2", "2026-07-01T10:00"));

        assertThat(verdict(story(dated), ACTED, "2026-07-10T23:00")).isEqualTo(Verdict.PENDING);
        assertThat(verdict(story(dated), ACTED, "2026-07-11T00:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(short1, ACTED, "2026-07-01T09:59:59")).isEqualTo(Verdict.PENDING);
        assertThat(verdict(short1, ACTED, "2026-07-01T10:00")).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_any_limit_the_figure_is_missing() {
        ActionStory story = new ActionStory().with(view()).complete(FactKind.FEEDBACK);

        assertThat(story.feedback(ACTED, "2026-07-11T00:00").parameter()).isEqualTo("RESPOND_WITHIN");
        assertThat(story.feedback(IN_TIME, "2026-07-11T00:00").parameter()).isEqualTo("RESPOND_WITHIN");
    }

    @Test
    void a_refusal_counts_only_with_a_reason_in_words() {
        FeedbackItemBuilder declined = view().outcome(FeedbackOutcome.DECLINED);

        assertThat(verdict(story(declined.reason("No money.")), ACTED, "2026-07-11T00:00"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(story(declined.reason(" ")), ACTED, "2026-07-11T00:00"))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(story(view().actionId("A1")), ACTED, "2026-07-11T00:00"))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void feedback_without_a_date_may_be_late_or_not() {
        assertThat(missing(story(view().receivedAt(null)), ACTED, "2026-07-11T00:00"))
                .containsExactly("receivedAt");
        assertThat(verdict(story(view().receivedAt(null).responseDue(on("2026-07-10"))), ACTED, "2026-07-11T00:00"))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void the_giver_hears_by_an_answer_or_a_notice() {
        FeedbackItemBuilder acted = view().outcome(FeedbackOutcome.ACTED);
        ActionStory noticed = story(acted).with(notice(NoticeKind.FEEDBACK, "2026-06-30T09:00"));
        ActionStory early = story(acted).with(notice(NoticeKind.FEEDBACK, "2026-06-09T09:00"));

        assertThat(verdict(noticed, TOLD, "2026-07-11T00:00")).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(early, TOLD, "2026-06-23T23:00")).isEqualTo(Verdict.PENDING);
        assertCured(early, TOLD, "2026-06-24T00:00");
        assertThat(verdict(story(acted.respondedAt(at("2026-07-10T09:00"))), TOLD, "2026-07-11T00:00"))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void for_unsigned_feedback_a_notice_reaches_everybody_invited() {
        FeedbackItemBuilder unsigned = view().fromPersonId(null).outcome(FeedbackOutcome.NOTED);
        var one = notice(NoticeKind.FEEDBACK, "2026-06-12T09:00");

        assertThat(verdict(story(unsigned).with(one), TOLD, "2026-06-24T00:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(
                        story(unsigned).with(one).with(one.id("N2").recipients(Set.of("P2"))),
                        TOLD,
                        "2026-06-24T00:00"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(missing(
                        story(unsigned).with(one.id("N1").recipients((Iterable<String>) null)),
                        TOLD,
                        "2026-06-24T00:00"))
                .containsExactly("recipients", "respondedAt");
    }

    @Test
    void you_said_we_did_comes_before_the_next_meeting_starts() {
        ActionStory story = story(view()).with(meeting("M2", "2026-07-01T10:00"));
        ActionStory soon = story(view().respondedAt(at("2026-07-01T09:59:59"))).with(meeting("M2", "2026-07-01T10:00"));
        ActionStory late = story(view().respondedAt(at("2026-07-01T10:00"))).with(meeting("M2", "2026-07-01T10:00"));

        assertThat(verdict(story(view()), HEARD, "2027-01-01T00:00")).isEqualTo(Verdict.PENDING);
        assertThat(verdict(story, HEARD, "2026-07-01T09:59:59")).isEqualTo(Verdict.PENDING);
        assertThat(verdict(story, HEARD, "2026-07-01T10:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(soon, HEARD, "2026-07-02T10:00")).isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(late, HEARD, "2026-07-02T10:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(missing(story.complete(), HEARD, "2026-07-01T10:00")).containsExactly("respondedAt");
    }

    @Test
    void a_mistake_is_put_right_by_an_action_due_in_time() {
        var corrective = action().kind(ActionKind.CORRECTIVE).due(on("2026-06-23"));
        ActionStory linked = mistake(view().actionId("A1")).with(corrective);
        ActionStory late = mistake(view().actionId("A1")).with(corrective.due(on("2026-06-24")));

        assertThat(linked.feedback(CORRECTED, "2026-06-23T23:00").actBy()).isEqualTo(on("2026-06-23"));
        assertCured(linked.with(corrective.due(on("2026-06-23"))), CORRECTED, "2026-06-24T00:00");
        assertCured(late, CORRECTED, "2026-06-20T09:00");
        assertThat(verdict(
                        mistake(view().actionId("A1"))
                                .with(corrective
                                        .due(on("2026-06-23"))
                                        .status(ActionStatus.DONE)
                                        .doneAt(at("2026-06-20T09:00"))),
                        CORRECTED,
                        "2026-06-25T00:00"))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_mistake_without_an_action_waits_until_the_limit() {
        assertThat(verdict(mistake(view()), CORRECTED, "2026-06-23T23:00")).isEqualTo(Verdict.PENDING);
        assertThat(verdict(mistake(view()), CORRECTED, "2026-06-24T00:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(missing(mistake(view()).complete(), CORRECTED, "2026-06-24T00:00"))
                .containsExactly("actionId");
        assertThat(verdict(
                        mistake(view().actionId("A1")).with(action().kind(ActionKind.TASK)),
                        CORRECTED,
                        "2026-06-24T00:00"))
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_the_figure_only_the_corrective_action_is_asked_for() {
        ActionStory none = story(view().kind(FeedbackKind.MISTAKE));
        ActionStory linked = story(view().actionId("A1")).with(action().kind(ActionKind.CORRECTIVE));

        assertCured(none, CORRECTED, "2026-06-10T09:00");
        assertThat(linked.feedback(CORRECTED, "2026-06-10T09:00").parameter()).isEqualTo("CORRECT_WITHIN");
    }

    @Test
    void an_answer_on_the_last_day_is_in_time() {
        assertThat(verdict(story(view().respondedAt(at("2026-06-23T23:59:59"))), IN_TIME, "2026-07-11T00:00"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(story(view().respondedAt(at("2026-06-24T00:00"))), IN_TIME, "2026-07-11T00:00"))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(verdict(story(view()), IN_TIME, "2026-06-24T00:00")).isEqualTo(Verdict.VIOLATED);
        assertThat(missing(story(view()).complete(), IN_TIME, "2026-06-24T00:00"))
                .containsExactly("respondedAt");
    }

    @Test
    void an_answer_gives_a_reason() {
        AnswerReasoned reasoned = new AnswerReasoned();

        assertThat(verdict(story(view().reason("It costs too much.")), reasoned, "2026-06-24T00:00"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(missing(story(view()).complete(), reasoned, "2026-06-24T00:00"))
                .containsExactly("reason");
        assertCured(story(view().reason("  ")).complete(), reasoned, "2026-06-24T00:00");
    }

    @Test
    void a_refusal_is_explained_and_told() {
        RefusalExplained explained = new RefusalExplained();
        FeedbackItemBuilder declined = view().outcome(FeedbackOutcome.DECLINED).reason("No money.");

        assertThat(missing(story(declined).complete(), explained, "2026-06-24T00:00"))
                .containsExactly("respondedAt");
        assertCured(story(declined), explained, "2026-06-24T00:00");
        assertThat(verdict(story(declined.respondedAt(at("2026-06-20T00:00"))), explained, "2026-06-24T00:00"))
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_view_is_weighed_at_the_latest_when_the_decision_is_taken() {
        WeighedBeforeDecision weighed = new WeighedBeforeDecision();
        Decision decision = Decision.of("D1")
                .meetingId("M1")
                .status(DecisionStatus.FINAL)
                .decidedAt(at("2026-06-20T11:00"))
                .build();
        FeedbackItemBuilder acted = view().decisionId("D1").outcome(FeedbackOutcome.ACTED);

        assertThat(verdict(
                        story(acted.respondedAt(at("2026-06-20T11:00"))).with(decision), weighed, "2026-06-24T00:00"))
                .isEqualTo(Verdict.SATISFIED);
        assertThat(verdict(
                        story(acted.respondedAt(at("2026-06-20T11:00:01"))).with(decision),
                        weighed,
                        "2026-06-24T00:00"))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(missing(story(acted.respondedAt(null)).with(decision), weighed, "2026-06-24T00:00"))
                .containsExactly("respondedAt");
        assertThat(verdict(story(acted.outcome(FeedbackOutcome.NOTED)).with(decision), weighed, "2026-06-24T00:00"))
                .isEqualTo(Verdict.VIOLATED);
        assertThat(missing(story(acted.outcome(null)).complete().with(decision), weighed, "2026-06-24T00:00"))
                .containsExactly("outcome", "respondedAt");
    }
}
