package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleReader;
import org.junit.jupiter.api.Test;

/** Giving up a comparison that takes too long is an error, never a silent pass. */
class RuleComparisonTest {
    private static final String RULES = """
            rule "MY-1 Meetings are late"
            when
                there is a meeting
            then
                it is held between 10:00 and 14:00
            end

            rule "MY-2 Meetings are in the afternoon"
            when
                there is a meeting
            then
                it is held between 12:00 and 16:00
            end

            rule "MY-3 Meetings are long"
            when
                there is a meeting
            then
                it lasts at least 3 hours
            end
            """;

    private static List<LintProblem> problems(int steps) {
        Problems problems = new Problems();
        SheetLint sheet = new SheetLint(Vocabulary.shipped(), problems);
        List<LintedRule> rules = RuleReader.read("rules.dslr", RULES, sheet::knows, problems).stream()
                .map(sheet::lint)
                .toList();
        RuleComparison.compare(rules, Set.of("rules.dslr"), Map.of(), problems, steps);
        return problems.sorted();
    }

    @Test
    void three_promises_that_leave_no_room_are_found_within_the_steps_allowed() {
        assertThat(problems(10))
                .extracting(LintProblem::code)
                .doesNotContain(LintCode.TOO_MANY)
                .isNotEmpty();
    }

    @Test
    void too_many_steps_are_an_error() {
        LintProblem problem = problems(0).get(0);

        assertThat(problem.code()).isEqualTo(LintCode.TOO_MANY);
        assertThat(problem.message())
                .isEqualTo("There are too many promises about times of day and lengths to compare them all.");
        assertThat(problem.file()).isEqualTo("rules.dslr");
    }
}
