package org.charterrules.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void problems_are_in_the_order_of_the_lists_and_those_of_the_whole_file_last() {
        List<String> inOrder = List.of(
                "/id",
                "/meetings",
                "/meetings/2",
                "/meetings/2/agenda/9",
                "/meetings/2/agenda/10",
                "/meetings/2/status",
                "/meetings/10",
                "/meetings/2147483648",
                "/meetings-of-old/1",
                "/notices/0/reasons/7",
                "/notices/0/reasons/A",
                "");

        List<String> mixed = new ArrayList<>(inOrder);
        Collections.shuffle(mixed, new Random(7));
        assertThat(mixed.stream().map(path -> new Problem(path, "m")).sorted().map(Problem::path))
                .containsExactlyElementsOf(inOrder);
    }
}
