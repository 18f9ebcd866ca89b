package org.charterrules.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.junit.jupiter.api.Test;

class ConditionTest {
    @Test
    void what_is_not_known_needs_a_field_that_would_tell() {
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.unknown(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Condition.unknown(Set.of()));
    }

    @Test
    void what_is_not_known_may_hold() {
        Condition condition = Condition.unknown(List.of(new FieldRef(FactType.MEETING, "M1", "status")));

        assertThat(condition.truth()).isEqualTo(Truth.MAYBE);
        assertThat(condition.mayHold()).isTrue();
    }
}
