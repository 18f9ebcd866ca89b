package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.START;
import static org.charterrules.obligation.Story.missing;
import static org.charterrules.obligation.Story.sent;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.junit.jupiter.api.Test;
import org.threeten.extra.PeriodDuration;

class InformationInTimeTest {
    private static final ToldAhead TOLD = ToldAhead.of("everyone invited", "1");
    private static final SentAhead SENT = SentAhead.of("1");
    private static final ReadInTime READ = ReadInTime.of("1");
    private static final String DAY_BEFORE = "2026-06-08T23:59:59";
    private static final String SAME_DAY = "2026-06-09T00:00";

    @Test
    void everybody_is_told_the_day_before() {
        assertThat(told(DAY_BEFORE).judge(TOLD, START).verdict()).isEqualTo(Verdict.SATISFIED);
        Judgement late = told(SAME_DAY).judge(TOLD, "2026-06-09T08:00");
        assertThat(late.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(late.remedies()).isEmpty();
        Judgement pending = Story.of("P1").judge(TOLD, DAY_BEFORE);
        assertThat(pending.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(pending.actBy()).isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(missing(Story.of("P1").judge(TOLD, SAME_DAY))).containsExactly("S.notices");
    }

    @Test
    void no_reading_of_a_week_or_of_families_changes_who_is_told() {
        for (Reading reading : Set.of(Reading.CLEAR_WEEK, Reading.ONE_NOTICE_TO_THE_GROUP, Reading.NO_WAIVER)) {
            Policy policy = Policy.builder()
                    .interpretations(Interpretations.of(reading))
                    .coverage(Set.of(org.charterrules.model.FactKind.NOTICES))
                    .build();
            assertThat(told(DAY_BEFORE).policy(policy).judge(TOLD, START).verdict())
                    .isEqualTo(Verdict.SATISFIED);
            Story half =
                    Story.of("P1", "P2").policy(policy).notice(sent("N1", NoticeKind.INVITATION, DAY_BEFORE, "P1"));
            assertThat(half.judge(TOLD, START).verdict()).isEqualTo(Verdict.VIOLATED);
        }
    }

    private static Story told(String when) {
        return Story.of("P1").notice(sent("N1", NoticeKind.INVITATION, when, "P1"));
    }

    private static Story informed(String when) {
        return Story.of("P1").notice(sent("N1", NoticeKind.INFORMATION, when, "P1"));
    }

    @Test
    void information_goes_out_the_day_before() {
        assertThat(informed(DAY_BEFORE).judgeNotice(SENT, START).verdict()).isEqualTo(Verdict.SATISFIED);
        assertThat(informed(SAME_DAY).judgeNotice(SENT, START).verdict()).isEqualTo(Verdict.VIOLATED);
        Judgement planned = informed(DAY_BEFORE).judgeNotice(SENT, "2026-06-01T09:00");
        assertThat(planned.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(planned.actBy()).isEqualTo(LocalDate.of(2026, 6, 8));
        Story undated = Story.of("P1").notice(Notice.of("N1", NoticeKind.INFORMATION, "M1"));
        assertThat(missing(undated.judgeNotice(SENT, START))).containsExactly("N1.sentAt");
    }

    @Test
    void a_house_figure_asks_for_more() {
        Policy week = house("P7D");
        assertThat(informed("2026-06-02T23:59:59")
                        .policy(week)
                        .judgeNotice(SENT, START)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(informed("2026-06-03T00:00")
                        .policy(week)
                        .judgeNotice(SENT, START)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
        Policy hours = house("PT48H");
        assertThat(informed("2026-06-07T10:00")
                        .policy(hours)
                        .judgeNotice(SENT, START)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
        assertThat(informed("2026-06-07T10:00:01")
                        .policy(hours)
                        .judgeNotice(SENT, START)
                        .verdict())
                .isEqualTo(Verdict.VIOLATED);
    }

    private static Policy house(String figure) {
        return Policy.builder()
                .houseFigures(Map.of(HouseFigure.INFORMATION_BEFORE, PeriodDuration.parse(figure)))
                .build();
    }

    @Test
    void papers_come_as_early_as_a_reader_needs_them() {
        Story slow = Story.of("P1").person(Person.of("P2").readingDays(5));
        slow.meeting(meeting -> meeting.documentIds(Set.of("DOC-1")));
        slow.notice(sent("N1", NoticeKind.AGENDA, "2026-06-04T23:59", "P1", "P2"));
        slow.notice(sent("N2", NoticeKind.DOCUMENTS, "2026-06-04T23:59", "P2").documentIds(Set.of("DOC-1")));
        slow.notice(sent("N3", NoticeKind.DOCUMENTS, DAY_BEFORE, "P1").documentIds(Set.of("DOC-1")));
        assertThat(slow.judge(READ, START).verdict()).isEqualTo(Verdict.SATISFIED);
        Story late = Story.of().person(Person.of("P2").readingDays(5));
        late.meeting(meeting -> meeting.documentIds(Set.of()));
        late.notice(sent("N1", NoticeKind.AGENDA, "2026-06-05T00:00", "P2"));
        Judgement judgement = late.judge(READ, START);
        assertThat(judgement.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(judgement.subjectIds()).containsExactly("P2");
    }

    @Test
    void papers_that_are_not_known_leave_it_open() {
        Story story = Story.of("P1").notice(sent("N1", NoticeKind.AGENDA, DAY_BEFORE, "P1"));
        assertThat(missing(story.judge(READ, START))).containsExactly("M1.documentIds");
        story.meeting(meeting -> meeting.documentIds(Set.of()));
        assertThat(story.judge(READ, START).verdict()).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void until_the_day_a_reader_needs_there_is_time() {
        Story story = Story.of().person(Person.of("P2").readingDays(5));
        story.meeting(meeting -> meeting.documentIds(Set.of()));
        Judgement judgement = story.judge(READ, "2026-06-04T12:00");
        assertThat(judgement.verdict()).isEqualTo(Verdict.PENDING);
        assertThat(judgement.actBy()).isEqualTo(LocalDate.of(2026, 6, 4));
        assertThat(story.judge(READ, "2026-06-05T12:00").verdict()).isEqualTo(Verdict.UNKNOWN);
    }
}
