package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.START;
import static org.charterrules.obligation.Story.sent;

import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Policy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An agenda that has to be sent by 2 June, and was sent more than once. */
class SeveralSendingsTest {
    private static final CirculatedAhead WEEK = CirculatedAhead.agenda("7");
    private static final String EARLY = "2026-06-01T12:00";
    private static final String IN_TIME = "2026-06-02T12:00";
    private static final String LATE = "2026-06-03T12:00";
    private static final String LATER = "2026-06-04T12:00";

    private static NoticeBuilder agenda(String id, String when) {
        return sent(id, NoticeKind.AGENDA, when, "P1")
                .statedStart(Story.at(START).atZone(java.time.ZoneId.of("Europe/London")));
    }

    private static NoticeBuilder undated(String id) {
        return Notice.of(id, NoticeKind.AGENDA, "M1")
                .recipients(Set.of("P1"))
                .statedStart(Story.at(START).atZone(java.time.ZoneId.of("Europe/London")));
    }

    private static Judgement judged(String asOf, NoticeBuilder... notices) {
        Story story = Story.of("P1").complete();
        List.of(notices).forEach(story::notice);
        return story.judge(WEEK, asOf);
    }

    private static Object shown(Judgement judgement) {
        return judgement.found().get(0).says().values().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        EARLY + "," + IN_TIME + ", SATISFIED, N1",
        IN_TIME + "," + EARLY + ", SATISFIED, N2",
        IN_TIME + "," + LATE + ", SATISFIED, N1",
        LATE + "," + IN_TIME + ", SATISFIED, N2",
        LATE + "," + LATER + ", VIOLATED, N1",
        LATER + "," + LATE + ", VIOLATED, N2",
        LATE + "," + LATE + ", VIOLATED, N1"
    })
    void the_earliest_sending_of_a_version_counts(String first, String second, Verdict verdict, String shown) {
        for (Judgement judgement : List.of(
                judged(START, agenda("N1", first), agenda("N2", second)),
                judged(START, agenda("N2", second), agenda("N1", first)))) {
            assertThat(judgement.verdict()).isEqualTo(verdict);
            assertThat(shown(judgement)).isEqualTo(shown);
        }
    }

    @Test
    void a_sending_without_a_date_comes_last() {
        assertThat(shown(judged(IN_TIME, undated("N1"), agenda("N2", EARLY)))).isEqualTo("N2");
        assertThat(shown(judged(IN_TIME, agenda("N1", EARLY), undated("N2")))).isEqualTo("N1");
        assertThat(judged(START, undated("N1"), agenda("N2", LATE)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_lone_sending_without_a_date_leaves_it_open_before_and_after_the_last_day() {
        for (String asOf : List.of(IN_TIME, LATE)) {
            Judgement open = judged(asOf, undated("N1"));
            assertThat(open.verdict()).isEqualTo(Verdict.UNKNOWN);
            assertThat(Story.missing(open)).containsExactly("N1.sentAt");
        }
    }

    @Test
    void exactly_so_many_days_leaves_a_sending_without_a_date_open() {
        Story story = Story.of("P1").notice(undated("N1")).notice(agenda("N2", IN_TIME));
        Policy exactly = Policy.builder()
                .interpretations(Interpretations.of(Reading.EXACTLY))
                .build();
        assertThat(story.policy(exactly).judge(WEEK, IN_TIME).verdict()).isEqualTo(Verdict.SATISFIED);
        Judgement early =
                Story.of("P1").policy(exactly).notice(agenda("N1", EARLY)).judge(WEEK, START);
        assertThat(early.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(early.gap()).containsExactly(Statement.of("gap.lead-not-exact", 8L, 7));
    }

    @Test
    void a_newer_version_in_time_has_to_reach_whoever_got_the_older_one() {
        Judgement late =
                judged(START, agenda("N1", EARLY), agenda("N2", LATE).version(2).material(true));
        assertThat(late.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(late.gap()).containsExactly(Statement.of("gap.lead", 6L, 7));
        assertThat(judged(
                                START,
                                agenda("N1", EARLY),
                                agenda("N2", LATE).version(2).material(false))
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(Story.missing(
                        judged(START, agenda("N1", EARLY), agenda("N2", LATE).version(2))))
                .containsExactly("N2.material");
    }
}
