package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.obligation.Story.missing;

import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.Person;
import org.junit.jupiter.api.Test;

class HeardBackTest {
    /** The date is a field of the meeting, not a figure that the host could set. */
    @Test
    void a_date_that_nobody_gave_is_missing_from_the_records() {
        Story story = Story.of()
                .person(Person.of("P1").groups(Set.of(Group.PARENT_CARER)))
                .complete();

        Judgement judgement = story.judge(HeardBack.of("family members"), "2026-07-01T09:00");

        assertThat(judgement.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(missing(judgement)).containsExactly("M1.followUp.feedbackDue");
        assertThat(judgement.parameter()).isNull();
    }
}
