package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.model.AttestationBuilder;
import org.charterrules.model.CaseFile;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What one person says, when they were asked more than once. */
class ReplyTest {
    private static final Instant FIRST = Instant.parse("2026-06-10T09:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-06-11T09:00:00Z");
    private static final Instant AS_OF = Instant.parse("2026-06-12T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-06-12T09:00:01Z");

    private final List<Attestation> answers = new ArrayList<>();

    private ReplyTest says(@Nullable Answer answer, @Nullable Instant at) {
        answers.add(new AttestationBuilder()
                .id("AT" + (answers.size() + 1))
                .questionId("Q-RESPECT")
                .subjectId("M1")
                .answer(answer)
                .answeredAt(at)
                .build());
        return this;
    }

    private Reply reply() {
        CaseIndex file = new CaseIndex(CaseFile.of("answers").build(), AS_OF);
        return Reply.of(answers, Answer.NO, file);
    }

    @Test
    void the_latest_answer_counts_whatever_was_said_before() {
        assertThat(says(Answer.NO, FIRST).says(Answer.YES, SECOND).reply().settled())
                .isEqualTo(Answer.YES);
    }

    @Test
    void it_does_so_in_whatever_order_they_are_recorded() {
        assertThat(says(Answer.YES, SECOND).says(Answer.NO, FIRST).reply().settled())
                .isEqualTo(Answer.YES);
    }

    @Test
    void an_answer_that_is_yet_to_come_does_not_count() {
        assertThat(says(Answer.YES, AS_OF).says(Answer.NO, LATER).reply().settled())
                .isEqualTo(Answer.YES);
    }

    @Test
    void of_several_answers_at_the_same_instant_the_gravest_counts() {
        assertThat(says(Answer.YES, FIRST)
                        .says(Answer.NO, FIRST)
                        .says(Answer.PARTLY, FIRST)
                        .reply()
                        .settled())
                .isEqualTo(Answer.NO);
    }

    @Test
    void partly_is_graver_than_not_sure_and_that_than_yes() {
        assertThat(says(Answer.YES, FIRST)
                        .says(Answer.NOT_SURE, FIRST)
                        .says(Answer.PARTLY, FIRST)
                        .says(Answer.YES, FIRST)
                        .reply()
                        .settled())
                .isEqualTo(Answer.PARTLY);
    }

    @Test
    void beside_an_answer_that_is_not_recorded_another_settles_nothing() {
        Reply reply = says(Answer.YES, FIRST).says(null, FIRST).reply();

        assertThat(reply.possible()).isEqualTo(EnumSet.allOf(Answer.class));
        assertThat(reply.missing()).containsExactly(new FieldRef(FactType.ATTESTATION, "AT2", "answer"));
    }

    @Test
    void beside_an_answer_that_is_not_recorded_the_gravest_settles_it() {
        Reply reply = says(null, FIRST).says(Answer.NO, FIRST).reply();

        assertThat(reply.settled()).isEqualTo(Answer.NO);
        assertThat(reply.missing()).isEmpty();
    }

    @Test
    void whoever_has_not_answered_by_now_has_said_nothing() {
        assertThat(says(Answer.NO, LATER).reply().isNone()).isTrue();
    }

    @Test
    void an_answer_without_a_time_may_be_the_latest() {
        Reply reply = says(Answer.YES, FIRST).says(Answer.NO, null).reply();

        assertThat(reply.possible()).containsExactlyInAnyOrder(Answer.YES, Answer.NO);
        assertThat(reply.mayBe(Answer.NO)).isTrue();
        assertThat(reply.mayBe(Answer.PARTLY)).isFalse();
        assertThat(reply.missing()).containsExactly(new FieldRef(FactType.ATTESTATION, "AT2", "answeredAt"));
    }
}
