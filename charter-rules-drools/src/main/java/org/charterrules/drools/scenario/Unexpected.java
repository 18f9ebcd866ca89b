package org.charterrules.drools.scenario;

/** Something else was found than a scenario expected. */
final class Unexpected extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String summary;
    private final String explanation;

    Unexpected(String summary, String explanation) {
        super(summary + "\n\n" + explanation);
        this.summary = summary;
        this.explanation = explanation;
    }

    String summary() {
        return summary;
    }

    String explanation() {
        return explanation;
    }
}
