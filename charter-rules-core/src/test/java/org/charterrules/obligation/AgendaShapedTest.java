package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charterrules.obligation.Story.START;
import static org.charterrules.obligation.Story.missing;
import static org.charterrules.obligation.Story.sent;

import java.util.List;
import java.util.Map;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Topic;
import org.junit.jupiter.api.Test;

class AgendaShapedTest {
    private static final AgendaItemsInvited INVITED = new AgendaItemsInvited();
    private static final AgendaItemPresent OPEN = AgendaItemPresent.of("open discussion");
    private static final Map<Topic, String> ASKS = Map.of(Topic.INVITE_AGENDA_ITEMS, "What shall we talk about?");
    private static final String NOON = "2026-06-01T12:00";
    private static final String LATER = "2026-06-02T12:00";

    private static Story asked(String when) {
        return Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.INVITATION, when, "P1").statements(ASKS));
    }

    @Test
    void asking_before_the_agenda_goes_round_is_in_time() {
        Story story = asked("2026-06-01T11:59:59")
                .notice(sent("N2", NoticeKind.AGENDA, NOON, "P1").statements(Map.of()));
        assertThat(story.judge(INVITED, LATER).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void asking_with_the_agenda_is_too_late_unless_a_newer_version_follows() {
        Story story =
                asked(NOON).notice(sent("N2", NoticeKind.AGENDA, NOON, "P1").statements(Map.of()));
        Judgement judgement = story.judge(INVITED, LATER);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judge(INVITED, story.cured(judgement, LATER), LATER).verdict())
                .isEqualTo(Verdict.SATISFIED);
        story.notice(sent("N3", NoticeKind.AGENDA, LATER, "P1").version(2));
        assertThat(story.judge(INVITED, LATER).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void an_agenda_that_asks_counts_once_it_is_revised() {
        Story story = Story.of("P1")
                .complete()
                .notice(sent("N1", NoticeKind.AGENDA, NOON, "P1").statements(ASKS));
        assertThat(story.judge(INVITED, LATER).verdict()).isEqualTo(Verdict.VIOLATED);
        story.notice(sent("N2", NoticeKind.AGENDA, LATER, "P1").version(2).statements(Map.of()));
        assertThat(story.judge(INVITED, LATER).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void until_the_agenda_goes_round_there_is_time_to_ask() {
        assertThat(Story.of("P1").judge(INVITED, LATER).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(Story.of("P1").complete().judge(INVITED, START).verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(missing(Story.of("P1").judge(INVITED, START))).containsExactly("S.notices");
    }

    @Test
    void an_undated_agenda_leaves_it_open() {
        Story story = asked(NOON)
                .notice(org.charterrules.model.Notice.of("N2", NoticeKind.AGENDA, "M1")
                        .statements(Map.of()));
        assertThat(missing(story.judge(INVITED, LATER))).contains("N2.sentAt");
    }

    @Test
    void an_item_may_be_put_on_the_agenda_until_it_is_sent() {
        Story story = Story.of("P1").meeting(meeting -> meeting.agenda(List.of()));
        assertThat(story.judge(OPEN, LATER).verdict()).isEqualTo(Verdict.PENDING);
        story.notice(sent("N1", NoticeKind.AGENDA, NOON, "P1"));
        Judgement judgement = story.judge(OPEN, LATER);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(Story.judge(OPEN, story.cured(judgement, LATER), LATER).verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(story.judge(OPEN, START).remedies()).isEmpty();
    }

    @Test
    void an_item_of_unknown_kind_leaves_it_open() {
        Story story = Story.of("P1").meeting(meeting -> meeting.agenda(List.of(new AgendaItem(null, null))));
        assertThat(missing(story.judge(OPEN, START))).containsExactly("M1.agenda");
        assertThat(missing(Story.of("P1").judge(OPEN, START))).containsExactly("M1.agenda");
        Story open = Story.of("P1")
                .meeting(meeting -> meeting.agenda(List.of(new AgendaItem(AgendaItemKind.OPEN_DISCUSSION, null))));
        assertThat(open.judge(OPEN, START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThatThrownBy(() -> AgendaItemPresent.of("juggling")).isInstanceOf(IllegalArgumentException.class);
    }
}
