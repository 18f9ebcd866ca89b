package org.charterrules.obligation;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Whether a person's views were written down by the end of a meeting. */
final class ViewsTaken {
    private final MeetingSubject subject;
    private final @Nullable Participant person;
    private final boolean complete;
    final Set<FieldRef> missing = new TreeSet<>();

    ViewsTaken(MeetingSubject subject, @Nullable Participant person) {
        this.subject = subject;
        this.person = person;
        this.complete = subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
    }

    Truth recordedInTime() {
        if (person == null) {
            return absent(subject.participantsField(), subject.meeting().participants() != null && complete);
        }
        Instant recorded = person.views().recordedAt();
        if (recorded == null) {
            return absent(Each.field(person, "views.recordedAt"), complete);
        }
        return subject.file().hasHappened(recorded) ? byTheEnd(recorded) : Truth.NO;
    }

    private Truth absent(FieldRef field, boolean known) {
        if (known) {
            return Truth.NO;
        }
        missing.add(field);
        return Truth.MAYBE;
    }

    private Truth byTheEnd(Instant recorded) {
        Instant end = subject.end();
        boolean byTheStart =
                subject.start() != null && !recorded.isAfter(subject.start().toInstant());
        if (end == null && !byTheStart) {
            missing.add(subject.field("schedule.end"));
            return Truth.MAYBE;
        }
        return Truth.of(byTheStart || !recorded.isAfter(end));
    }

    Truth declined() {
        if (person == null) {
            return Truth.NO;
        }
        Boolean declined = person.views().declined();
        return declined == null ? absent(Each.field(person, "views.declined"), complete) : Truth.of(declined);
    }

    /** Whether it is too late; {@link Truth#MAYBE} if no end is on record. */
    Truth isOver() {
        Instant end = subject.end();
        if (end == null && isAhead()) {
            return Truth.NO;
        }
        if (end == null) {
            missing.add(subject.field("schedule.end"));
            if (subject.start() == null) {
                missing.add(subject.field("schedule.start"));
            }
        }
        return end == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(end));
    }

    private boolean isAhead() {
        return subject.start() != null
                && !subject.file().hasHappened(subject.start().toInstant());
    }
}
