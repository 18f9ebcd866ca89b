package org.charterrules.finding;

import org.jspecify.annotations.Nullable;

/**
 * A rule that failed. It gives no verdict: the report says that the clause could not be checked.
 *
 * @param charterId the charter
 * @param clauseId the clause, or the charter's id if the failure cannot be laid to one
 * @param meetingId the meeting, or {@code *} if all
 * @param file the rule file
 * @param line the line of the rule, from 1
 * @param problem what went wrong: the type of the error, never data
 */
public record RuleError(String charterId, String clauseId, String meetingId, String file, int line, String problem) {
    /** What stands for the meeting if the failure is about all. */
    static final String ALL = "*";

    /**
     * Tells which rule failed, and how.
     *
     * @param charterId the charter
     * @param clauseId the clause
     * @param meetingId the meeting, or {@code null} if the clause is about the whole series
     * @param rule the rule
     * @param failure of which only the type is kept, for example {@code NullPointerException}
     * @return the error
     */
    public static RuleError of(
            String charterId, String clauseId, @Nullable String meetingId, RuleRef rule, Throwable failure) {
        String meeting = meetingId == null ? ALL : meetingId;
        String problem = failure.getClass().getSimpleName();
        return new RuleError(charterId, clauseId, meeting, rule.file(), rule.line(), problem);
    }

    /**
     * Throws on what no rule is to blame for: that memory ran out, or that the virtual machine cannot go on. A rule that calls
     * itself without end, that misses a class or that asserts what is not so is to blame itself.
     *
     * @param failure what was thrown when a rule was run
     */
    public static void requireBlame(Throwable failure) {
        if (failure instanceof VirtualMachineError broken && !(failure instanceof StackOverflowError)) {
            throw broken;
        }
    }
}
