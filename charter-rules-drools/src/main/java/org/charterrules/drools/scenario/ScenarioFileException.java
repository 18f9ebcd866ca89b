package org.charterrules.drools.scenario;

import java.util.List;

/** A file of scenarios that cannot be taken apart into scenarios. Carries every problem found. */
public final class ScenarioFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    ScenarioFileException(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong.
     *
     * @return the problems, each for example {@code scenarios.feature, line 7: 'Givn a meeting' does not fit here.}
     */
    public List<String> problems() {
        return problems;
    }
}
