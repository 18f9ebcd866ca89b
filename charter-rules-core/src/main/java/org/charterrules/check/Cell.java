package org.charterrules.check;

import org.jspecify.annotations.Nullable;

/**
 * The place of one finding in a report.
 *
 * @param clauseId the clause
 * @param meetingId the meeting; {@code null} for the whole series
 */
record Cell(String clauseId, @Nullable String meetingId) {}
