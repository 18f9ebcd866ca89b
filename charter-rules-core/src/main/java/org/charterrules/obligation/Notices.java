package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Slot;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** What can be said of a notice about a meeting, three-valued. */
final class Notices {
    private Notices() {}

    static FieldRef field(Notice notice, String name) {
        return new FieldRef(FactType.NOTICE, notice.id(), name);
    }

    static Truth isOfKind(Notice notice, Set<NoticeKind> kinds) {
        return notice.kind() == null ? Truth.MAYBE : Truth.of(kinds.contains(notice.kind()));
    }

    static Truth reached(Notice notice, String personId) {
        return notice.recipients() == null
                ? Truth.MAYBE
                : Truth.of(notice.recipients().contains(personId));
    }

    /** A notice that names no date names the present one, unless the meeting was, or may have been, moved. */
    static Truth namesPresentDate(Notice notice, MeetingSubject subject) {
        ZonedDateTime start = Objects.requireNonNull(subject.start());
        if (notice.statedStart() != null) {
            return Truth.of(notice.statedStart()
                    .withZoneSameInstant(start.getZone())
                    .toLocalDate()
                    .equals(start.toLocalDate()));
        }
        List<Slot> former = subject.meeting().schedule().formerSlots();
        return former != null && former.isEmpty() ? Truth.YES : Truth.MAYBE;
    }

    /** The fields that would tell whether it names the present date. */
    static List<FieldRef> dateFields(Notice notice, MeetingSubject subject) {
        if (namesPresentDate(notice, subject) != Truth.MAYBE) {
            return List.of();
        }
        FieldRef stated = field(notice, "statedStart");
        return subject.meeting().schedule().formerSlots() == null
                ? List.of(stated, subject.field("schedule.formerSlots"))
                : List.of(stated);
    }

    /** Whether it was given by now: sent, or delivered under that reading. */
    static Truth isGiven(Notice notice, MeetingSubject subject) {
        Instant given = given(notice, subject);
        return given == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(given));
    }

    static @Nullable Instant given(Notice notice, MeetingSubject subject) {
        return subject.readings().has(Reading.WHEN_SENT) ? notice.sentAt() : notice.deliveredAt();
    }

    static FieldRef givenField(Notice notice, MeetingSubject subject) {
        return field(notice, subject.readings().has(Reading.WHEN_SENT) ? "sentAt" : "deliveredAt");
    }
}
