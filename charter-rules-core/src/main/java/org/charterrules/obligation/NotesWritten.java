package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.change.WriteNotes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Notes of the meeting are written up after it, before the next meeting or within the house figure
 * {@link HouseFigure#NOTES_WITHIN} (OH-K1a). Notes written later still count, and what was sent after it as its notes was
 * written.
 */
public record NotesWritten() implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> NOTES = Set.of(NoticeKind.NOTES);

    @Override
    public Judgement judge(MeetingSubject subject) {
        Instant recorded = subject.file().followUp(subject.meeting()).notesRecordedAt();
        if (recorded == null) {
            return notWritten(subject);
        }
        return switch (FollowUpLimit.isAfterwards(subject, recorded)) {
            case YES -> written(subject, recorded);
            case NO -> notWritten(subject);
            case MAYBE -> Judgement.unknown(subject.field("schedule.end"));
        };
    }

    private static FieldRef field(MeetingSubject subject) {
        return subject.field("followUp.notesRecordedAt");
    }

    private static Judgement written(MeetingSubject subject, Instant recorded) {
        var at = recorded.atZone(subject.meeting().schedule().zone());
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.notes-written", at), field(subject)))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement notWritten(MeetingSubject subject) {
        List<FieldRef> doubts = new ArrayList<>();
        for (Notice notice : Objects.requireNonNullElse(subject.file().notices(subject.meeting()), List.<Notice>of())) {
            Truth notes = isNotes(notice, subject);
            if (notes == Truth.YES) {
                return sent(subject, notice);
            }
            if (notes == Truth.MAYBE) {
                addDoubts(doubts, notice, subject);
            }
        }
        return new FollowUpLimit(subject, HouseFigure.NOTES_WITHIN)
                .notDone(Statement.of("todo.write-notes"), passed(subject, doubts));
    }

    private static Truth isNotes(Notice notice, MeetingSubject subject) {
        Instant sentAt = notice.sentAt();
        Truth afterwards = sentAt == null ? Truth.MAYBE : FollowUpLimit.isAfterwards(subject, sentAt);
        Truth sent = sentAt == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(sentAt));
        return Notices.isOfKind(notice, NOTES).and(sent).and(afterwards);
    }

    private static void addDoubts(List<FieldRef> doubts, Notice notice, MeetingSubject subject) {
        if (notice.kind() == null) {
            doubts.add(Notices.field(notice, "kind"));
        }
        if (notice.sentAt() == null) {
            doubts.add(Notices.field(notice, "sentAt"));
        } else if (FollowUpLimit.isAfterwards(subject, notice.sentAt()) == Truth.MAYBE) {
            doubts.add(subject.field("schedule.end"));
        }
    }

    private static Judgement sent(MeetingSubject subject, Notice notice) {
        var at = Objects.requireNonNull(notice.sentAt())
                .atZone(subject.meeting().schedule().zone());
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of("found.sent", NoticeKind.NOTES, notice.id(), at), Notices.field(notice, "sentAt")))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement passed(MeetingSubject subject, List<FieldRef> doubts) {
        boolean complete = subject.file().isComplete(FactKind.DOCUMENTS, subject.readings());
        if (!complete || !doubts.isEmpty()) {
            return Judgement.of(Verdict.UNKNOWN)
                    .addMissing(field(subject))
                    .addAllMissing(doubts)
                    .build();
        }
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.no-notes"), field(subject)))
                .addGap(Statement.of("gap.no-notes"))
                .addRemedies(Remedy.of("write-notes", new WriteNotes(subject.id())))
                .addSubjectIds(subject.id())
                .build();
    }
}
