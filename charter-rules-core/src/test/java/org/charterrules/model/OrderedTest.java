package org.charterrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private static final Meeting FIRST = Meeting.of("M-1").build();
    private static final Meeting SECOND = Meeting.of("M-2").build();

    @Test
    void facts_stand_in_the_order_of_their_ids() {
        CaseFile file = CaseFile.of("file").addMeetings(SECOND, FIRST).build();

        assertThat(file.meetings()).containsExactly(FIRST, SECOND);
        assertThat(file.meetings().stream()).containsExactly(FIRST, SECOND);
        assertThat(file.meetings().toArray()).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_changed_copy_of_a_case_file_shares_the_lists_that_are_the_same() {
        CaseFile file = CaseFile.of("file").addMeetings(SECOND, FIRST).build();

        CaseFile changed = file.withNotices(List.of());

        assertThat(changed.meetings()).isSameAs(file.meetings());
    }

    @Test
    void a_list_in_one_order_is_put_into_another_where_that_is_asked_for() {
        List<String> byLetter = Copies.sortedBy(String::toLowerCase, List.of("b", "A"), "words");

        assertThat(byLetter).containsExactly("A", "b");
        assertThat(Copies.sorted(byLetter, Comparator.reverseOrder(), "words")).containsExactly("b", "A");
    }

    @Test
    void nobody_can_change_a_list() {
        List<Meeting> meetings = CaseFile.of("file").addMeetings(FIRST).build().meetings();

        assertThatThrownBy(() -> meetings.set(0, SECOND)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> meetings.add(SECOND)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> meetings.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        meetings.toArray()[0] = SECOND;
        assertThat(meetings).containsExactly(FIRST);
    }

    @Test
    void nothing_may_be_missing() {
        List<Meeting> holed = Arrays.asList(FIRST, null);

        assertThatThrownBy(() -> Copies.sortedBy(Meeting::id, holed, "CaseFile.meetings"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("CaseFile.meetings must not contain null");
    }
}
