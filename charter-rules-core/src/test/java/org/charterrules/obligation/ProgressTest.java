package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.ActionStory.action;
import static org.charterrules.obligation.ActionStory.at;
import static org.charterrules.obligation.ActionStory.meeting;
import static org.charterrules.obligation.ActionStory.notice;
import static org.charterrules.obligation.ActionStory.on;

import java.util.Map;
import java.util.Set;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Topic;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final ProgressTold AGREED = ProgressTold.sinceAgreed();
    private static final ProgressTold DONE = ProgressTold.sinceDone();
    private static final ProgressTold CHANGED = ProgressTold.sinceLastChange();
    private static final ProgressRegular REGULAR = new ProgressRegular();

    private static ActionStory withFigure() {
        return new ActionStory().complete(FactKind.NOTICES).figure(HouseFigure.UPDATE_WITHIN, "P28D");
    }

    @Test
    void news_may_come_until_the_end_of_the_28th_day() {
        ActionStory story = withFigure();

        Judgement last = story.action(AGREED, "2026-07-07T23:59:59");
        Judgement next = story.action(AGREED, "2026-07-08T00:00");

        assertThat(last.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(last.actBy()).isEqualTo(on("2026-07-07"));
        assertThat(next.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(next.subjectIds()).contains("P1");
    }

    @Test
    void the_start_of_the_next_meeting_is_the_last_instant_in_time() {
        ActionStory story = new ActionStory().complete(FactKind.NOTICES).with(meeting("M2", "2026-06-23T10:00"));

        assertThat(story.action(AGREED, "2026-06-23T10:00").verdict()).isEqualTo(Verdict.PENDING);
        assertThat(story.action(AGREED, "2026-06-23T10:00:01").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_cancelled_meeting_is_not_the_next_one_and_one_of_unknown_status_may_be() {
        var cancelled = meeting("M2", "2026-06-23T10:00").withStatus(MeetingStatus.CANCELLED);
        ActionStory story = new ActionStory().complete(FactKind.NOTICES).with(cancelled);
        ActionStory unsure = withFigure().with(cancelled.withStatus(null));

        Judgement judgement = unsure.action(AGREED, "2026-06-24T10:00");

        assertThat(story.action(AGREED, "2026-06-24T10:00").parameter()).isEqualTo("UPDATE_WITHIN");
        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).extracting(FieldRef::field).containsExactly("status");
    }

    @Test
    void without_complete_notices_nobody_knows_whether_people_heard() {
        ActionStory story = withFigure().complete();

        Judgement judgement = story.action(AGREED, "2026-07-08T00:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).extracting(FieldRef::field).containsExactly("notices");
    }

    @Test
    void notes_that_name_the_action_tell_of_it() {
        ActionStory told = withFigure().with(notice(NoticeKind.NOTES, "2026-06-10T09:00"));
        ActionStory agenda = withFigure().with(notice(NoticeKind.AGENDA, "2026-06-10T09:00"));
        ActionStory other =
                withFigure().with(notice(NoticeKind.NOTES, "2026-06-10T09:00").actionIds(Set.of("A2")));

        assertThat(told.action(AGREED, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(agenda.action(AGREED, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(other.action(AGREED, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void several_notices_tell_people_jointly() {
        ActionStory story = withFigure()
                .with(action().concernedIds(Set.of("P1", "P2")))
                .with(notice(NoticeKind.PROGRESS, "2026-06-10T09:00"))
                .with(notice(NoticeKind.FEEDBACK, "2026-06-11T09:00").id("N2").recipients(Set.of("P2")));

        assertThat(story.action(AGREED, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void a_notice_that_names_nothing_on_record_may_have_told_of_it() {
        ActionStory story =
                withFigure().with(notice(NoticeKind.NOTES, "2026-06-10T09:00").actionIds((Iterable<String>) null));

        Judgement judgement = story.action(AGREED, "2026-07-08T00:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.missing()).extracting(FieldRef::field).containsExactly("actionIds");
    }

    @Test
    void nobody_is_told_where_nobody_is_concerned_and_nobody_knows_who_is_where_it_is_not_recorded() {
        ActionStory nobody = withFigure().with(action().concernedIds(Set.of()));
        ActionStory unknown = withFigure().with(action().concernedIds((Iterable<String>) null));

        assertThat(nobody.action(AGREED, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(unknown.action(AGREED, "2026-07-08T00:00").missing())
                .extracting(FieldRef::field)
                .containsExactly("concernedIds");
    }

    @Test
    void an_update_now_clears_it() {
        ActionStory story = withFigure();
        Judgement judgement = story.action(AGREED, "2026-07-08T10:00");

        var after = judgement.remedies().get(0).applyTo(story.file(), at("2026-07-08T10:00"));

        assertThat(ActionStory.judge(AGREED, after, "2026-07-08T10:00").verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_was_told_before_it_was_done_does_not_tell_that_it_was_done() {
        var done = action().status(ActionStatus.DONE).doneAt(at("2026-06-20T09:00"));
        ActionStory before = withFigure().with(done).with(notice(NoticeKind.PROGRESS, "2026-06-20T08:59:59"));
        ActionStory after = withFigure().with(done).with(notice(NoticeKind.PROGRESS, "2026-06-20T09:00"));

        assertThat(before.action(DONE, "2026-06-21T09:00").verdict()).isEqualTo(Verdict.PENDING);
        assertThat(after.action(DONE, "2026-06-21T09:00").verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void nobody_knows_since_when_news_is_owed_of_a_done_action_without_a_time() {
        ActionStory story = withFigure().with(action().status(ActionStatus.DONE));

        assertThat(story.action(DONE, "2026-07-08T00:00").missing())
                .extracting(FieldRef::field)
                .containsExactly("doneAt");
    }

    @Test
    void news_is_owed_from_the_day_after_the_due_date_of_an_open_action() {
        ActionStory story = withFigure().complete(FactKind.NOTICES, FactKind.ACTIONS);

        assertThat(story.action(CHANGED, "2026-06-30T23:59:59").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(story.action(CHANGED, "2026-07-01T00:00").actBy()).isEqualTo(on("2026-07-29"));
        assertThat(story.action(CHANGED, "2026-07-30T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_status_that_may_have_changed_at_any_time_leaves_it_open() {
        assertThat(withFigure().action(CHANGED, "2026-06-30T12:00").missing())
                .extracting(FieldRef::field)
                .containsExactly("statusChangedAt");
    }

    @Test
    void news_is_owed_anew_once_the_due_date_has_passed() {
        ActionStory story = withFigure()
                .with(action().status(ActionStatus.IN_PROGRESS).statusChangedAt(at("2026-06-12T09:00")))
                .with(notice(NoticeKind.PROGRESS, "2026-06-13T09:00"));

        assertThat(story.action(CHANGED, "2026-06-30T23:00").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(story.action(CHANGED, "2026-07-01T00:00").verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void a_change_of_which_nobody_heard_in_time_is_not_forgiven_when_the_due_date_passes() {
        ActionStory story =
                withFigure().with(action().status(ActionStatus.IN_PROGRESS).statusChangedAt(at("2026-06-01T09:00")));

        Judgement before = story.action(CHANGED, "2026-06-30T12:00");
        Judgement after = story.action(CHANGED, "2026-07-01T12:00");

        assertThat(before.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(after.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(after.gap()).isEqualTo(before.gap());
    }

    @Test
    void regular_news_is_counted_from_the_latest_and_says_when_the_next_is_due() {
        ActionStory story = withFigure().with(notice(NoticeKind.PROGRESS, "2026-06-20T09:00"));

        Judgement inTime = story.action(REGULAR, "2026-07-18T23:59:59");

        assertThat(inTime.verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(inTime.found()).extracting(one -> one.says().key()).contains("found.next-news-due");
        assertThat(story.action(REGULAR, "2026-07-19T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void regular_news_is_counted_from_the_agreement_at_first_and_from_the_meeting_if_that_has_no_time() {
        ActionStory dated = withFigure();
        ActionStory undated = withFigure().with(action().createdAt(null));

        assertThat(dated.action(REGULAR, "2026-07-07T23:00").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(dated.action(REGULAR, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(undated.action(REGULAR, "2026-07-07T23:00").verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(undated.action(REGULAR, "2026-07-08T00:00").verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void without_the_figure_nobody_knows_what_regular_is() {
        Judgement judgement = new ActionStory().complete(FactKind.NOTICES).action(REGULAR, "2026-07-08T00:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(judgement.parameter()).isEqualTo("UPDATE_WITHIN");
    }

    @Test
    void a_progress_report_has_to_say_something() {
        ProgressStated stated = new ProgressStated();
        var report = notice(NoticeKind.PROGRESS, "2026-06-20T09:00");

        assertThat(new ActionStory()
                        .with(report)
                        .notice(stated, "2026-06-21T09:00")
                        .missing())
                .extracting(FieldRef::field)
                .containsExactly("statements");
        assertThat(new ActionStory()
                        .with(report.statements(Map.of(Topic.PROGRESS, " ")))
                        .notice(stated, "2026-06-21T09:00")
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        assertThat(new ActionStory()
                        .with(report.statements(Map.of(Topic.PROGRESS, "Half done.")))
                        .notice(stated, "2026-06-21T09:00")
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }
}
