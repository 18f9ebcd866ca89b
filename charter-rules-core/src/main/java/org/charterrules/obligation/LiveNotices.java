package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Notice;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * The notices that count before a meeting whose start is known: sent by now and before it begins, naming its present date, and
 * not replaced by another that was sent before it begins. Any kind of notice will do.
 */
final class LiveNotices {
    private final MeetingSubject subject;
    private final Instant start;
    private final List<Notice> notices;
    private Map<String, List<Notice>> replacements = Map.of();

    LiveNotices(MeetingSubject subject, List<Notice> notices) {
        this.subject = subject;
        this.start = Objects.requireNonNull(subject.start()).toInstant();
        this.notices = notices;
        for (Notice notice : notices) {
            if (notice.supersedesId() != null) {
                replacements = replacements.isEmpty() ? new HashMap<>() : replacements;
                replacements
                        .computeIfAbsent(notice.supersedesId(), id -> new ArrayList<>())
                        .add(notice);
            }
        }
    }

    /** Those that count, or may. */
    List<Notice> possible() {
        List<Notice> possible = new ArrayList<>(notices.size());
        for (Notice notice : notices) {
            if (isLive(notice) != Truth.NO) {
                possible.add(notice);
            }
        }
        return possible;
    }

    Truth isLive(Notice notice) {
        return isSent(notice)
                .and(Notices.namesPresentDate(notice, subject))
                .and(isReplaced(notice).not());
    }

    private Truth isSent(Notice notice) {
        Instant sent = notice.sentAt();
        return sent == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(sent) && sent.isBefore(start));
    }

    private Truth isReplaced(Notice notice) {
        Truth replaced = Truth.NO;
        for (Notice other : replacements.getOrDefault(notice.id(), List.of())) {
            replaced = replaced.or(isSent(other));
        }
        return replaced;
    }

    /** The fields that would tell whether it counts. */
    List<FieldRef> missing(Notice notice) {
        List<FieldRef> missing = new ArrayList<>(Notices.dateFields(notice, subject));
        if (isSent(notice) == Truth.MAYBE) {
            missing.add(Notices.field(notice, "sentAt"));
        }
        for (Notice other : replacements.getOrDefault(notice.id(), List.of())) {
            if (isSent(other) == Truth.MAYBE) {
                missing.add(Notices.field(other, "sentAt"));
            }
        }
        return missing;
    }

    ZonedDateTime sentAt(Notice notice) {
        return Objects.requireNonNull(notice.sentAt())
                .atZone(subject.meeting().schedule().zone());
    }
}
