package org.charterrules.finding;

/**
 * A rule that failed after its verdict was settled: when what it found, what is wanting or what would help was asked for, which is
 * put together only then. What an obligation of one's own gives to {@link Judgement#later} may fail so.
 *
 * <p>The message names the charter, the clause, the meeting, the file and line of the rule, and the type of the failure. Neither
 * the message nor the cause of the failure is kept, for they may hold what is on record about people; the stack trace is that of
 * the failure.
 *
 * <pre>{@code
 * try {
 *     page = TextReport.of(report, finding);
 * } catch (RuleFailedException failure) {
 *     log.error("{}", failure.error());   // no verdict should be shown that cannot be explained
 * }
 * }</pre>
 */
public final class RuleFailedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient RuleError error;

    /**
     * Tells that a rule failed.
     *
     * @param error which rule, and the type of the failure
     * @param failure how it failed; only where that was is kept
     */
    public RuleFailedException(RuleError error, Throwable failure) {
        super(message(error));
        this.error = error;
        setStackTrace(failure.getStackTrace());
    }

    private static String message(RuleError error) {
        String meeting = error.meetingId().equals(RuleError.ALL) ? "" : " for meeting " + error.meetingId();
        return error.clauseId() + " of " + error.charterId() + " cannot be explained" + meeting + ": the rule in "
                + error.file() + ", line " + error.line() + ", failed (" + error.problem() + ").";
    }

    /**
     * Which rule failed.
     *
     * @return the rule and the type of the failure, never data
     */
    public RuleError error() {
        return error;
    }
}
