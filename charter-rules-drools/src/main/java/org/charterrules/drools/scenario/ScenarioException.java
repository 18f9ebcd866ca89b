package org.charterrules.drools.scenario;

/** A sentence of a scenario that cannot be understood. The message says what was expected, for example a date. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says what is wrong with a sentence.
     *
     * @param message what was found, what was expected, and maybe what was meant
     */
    public ScenarioException(String message) {
        super(message);
    }
}
