package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * The due date in force. A date that was moved counts only if people were told before the old one had passed.
 *
 * @param date the last date, inclusive, on which the action is on time; {@code null} if not known
 * @param missing the field that would tell; {@code null} if the date is known
 */
public record DueDate(@Nullable LocalDate date, @Nullable FieldRef missing) {

    static DueDate of(ActionSubject subject) {
        Action action = subject.action();
        List<DueChange> changes = action.dueChanges();
        if (changes == null) {
            return new DueDate(null, subject.field("dueChanges"));
        }
        if (changes.isEmpty()) {
            return known(action.due(), subject.field("due"));
        }
        boolean incomplete = changes.stream().anyMatch(change -> change.from() == null || change.to() == null);
        return incomplete ? new DueDate(null, subject.field("dueChanges")) : moved(subject, changes);
    }

    private static DueDate known(@Nullable LocalDate date, FieldRef field) {
        return new DueDate(date, date == null ? field : null);
    }

    private static DueDate moved(ActionSubject subject, List<DueChange> changes) {
        List<DueChange> ordered =
                changes.stream().sorted(Comparator.comparing(DueChange::from)).toList();
        LocalDate date = ordered.get(0).from();
        for (DueChange change : ordered) {
            if (change.from().equals(date)) {
                Truth counts = counts(subject, change);
                if (counts == Truth.MAYBE) {
                    return new DueDate(null, subject.field("dueChanges"));
                }
                date = counts == Truth.YES ? change.to() : date;
            }
        }
        return known(date, subject.field("due"));
    }

    private static Truth counts(ActionSubject subject, DueChange change) {
        if (!subject.readings().has(Reading.MOVED_IF_TOLD_IN_TIME)) {
            return Truth.of(subject.readings().has(Reading.LATEST_DATE_COUNTS));
        }
        Instant told = change.publishedAt();
        if (told == null) {
            return subject.file().isComplete(FactKind.ACTIONS, subject.readings()) ? Truth.NO : Truth.MAYBE;
        }
        ZoneId zone = subject.meeting().schedule().zone();
        return Truth.of(subject.file().hasHappened(told)
                && !told.atZone(zone).toLocalDate().isAfter(change.from()));
    }
}
