package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterrules.obligation.ActionStory.action;
import static org.charterrules.obligation.ActionStory.at;
import static org.charterrules.obligation.ActionStory.notice;
import static org.charterrules.obligation.ActionStory.on;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionBuilder;
import org.charterrules.model.ActionKind;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Reason;
import org.charterrules.subject.ActionSubject;
import org.junit.jupiter.api.Test;

class ActionAgreedTest {
    private static final String NOW = "2026-06-15T09:00";
    private static final AgreedByBoth BOTH = AgreedByBoth.of("family members", "professionals");
    private static final OutcomesAgreed OUTCOMES =
            OutcomesAgreed.of("parents, carers or young people", "professionals");
    private static final Accepted FREELY = Accepted.freely("parents or carers");

    private static Judgement judge(Obligation<ActionSubject> obligation, ActionBuilder action, FactKind... complete) {
        return new ActionStory().with(action).complete(complete).action(obligation, NOW);
    }

    private static void assertCured(Obligation<ActionSubject> obligation, ActionBuilder action, FactKind... complete) {
        ActionStory story = new ActionStory().with(action).complete(complete);
        Judgement judgement = story.action(obligation, NOW);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.remedies()).isNotEmpty().allSatisfy(remedy -> {
            var after = remedy.applyTo(story.file(), at(NOW));
            assertThat(ActionStory.judge(obligation, after, NOW).verdict()).isNotEqualTo(Verdict.VIOLATED);
        });
    }

    @Test
    void no_date_was_set_only_if_that_is_known_or_records_are_complete() {
        HasDueDate due = HasDueDate.strictly();

        assertThat(judge(due, action()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(due, action().due(null)).missing())
                .extracting(FieldRef::field)
                .containsExactlyInAnyOrder("due", "dueKnownAbsent");
        assertThat(judge(due, action().due(null).dueKnownAbsent(false), FactKind.ACTIONS)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertCured(due, action().due(null).dueKnownAbsent(true));
        assertCured(due, action().due(null), FactKind.ACTIONS);
    }

    @Test
    void people_are_told_when_the_date_moves() {
        HasDueDate due = HasDueDate.changesTold();
        DueChange told = new DueChange(on("2026-06-20"), on("2026-06-30"), at("2026-06-14T09:00"));
        ActionBuilder untold = action().dueChanges(List.of(told.withPublishedAt(null)));

        assertThat(judge(due, action().dueChanges(List.of(told))).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(due, untold).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertCured(due, untold, FactKind.ACTIONS);
    }

    @Test
    void an_action_may_be_due_on_the_very_day_it_was_agreed() {
        DueNotBeforeAgreed due = new DueNotBeforeAgreed();

        assertThat(judge(due, action().due(on("2026-06-09"))).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(due, action().createdAt(null)).missing())
                .extracting(FieldRef::field)
                .containsExactly("createdAt");
        assertThat(judge(due, action().due(null).dueKnownAbsent(true)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertCured(due, action().due(on("2026-06-08")));
    }

    @Test
    void somebody_has_to_be_named() {
        assertThat(judge(new HasOwner(), action()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(new HasOwner(), action().ownerIds((Iterable<String>) null))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertCured(new HasOwner(), action().ownerIds(Set.of()));
    }

    @Test
    void an_action_is_taken_on_by_a_recorded_word() {
        Accepted ever = Accepted.everTaken();

        assertThat(judge(ever, action().ownerAcceptedAt(at("2026-06-09T11:05"))).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(judge(ever, action()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judge(ever, action().ownerAcceptedAt(at("2026-06-16T09:00"))).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertCured(ever, action(), FactKind.ACTIONS);
    }

    @Test
    void the_word_is_given_before_the_notes_go_out() {
        Accepted first = Accepted.beforeNotes();
        var notes = notice(NoticeKind.NOTES, "2026-06-12T09:00");
        ActionStory before = new ActionStory().with(notes).with(action().ownerAcceptedAt(at("2026-06-12T08:59:59")));
        ActionStory same = new ActionStory().with(notes).with(action().ownerAcceptedAt(at("2026-06-12T09:00")));

        assertThat(before.action(first, NOW).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(same.action(first, NOW).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(new ActionStory().with(notes).action(first, NOW).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(new ActionStory().action(first, NOW).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(new ActionStory()
                        .with(notes)
                        .complete(FactKind.ACTIONS)
                        .action(first, NOW)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void notes_without_a_time_leave_open_whether_the_word_came_first() {
        ActionStory story = new ActionStory()
                .with(notice(NoticeKind.NOTES, "2026-06-12T09:00").sentAt(null))
                .with(action().ownerAcceptedAt(at("2026-06-11T09:00")));

        assertThat(story.action(Accepted.beforeNotes(), NOW).missing())
                .extracting(FieldRef::field)
                .containsExactly("sentAt");
    }

    @Test
    void a_parent_takes_on_only_what_was_agreed() {
        ActionBuilder parents = action().ownerIds(Set.of("P1"));

        assertThat(judge(FREELY, parents.ownerAcceptedAt(at("2026-06-09T11:00")))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertCured(FREELY, parents.ownerAcceptedAt(at("2026-06-09T10:59:59")));
        assertThat(judge(FREELY, parents.createdAt(null)).missing())
                .extracting(FieldRef::field)
                .containsExactly("createdAt");
        assertThatThrownBy(() -> Accepted.freely("nobody in particular")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void both_sides_agree() {
        assertThat(judge(BOTH, action()).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(BOTH, action().agreedBy((Iterable<String>) null)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertCured(BOTH, action().agreedBy(Set.of("P1")));
        assertCured(BOTH, action().agreedBy(Set.of()));
    }

    @Test
    void somebody_of_unknown_groups_may_be_the_side_that_is_wanting() {
        Judgement judgement = judge(BOTH, action().agreedBy(Set.of("P1", "P9")));

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).extracting(FieldRef::id).containsExactly("P9");
    }

    @Test
    void a_planning_meeting_settles_outcomes_with_both_sides() {
        ActionBuilder outcome = action().kind(ActionKind.OUTCOME);
        ActionStory none = new ActionStory().with(action().kind(ActionKind.TASK));
        ActionStory unclear = new ActionStory().with(action()).complete(FactKind.ACTIONS);

        assertThat(new ActionStory().with(outcome).meeting(OUTCOMES, NOW).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(none.meeting(OUTCOMES, NOW).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(none.complete(FactKind.ACTIONS).meeting(OUTCOMES, NOW).verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(unclear.meeting(OUTCOMES, NOW).missing())
                .extracting(FieldRef::field)
                .containsExactly("kind");
        assertThat(unclear.with(action().agreedBy(Set.of("P1")))
                        .meeting(OUTCOMES, NOW)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void notes_that_went_out_name_every_action() {
        var notes = notice(NoticeKind.NOTES, "2026-06-12T09:00");
        NamedInNotes named = new NamedInNotes();

        assertThat(new ActionStory().with(notes).meeting(named, NOW).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(new ActionStory()
                        .with(notes)
                        .meeting(named, "2026-06-12T08:00")
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(new ActionStory()
                        .with(notes.actionIds(Set.of()))
                        .meeting(named, NOW)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(new ActionStory()
                        .with(notes.actionIds((Iterable<String>) null))
                        .meeting(named, NOW)
                        .missing())
                .extracting(FieldRef::field)
                .containsExactly("actionIds");
    }

    @Test
    void a_problem_that_was_dropped_is_taken_up_or_explained() {
        NotDroppedSilently kept = new NotDroppedSilently();
        ActionBuilder dropped = action().status(ActionStatus.DROPPED);
        Reason told = new Reason("The road was mended.", at("2026-06-14T09:00"), Set.of("P1"));

        assertThat(judge(kept, action().status(ActionStatus.DONE)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(judge(kept, dropped).missing())
                .extracting(FieldRef::field)
                .containsExactlyInAnyOrder("explanation", "successorId");
        assertCured(kept, dropped, FactKind.ACTIONS);
        assertThat(judge(kept, dropped.explanation(told)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertCured(kept, dropped.explanation(told.withAudience(Set.of("P2"))), FactKind.ACTIONS);
        assertThat(judge(kept, dropped.explanation(null).successorId("A1")).verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
