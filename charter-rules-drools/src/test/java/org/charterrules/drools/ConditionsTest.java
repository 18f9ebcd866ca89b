package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    @Test
    void a_question_that_fails_throws_what_it_throws_when_the_engine_asks_it() {
        Function<Subject, Condition> asked =
                Conditions.of(FactType.MEETING, "this.isOfKind(\"no such kind\").mayHold()");
        Meeting meeting = Meeting.of("M1").build();
        CaseIndex file = new CaseIndex(
                CaseFile.of("c").meetings(List.of(meeting)).build(), Instant.parse("2026-06-01T09:00:00Z"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> asked.apply(new MeetingSubject(file, Interpretations.DEFAULTS, meeting)));
    }
}
