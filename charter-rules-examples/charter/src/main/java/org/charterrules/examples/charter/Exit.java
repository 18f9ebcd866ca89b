package org.charterrules.examples.charter;

/** What the exit codes mean. */
final class Exit {
    static final int NOTHING_VIOLATED = 0;
    static final int VIOLATED = 1;
    static final int BAD_INPUT = 2;
    static final int RULE_FAILED = 3;
    static final int INTERNAL_ERROR = 70;

    private Exit() {}
}
