package org.charterrules.obligation;

import java.time.Instant;
import org.charterrules.change.WriteNotes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.subject.MeetingSubject;

/**
 * Notes of the meeting are written up after it, before the next meeting or within the house figure
 * {@link HouseFigure#NOTES_WITHIN} (OH-K1a). Notes written later still count.
 */
public record NotesWritten() implements Obligation<MeetingSubject> {
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
        return new FollowUpLimit(subject, HouseFigure.NOTES_WITHIN)
                .notDone(Statement.of("todo.write-notes"), passed(subject));
    }

    private static Judgement passed(MeetingSubject subject) {
        if (!subject.file().isComplete(FactKind.DOCUMENTS, subject.readings())) {
            return Judgement.unknown(field(subject));
        }
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.no-notes"), field(subject)))
                .addGap(Statement.of("gap.no-notes"))
                .addRemedies(Remedy.of("write-notes", new WriteNotes(subject.id())))
                .addSubjectIds(subject.id())
                .build();
    }
}
