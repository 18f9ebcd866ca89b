package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Mode;
import org.charterrules.model.NoticeKind;
import org.charterrules.report.Wording;
import org.junit.jupiter.api.Test;

/** Some ways and no others. */
class OnlyTest {
    private static final String BEFORE = "2026-06-01T09:00";
    private static final String AFTER = "2026-07-01T09:00";

    private static Judgement modes(Set<Mode> offered, String asOf) {
        return Story.of("P1")
                .meeting(one -> one.modesOffered(offered))
                .judge(OnlyModes.of("online or telephone"), asOf);
    }

    @Test
    void nothing_but_what_is_allowed_keeps_the_promise() {
        assertThat(modes(Set.of(Mode.ONLINE), BEFORE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(modes(Set.of(Mode.ONLINE, Mode.TELEPHONE), BEFORE).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(modes(Set.of(), BEFORE).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void anything_else_breaks_it_and_can_be_taken_away_while_there_is_time() {
        Judgement broken = modes(Set.of(Mode.ONLINE, Mode.FACE_TO_FACE), BEFORE);

        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(said(broken.gap().get(0)))
                .isEqualTo("People may take part online and by telephone only. Offered all the same: face to face.");
        assertThat(said(broken.remedies().get(0).changes().get(0).says()))
                .isEqualTo("At meeting M1, no longer let people take part face to face.");
        assertThat(modes(Set.of(Mode.ONLINE, Mode.FACE_TO_FACE), AFTER).remedies())
                .isEmpty();
    }

    @Test
    void doing_what_the_remedy_says_keeps_it() {
        Story story = Story.of("P1").meeting(one -> one.modesOffered(Set.of(Mode.ONLINE, Mode.FACE_TO_FACE)));
        OnlyModes only = OnlyModes.of("online");

        Judgement cured = Story.judge(only, story.cured(story.judge(only, BEFORE), BEFORE), BEFORE);

        assertThat(cured.verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void what_is_not_on_record_is_not_known() {
        assertThat(Story.missing(modes(null, BEFORE))).containsExactly("M1.modesOffered");
        assertThat(Story.missing(channel(null))).containsExactly("N1.channel");
        assertThat(Story.missing(formats(null))).containsExactly("N1.formats");
    }

    private static Judgement channel(Channel channel) {
        return Story.of("P1")
                .notice(Story.sent("N1", NoticeKind.INVITATION, "2026-05-20T09:00", "P1")
                        .channel(channel))
                .judgeNotice(OnlyChannels.of("phone or post"), BEFORE);
    }

    @Test
    void a_notice_goes_out_by_an_allowed_channel() {
        assertThat(channel(Channel.POST).verdict()).isEqualTo(Verdict.SATISFIED);
        Judgement broken = channel(Channel.EMAIL);
        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(said(broken.found().get(0).says())).isEqualTo("Notice N1 went out by email.");
        assertThat(said(broken.gap().get(0))).isEqualTo("It may go out by post and by telephone only, not by email.");
    }

    private static Judgement formats(Set<Format> formats) {
        return Story.of("P1")
                .notice(Story.sent("N1", NoticeKind.INVITATION, "2026-05-20T09:00", "P1")
                        .formats(formats))
                .judgeNotice(OnlyFormats.of("plain text or large print"), BEFORE);
    }

    @Test
    void a_notice_comes_in_allowed_formats() {
        assertThat(formats(Set.of(Format.PLAIN_TEXT)).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(formats(Set.of()).verdict()).isEqualTo(Verdict.SATISFIED);
        Judgement broken = formats(Set.of(Format.PLAIN_TEXT, Format.AUDIO));
        assertThat(broken.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(said(broken.gap().get(0)))
                .isEqualTo(
                        "It may come in these formats only: large print and plain text. Offered all the same: audio.");
    }

    @Test
    void a_way_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> OnlyModes.of("by pigeon")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String said(Statement statement) {
        return Wording.english().say(statement);
    }
}
