package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.charterrules.finding.FactType;
import org.charterrules.model.Action;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.AttestationBuilder;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Reads;
import org.junit.jupiter.api.Test;

/** Who may feel that something differs. */
class TouchedTest {
    private static final Instant AS_OF = Instant.parse("2026-06-03T09:00:00Z");
    private static final long ANSWERS = Reads.ofQuestion("Q-RESPECT");
    private static final CaseFile FILE = CaseFile.of("three")
            .addMeetings(
                    Meeting.of("1").build(),
                    Meeting.of("2").build(),
                    Meeting.of("3").build())
            .actions(List.of(Action.of("A", "2").build()))
            .attestations(List.of())
            .build();

    @Test
    void an_answer_about_a_meeting_is_felt_there_and_by_those_who_look_at_that_meeting() {
        Touched touched = touched(FILE, answerAbout("1"));

        assertThat(touched.reaches("1", ANSWERS)).isTrue();
        assertThat(touched.reaches("2", ANSWERS)).isFalse();
        assertThat(touched.reaches("3", ANSWERS | Reads.ANSWERS_BEYOND | Reads.ofOther("1")))
                .isTrue();
        assertThat(touched.reaches("3", ANSWERS | Reads.ANSWERS_BEYOND | Reads.ofOther("2")))
                .isFalse();
        assertThat(touched.reaches("3", Reads.ANSWERS_BEYOND | Reads.ALL_OTHERS))
                .isFalse();
    }

    @Test
    void an_answer_about_an_action_is_felt_at_the_meeting_where_that_was_agreed() {
        Touched touched = touched(FILE, answerAbout("A"));

        assertThat(touched.reaches("2", ANSWERS)).isTrue();
        assertThat(touched.reaches("1", ANSWERS)).isFalse();
    }

    @Test
    void an_answer_about_a_meeting_that_has_the_id_of_an_action_is_felt_everywhere() {
        CaseFile file = FILE.withActions(List.of(Action.of("1", "2").build()));
        Touched touched = touched(file, answerAbout("1"));

        assertThat(touched.reaches("1", ANSWERS)).isTrue();
        assertThat(touched.reaches("2", ANSWERS)).isTrue();
        assertThat(touched.reaches("3", ANSWERS | Reads.ANSWERS_BEYOND | Reads.ofOther("1")))
                .isTrue();
    }

    @Test
    void an_action_is_felt_by_those_who_look_at_actions_of_its_meeting() {
        CaseFile changed = FILE.withActions(List.of());
        Touched touched = touched(FILE, changed);

        assertThat(touched.reaches("2", Reads.of(FactType.ACTION))).isTrue();
        assertThat(touched.reaches("2", Reads.of(FactType.NOTICE))).isFalse();
        assertThat(touched.reaches("3", Reads.of(FactType.ACTION))).isFalse();
        assertThat(touched.reaches("3", Reads.beyond(FactType.ACTION, "2"))).isTrue();
        assertThat(touched.reaches("3", Reads.beyond(FactType.ACTION, "1"))).isFalse();
        assertThat(touched.reaches("3", Reads.beyond(FactType.ACTION))).isTrue();
        assertThat(touched.reaches(null, Reads.everywhere(FactType.ACTION))).isTrue();
    }

    private static Attestation answerAbout(String subjectId) {
        return new AttestationBuilder()
                .id("AT")
                .subjectId(subjectId)
                .questionId("Q-RESPECT")
                .answer(Answer.YES)
                .build();
    }

    private static Touched touched(CaseFile before, Attestation answer) {
        return touched(before, before.withAttestations(List.of(answer)));
    }

    private static Touched touched(CaseFile before, CaseFile after) {
        CaseIndex file = new CaseIndex(before, AS_OF);
        return Objects.requireNonNull(Touched.between(file, file.changed(after)));
    }
}
