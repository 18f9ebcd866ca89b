package org.charterrules.check;

import org.charterrules.finding.Judgement;
import org.jspecify.annotations.Nullable;

/**
 * What one edition of a charter makes of a clause for a meeting, or for the whole series.
 *
 * @param check the check by that edition
 * @param row where it stands there
 * @param clause the clause as that edition has it
 */
record Voice(CharterCheck check, Row row, PlannedClause clause) {
    /** What an edition says; {@code null} if nothing there falls under it, or it has no rule for it. */
    static @Nullable Voice of(CharterCheck check, Cell cell) {
        Row row = check.row(cell.meetingId());
        PlannedClause clause = check.plan().clause(cell);
        return row == null || clause == null ? null : new Voice(check, row, clause);
    }

    @Nullable
    Judgement judgement() {
        return row.judgement(clause);
    }
}
