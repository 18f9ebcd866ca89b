package org.charterrules.drools;

/** A charter or rule file that cannot be used. The message names file and line and says what is wrong. */
public final class RulePackException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Names the place and the problem.
     *
     * @param file for example {@code hounslow-send/rules.dslr}
     * @param line from 1
     * @param problem what is wrong
     */
    public RulePackException(String file, int line, String problem) {
        super(file + ", line " + line + ": " + problem);
    }
}
