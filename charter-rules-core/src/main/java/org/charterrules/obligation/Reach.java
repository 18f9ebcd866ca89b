package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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

/**
 * Whom the notices of some kind about a meeting have reached. A newer version takes the place of older ones; several notices of
 * one version reach people jointly, whenever each was sent; of papers only those that bring the same ones.
 */
final class Reach {
    private final MeetingSubject subject;
    private final NoticeKind kind;
    private final List<Notice> notices;

    Reach(MeetingSubject subject, NoticeKind kind) {
        this.subject = subject;
        this.kind = kind;
        this.notices = Objects.requireNonNull(subject.file().notices(subject.meeting())).stream()
                .filter(notice -> counts(notice) != Truth.NO)
                .toList();
    }

    NoticeKind kind() {
        return kind;
    }

    /** Whether it is of the kind and was sent by now. */
    private Truth counts(Notice notice) {
        Truth sent =
                notice.sentAt() == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(notice.sentAt()));
        return Notices.isOfKind(notice, Set.of(kind)).and(sent);
    }

    /** Whether any was sent. */
    Truth any() {
        return notices.stream().map(this::counts).reduce(Truth.NO, Truth::or);
    }

    /** Whether a notice is owed to somebody, known by any of several ids, and none reached them. */
    Truth missed(Collection<String> ids) {
        Truth missed = Truth.NO;
        for (Notice notice : notices) {
            missed = missed.or(counts(notice).and(reached(notice, ids).not()));
        }
        return missed;
    }

    private Truth reached(Notice owed, Collection<String> ids) {
        Truth reached = Truth.NO;
        for (Notice notice : notices) {
            if (notice.version() >= owed.version()) {
                Truth sent = notice.id().equals(owed.id())
                        ? Truth.YES
                        : counts(notice).and(carries(notice, owed));
                reached = reached.or(sent.and(recipient(notice, ids)));
            }
        }
        return reached;
    }

    /** Whether it brings the papers of another one too. */
    private Truth carries(Notice notice, Notice owed) {
        if (kind != NoticeKind.DOCUMENTS) {
            return Truth.YES;
        }
        boolean unknown = notice.documentIds() == null || owed.documentIds() == null;
        return unknown ? Truth.MAYBE : Truth.of(notice.documentIds().containsAll(owed.documentIds()));
    }

    private static Truth recipient(Notice notice, Collection<String> ids) {
        return ids.stream().map(id -> Notices.reached(notice, id)).reduce(Truth.NO, Truth::or);
    }

    /** The fields that leave open whom it reached. */
    List<FieldRef> missing() {
        List<FieldRef> missing = new ArrayList<>();
        for (Notice notice : notices) {
            add(missing, notice, "kind", notice.kind());
            add(missing, notice, "sentAt", notice.sentAt());
            add(missing, notice, "recipients", notice.recipients());
            if (kind == NoticeKind.DOCUMENTS) {
                add(missing, notice, "documentIds", notice.documentIds());
            }
        }
        return missing;
    }

    private static void add(List<FieldRef> missing, Notice notice, String field, @Nullable Object value) {
        if (value == null) {
            missing.add(Notices.field(notice, field));
        }
    }

    /** The last one of the newest version. */
    Notice newest() {
        return notices.stream()
                .filter(notice -> counts(notice) == Truth.YES)
                .max(Comparator.comparing(Notice::version)
                        .thenComparing(Notice::sentAt)
                        .thenComparing(Notice::id))
                .orElseThrow();
    }

    Evidence evidence() {
        Notice newest = newest();
        var at = newest.sentAt().atZone(subject.meeting().schedule().zone());
        Statement says = Statement.of("found.sent", newest.kind(), newest.id(), at);
        return Evidence.of(says, Notices.field(newest, "sentAt"), Notices.field(newest, "recipients"));
    }
}
