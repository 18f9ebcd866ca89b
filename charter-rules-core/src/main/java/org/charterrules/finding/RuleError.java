package org.charterrules.finding;

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
public record RuleError(String charterId, String clauseId, String meetingId, String file, int line, String problem) {}
