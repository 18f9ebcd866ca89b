package org.charterrules.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;

/** How much of a case file is checked. */
class Scope {
    static final Scope EVERYTHING = new Scope();

    List<Meeting> meetings(CaseIndex file) {
        return file.meetings();
    }

    boolean has(Cell cell) {
        return true;
    }

    CaseIndex seenFrom(Meeting meeting, CaseIndex file) {
        return file;
    }

    void bound() {}

    void judged(Cell cell) {}

    /** Some clauses, of every meeting. */
    static Scope ofClauses(Predicate<String> clauseIds) {
        return new Scope() {
            @Override
            boolean has(Cell cell) {
                return clauseIds.test(cell.clauseId());
            }
        };
    }

    /** Everything, noting which verdicts may rest on other meetings than their own. */
    static final class Watched extends Scope {
        private final Set<String> looking = new HashSet<>();
        private final Set<String> meetings = new HashSet<>();
        private final Set<Cell> cells = new HashSet<>();
        private final Set<Cell> calendarCells = new HashSet<>();
        private boolean lookingAtCalendar;

        @Override
        CaseIndex seenFrom(Meeting meeting, CaseIndex file) {
            return file.watched(() -> looking.add(meeting.id()), () -> lookingAtCalendar = true);
        }

        @Override
        void bound() {
            meetings.addAll(looking);
            looking.clear();
        }

        @Override
        void judged(Cell cell) {
            if (!looking.isEmpty()) {
                cells.add(cell);
                looking.clear();
            } else if (lookingAtCalendar) {
                calendarCells.add(cell);
            }
            lookingAtCalendar = false;
        }

        /** What is judged of the whole series looks at every meeting. */
        private boolean looksBeyond(Cell cell) {
            return cell.meetingId() == null || meetings.contains(cell.meetingId()) || cells.contains(cell);
        }

        /** Whatever may come out otherwise when some meetings change. */
        Scope feltFrom(Set<String> changed, boolean calendarMoved) {
            Set<Cell> moved = calendarMoved ? calendarCells : Set.of();
            Set<String> felt = new HashSet<>(changed);
            felt.addAll(meetings);
            cells.forEach(cell -> felt.add(cell.meetingId()));
            moved.forEach(cell -> felt.add(cell.meetingId()));
            return new Scope() {
                @Override
                List<Meeting> meetings(CaseIndex file) {
                    return file.meetings().stream()
                            .filter(meeting -> felt.contains(meeting.id()))
                            .toList();
                }

                @Override
                boolean has(Cell cell) {
                    return changed.contains(cell.meetingId()) || looksBeyond(cell) || moved.contains(cell);
                }
            };
        }
    }
}
