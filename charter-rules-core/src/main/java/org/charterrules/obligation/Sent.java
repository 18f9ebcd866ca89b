package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** What was sent after a meeting, and whom it reached. */
final class Sent {
    private final MeetingSubject subject;
    private final Set<NoticeKind> kinds;
    private final List<Notice> notices;

    private Sent(MeetingSubject subject, Set<NoticeKind> kinds, List<Notice> notices) {
        this.subject = subject;
        this.kinds = kinds;
        this.notices = notices;
    }

    static Sent of(MeetingSubject subject, Set<NoticeKind> kinds) {
        List<Notice> notices = new ArrayList<>();
        for (Notice notice : Objects.requireNonNull(subject.file().notices(subject.meeting()))) {
            if (counts(notice, subject, kinds) != Truth.NO) {
                notices.add(notice);
            }
        }
        return new Sent(subject, kinds, notices);
    }

    private static Truth counts(Notice notice, MeetingSubject subject, Set<NoticeKind> kinds) {
        return Notices.isOfKind(notice, kinds).and(FollowUpLimit.isAfterwards(subject, notice.sentAt()));
    }

    /** Without what was sent after a date. */
    Sent until(LocalDate last) {
        ZoneId zone = subject.meeting().schedule().zone();
        return new Sent(
                subject,
                kinds,
                notices.stream()
                        .filter(notice -> notice.sentAt() == null
                                || !notice.sentAt().atZone(zone).toLocalDate().isAfter(last))
                        .toList());
    }

    /** Without what was sent before an instant. */
    Sent since(Instant first) {
        return new Sent(
                subject,
                kinds,
                notices.stream()
                        .filter(notice ->
                                notice.sentAt() == null || !notice.sentAt().isBefore(first))
                        .toList());
    }

    List<Notice> certain() {
        return notices.stream()
                .filter(notice -> counts(notice, subject, kinds) == Truth.YES)
                .toList();
    }

    List<Notice> doubtful() {
        return notices.stream()
                .filter(notice -> counts(notice, subject, kinds) == Truth.MAYBE)
                .toList();
    }

    Truth reached(String person) {
        Truth reached = Truth.NO;
        for (Notice notice : notices) {
            reached = reached.or(counts(notice, subject, kinds).and(Notices.reached(notice, person)));
        }
        return reached;
    }

    List<FieldRef> missing(String person) {
        List<FieldRef> missing = new ArrayList<>();
        for (Notice notice : notices) {
            if (counts(notice, subject, kinds).and(Notices.reached(notice, person)) == Truth.MAYBE) {
                add(missing, notice.kind(), notice, "kind");
                add(missing, notice.recipients(), notice, "recipients");
                add(missing, notice.sentAt(), notice, "sentAt");
            }
        }
        if (subject.end() == null) {
            missing.add(subject.field("schedule.end"));
        }
        return missing;
    }

    private static void add(List<FieldRef> missing, @Nullable Object value, Notice notice, String field) {
        if (value == null) {
            missing.add(Notices.field(notice, field));
        }
    }

    Evidence evidence(String person) {
        Notice notice = certain().stream()
                .filter(one -> Notices.reached(one, person) == Truth.YES)
                .findFirst()
                .orElseThrow();
        return evidence(notice);
    }

    Evidence evidence(Notice notice) {
        Instant sent = Objects.requireNonNull(notice.sentAt());
        ZonedDateTime at = sent.atZone(subject.meeting().schedule().zone());
        return Evidence.of(Statement.of("found.sent", notice.kind(), notice.id(), at), Notices.field(notice, "sentAt"));
    }
}
