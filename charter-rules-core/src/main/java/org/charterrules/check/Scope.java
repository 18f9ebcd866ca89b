package org.charterrules.check;

import java.util.function.Predicate;
import org.charterrules.model.Meeting;
import org.jspecify.annotations.Nullable;

/** How much of a case file is checked. */
class Scope {
    static final Scope EVERYTHING = new Scope();

    /** Whether anything of a meeting is checked. */
    boolean has(Meeting meeting) {
        return true;
    }

    /** What was found for a meeting before, if the rules bind the same in it now; else {@code null}. */
    @Nullable
    Row boundAs(Meeting meeting) {
        return null;
    }

    /** Whether anything of the whole series is checked. */
    boolean hasSeries() {
        return true;
    }

    /** Whether a clause is checked, once its rules have bound what they bind. */
    boolean has(Row row, PlannedClause clause) {
        return true;
    }

    /** Some clauses, of every meeting. */
    static Scope ofClauses(Predicate<String> clauseIds) {
        return new Scope() {
            @Override
            boolean has(Row row, PlannedClause clause) {
                return clauseIds.test(clause.id());
            }
        };
    }

    /** Whatever may come out otherwise than in an earlier check, since something differs. */
    static Scope ofDifference(CharterCheck before, @Nullable Touched touched) {
        return touched == null ? EVERYTHING : new Difference(before, touched);
    }

    private static final class Difference extends Scope {
        private final CharterCheck before;
        private final Touched touched;

        Difference(CharterCheck before, Touched touched) {
            this.before = before;
            this.touched = touched;
        }

        @Override
        boolean has(Meeting meeting) {
            return mayReach(before.row(meeting.id()));
        }

        @Override
        @Nullable
        Row boundAs(Meeting meeting) {
            Row old = before.row(meeting.id());
            boolean same =
                    old != null && !touched.isIn(meeting.id()) && !touched.reaches(meeting.id(), old.readsOfRules());
            return same ? old : null;
        }

        @Override
        boolean hasSeries() {
            return mayReach(before.row(null));
        }

        private boolean mayReach(@Nullable Row row) {
            return row == null
                    || touched.isIn(row.meetingId())
                    || touched.reaches(row.meetingId(), row.readsOfRules())
                    || row.clauses().stream().anyMatch(clause -> reaches(row, clause));
        }

        @Override
        boolean has(Row row, PlannedClause clause) {
            Row old = before.row(row.meetingId());
            return old == null || reaches(old, clause) || !row.bindsLike(old, clause);
        }

        private boolean reaches(Row old, PlannedClause clause) {
            return touched.reaches(old.meetingId(), old.reads(clause));
        }
    }
}
