package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * When the person who gave feedback heard what came of it: by an answer on record, or by a feedback notice about the same meeting.
 * If nobody knows who gave it, the notice has to reach everybody invited.
 *
 * @param at when they first heard; {@code null} if there is no record
 * @param evidence what says so; {@code null} if there is no record
 * @param doubts the fields that would tell whether they heard in another way
 */
record Heard(@Nullable Instant at, @Nullable Evidence evidence, List<FieldRef> doubts) {

    static Heard of(FeedbackSubject subject, @Nullable Instant since, FieldRef sinceField) {
        Heard byNotice = new ByNotice(subject, since, sinceField).heard();
        Instant answered = subject.item().respondedAt();
        if (!subject.file().hasHappened(answered)) {
            return byNotice;
        }
        if (byNotice.at() != null && byNotice.at().isBefore(answered)) {
            return byNotice;
        }
        Statement says = Statement.of("found.feedback-answered", subject.id(), at(subject, answered));
        return new Heard(answered, Evidence.of(says, subject.field("respondedAt")), byNotice.doubts());
    }

    /** The same, and whether there was an earlier answer that is not on record, if they are known to have heard late. */
    List<FieldRef> doubtsOfLate(FeedbackSubject subject) {
        boolean answered = subject.item().respondedAt() != null || FeedbackReplies.isComplete(subject);
        List<FieldRef> all = new ArrayList<>(doubts);
        all.addAll(answered ? List.of() : List.of(subject.field("respondedAt")));
        return all;
    }

    private static ZonedDateTime at(FeedbackSubject subject, Instant instant) {
        return instant.atZone(subject.meeting().schedule().zone());
    }

    private static final class ByNotice {
        private final FeedbackSubject subject;
        private final @Nullable Instant since;
        private final FieldRef sinceField;
        private final Set<FieldRef> doubts = new TreeSet<>();
        private @Nullable Notice last;

        ByNotice(FeedbackSubject subject, @Nullable Instant since, FieldRef sinceField) {
            this.subject = subject;
            this.since = since;
            this.sinceField = sinceField;
        }

        Heard heard() {
            List<Notice> notices = subject.file().notices(subject.meeting());
            Set<String> listeners = listeners();
            if (notices == null) {
                doubts.add(subject.file().list("notices"));
                return notHeard();
            }
            if (listeners == null) {
                notices.stream().filter(notice -> counts(notice) != Truth.NO).forEach(notice -> {
                    doubts.add(participants());
                    addDoubts(notice);
                });
                return notHeard();
            }
            boolean all = !listeners.isEmpty();
            for (String one : listeners) {
                all = reached(notices, one) && all;
            }
            if (!all) {
                doubts.clear();
            }
            return all && doubts.isEmpty() ? heardBy(last) : notHeard();
        }

        private Heard notHeard() {
            return new Heard(null, null, List.copyOf(doubts));
        }

        private Heard heardBy(Notice notice) {
            Statement says = Statement.of("found.sent", notice.kind(), notice.id(), at(subject, notice.sentAt()));
            return new Heard(notice.sentAt(), Evidence.of(says, Notices.field(notice, "sentAt")), List.of());
        }

        private @Nullable Set<String> listeners() {
            String giver = subject.item().fromPersonId();
            if (giver != null) {
                return Set.of(giver);
            }
            List<Participant> invited = subject.meeting().participants();
            return invited == null
                    ? null
                    : invited.stream().map(Participant::personId).collect(Collectors.toCollection(TreeSet::new));
        }

        private FieldRef participants() {
            Meeting meeting = subject.meeting();
            return new FieldRef(FactType.MEETING, meeting.id(), "participants");
        }

        private Truth counts(Notice notice) {
            return Notices.isOfKind(notice, Set.of(NoticeKind.FEEDBACK)).and(sent(notice));
        }

        private Truth sent(Notice notice) {
            Instant sent = notice.sentAt();
            if (sent != null && !subject.file().hasHappened(sent)) {
                return Truth.NO;
            }
            return sent == null || since == null ? Truth.MAYBE : Truth.of(!sent.isBefore(since));
        }

        /** Whether a notice may have reached somebody; of those that did, the first counts, and of all people the last to hear. */
        private boolean reached(List<Notice> notices, String person) {
            List<Notice> mayCount = notices.stream()
                    .filter(notice -> counts(notice).and(Notices.reached(notice, person)) != Truth.NO)
                    .toList();
            Notice first = null;
            for (Notice notice : mayCount) {
                boolean certain = counts(notice).and(Notices.reached(notice, person)) == Truth.YES;
                if (certain && (first == null || notice.sentAt().isBefore(first.sentAt()))) {
                    first = notice;
                }
            }
            if (first == null) {
                mayCount.forEach(this::addDoubts);
            } else if (last == null || first.sentAt().isAfter(last.sentAt())) {
                last = first;
            }
            return !mayCount.isEmpty();
        }

        private void addDoubts(Notice notice) {
            List<FieldRef> missing = new ArrayList<>();
            if (notice.kind() == null) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
            if (notice.recipients() == null) {
                missing.add(Notices.field(notice, "recipients"));
            }
            if (since == null) {
                missing.add(sinceField);
            }
            doubts.addAll(missing);
        }
    }
}
