package org.charterrules.model;

import java.util.List;
import java.util.stream.Collectors;

/** A case file that cannot be checked. Carries every problem found, not only the first. */
public final class InvalidCaseFileException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Collects the problems of a case file.
     *
     * @param problems at least one
     */
    public InvalidCaseFileException(List<Problem> problems) {
        super(problems.stream().sorted().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems.stream().sorted().toList();
    }

    /**
     * Everything that is wrong.
     *
     * @return the problems, sorted by path
     */
    public List<Problem> problems() {
        return problems;
    }
}
