package org.charterrules.check;

/**
 * The place of one finding in a report.
 *
 * @param clauseId the clause
 * @param meetingId the meeting
 */
record Cell(String clauseId, String meetingId) {}
