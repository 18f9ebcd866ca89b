package org.charterrules.check;

import java.util.List;
import java.util.Objects;
import org.charterrules.charter.Ambiguity;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/** How much of a case file is checked. */
class Scope {
    static final Scope EVERYTHING = new Scope();

    /** The meetings of which anything is checked. */
    List<Meeting> meetings(CaseIndex file) {
        return file.meetings();
    }

    /** What was found for a meeting, or the whole series, before, if the rules bind the same in it now; else {@code null}. */
    @Nullable
    Row boundAs(@Nullable String meetingId) {
        return null;
    }

    /** What may be taken over of what the rules bound in a meeting before; {@code null} if that is nothing. */
    @Nullable
    Kept kept(String meetingId) {
        return null;
    }

    /** What of a meeting is checked, of all there is. */
    List<Subject> of(Meeting meeting, List<Subject> subjects) {
        return subjects;
    }

    /** Whether anything of the whole series is checked. */
    boolean hasSeries() {
        return true;
    }

    /** Whether a clause is checked, once its rules have bound what they bind. */
    boolean has(Row row, PlannedClause clause) {
        return true;
    }

    /** Whatever may come out otherwise than in an earlier check, since something differs. */
    static Scope ofDifference(CharterCheck before, @Nullable Touched touched) {
        return touched == null ? EVERYTHING : new Difference(before, touched);
    }

    /** One clause of one meeting, or of the whole series. */
    static Scope ofCell(Cell cell) {
        return new One(cell);
    }

    /** One clause that was checked before, now that an ambiguity is read otherwise. */
    static Scope ofCell(Cell cell, CharterCheck before, Ambiguity ambiguity) {
        Row old = before.row(cell.meetingId());
        if (old == null) {
            return new One(cell);
        }
        Grounds grounds = old.part().grounds();
        boolean mayBeKept = old.part().isOfEach();
        return grounds.hasAsked(ambiguity)
                ? new One(cell, null, mayBeKept ? new Kept(old.part(), one -> !grounds.hasAsked(ambiguity, one)) : null)
                : new One(cell, old, null);
    }

    /** Every meeting of which anything may come out otherwise than in earlier checks, since something differs. */
    static Scope ofMeetings(List<CharterCheck> before, @Nullable Touched touched) {
        return touched == null ? EVERYTHING : new Meetings(before, touched);
    }

    private static final class Meetings extends Scope {
        private final List<CharterCheck> before;
        private final Touched touched;

        Meetings(List<CharterCheck> before, Touched touched) {
            this.before = List.copyOf(before);
            this.touched = touched;
        }

        @Override
        List<Meeting> meetings(CaseIndex file) {
            return file.meetings().stream().filter(this::mayReach).toList();
        }

        private boolean mayReach(Meeting meeting) {
            List<Row> rows = before.stream()
                    .map(check -> check.row(meeting.id()))
                    .filter(Objects::nonNull)
                    .toList();
            return rows.isEmpty() || rows.stream().anyMatch(row -> row.mayFeel(touched));
        }
    }

    private static final class Difference extends Scope {
        private final CharterCheck before;
        private final Touched touched;

        Difference(CharterCheck before, Touched touched) {
            this.before = before;
            this.touched = touched;
        }

        @Override
        List<Meeting> meetings(CaseIndex file) {
            return file.meetings().stream()
                    .filter(meeting -> mayReach(before.row(meeting.id())))
                    .toList();
        }

        @Override
        @Nullable
        Row boundAs(@Nullable String meetingId) {
            Row old = before.row(meetingId);
            return old == null || touched.reaches(meetingId, old.readsOfRules()) ? null : old;
        }

        @Override
        @Nullable
        Kept kept(String meetingId) {
            Row old = before.row(meetingId);
            return old == null || !old.part().isOfEach()
                    ? null
                    : new Kept(
                            old.part(),
                            one -> !touched.reaches(
                                    meetingId, old.part().grounds().readsOf(one)));
        }

        @Override
        boolean hasSeries() {
            return mayReach(before.row(null));
        }

        private boolean mayReach(@Nullable Row row) {
            return row == null || row.mayFeel(touched);
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

    private static final class One extends Scope {
        private final Cell cell;
        private final @Nullable Row old;
        private final @Nullable Kept kept;

        One(Cell cell) {
            this(cell, null, null);
        }

        One(Cell cell, @Nullable Row old, @Nullable Kept kept) {
            this.cell = cell;
            this.old = old;
            this.kept = kept;
        }

        @Override
        List<Meeting> meetings(CaseIndex file) {
            return cell.meetingId() == null ? List.of() : List.of(file.meeting(cell.meetingId()));
        }

        @Override
        @Nullable
        Row boundAs(@Nullable String meetingId) {
            return old;
        }

        @Override
        @Nullable
        Kept kept(String meetingId) {
            return kept;
        }

        @Override
        boolean hasSeries() {
            return cell.meetingId() == null;
        }

        @Override
        boolean has(Row row, PlannedClause clause) {
            return clause.id().equals(cell.clauseId());
        }
    }
}
