package org.charterrules.drools;

import java.util.List;
import java.util.stream.Collectors;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintProblem.Severity;

/** A rule pack that cannot be used. Carries everything that is wrong with it, so that it can be put right at one go. */
public final class RulePackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<LintProblem> problems;

    /**
     * Carries the problems of a pack.
     *
     * @param problems what is wrong, sorted, at least one; those that are only warnings too
     */
    RulePackException(List<LintProblem> problems) {
        super(problems.stream().map(LintProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** One problem. */
    RulePackException(String file, int line, String problem) {
        this(List.of(
                new LintProblem(Severity.ERROR, LintCode.UNKNOWN_SENTENCE, file, line, 1, "", problem, List.of())));
    }

    /**
     * What is wrong.
     *
     * @return every problem, sorted by file and place; what is only a warning is among them
     */
    public List<LintProblem> problems() {
        return problems;
    }
}
