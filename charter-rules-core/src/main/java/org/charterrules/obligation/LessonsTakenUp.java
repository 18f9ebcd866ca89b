package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.TakeUp;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Question;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Attestation;
import org.charterrules.model.Meeting;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What people said should change after the held meeting before is taken up, by an agenda item on what was learned or an
 * action that names one of their answers (HOU-4.1a). If nobody said what should change, nobody can tell.
 */
public record LessonsTakenUp() implements Obligation<MeetingSubject> {
    private static final String WHAT_TO_CHANGE = "Q-CHANGE";

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Neighbours.heldBefore(subject.file(), subject.meeting()).judge(before -> judge(subject, before));
    }

    private static Judgement judge(MeetingSubject subject, @Nullable Meeting before) {
        if (before == null) {
            return Judgement.notApplicable(Statement.of("why.no-meeting-before"));
        }
        FieldRef list = subject.file().list("attestations");
        List<Attestation> answers = subject.file().answers(before, WHAT_TO_CHANGE);
        if (answers == null) {
            return Judgement.unknown(list);
        }
        Lessons lessons = Lessons.of(answers, subject, subject.meeting(), true);
        if (!lessons.certain().isEmpty()) {
            return judge(subject, lessons);
        }
        Set<FieldRef> missing = new TreeSet<>(lessons.missing());
        missing.add(list);
        return Judgement.of(Verdict.UNKNOWN)
                .missing(missing)
                .addAdvice(Statement.of("advice.ask-question", new Question(WHAT_TO_CHANGE)))
                .build();
    }

    private static Judgement judge(MeetingSubject subject, Lessons lessons) {
        TakenUp actions = new TakenUp(subject, lessons.certain());
        Truth item = Review.hasItem(subject.meeting(), AgendaItemKind.LEARNING);
        return switch (item.or(actions.truth())) {
            case YES -> takenUp(subject, item == Truth.YES ? onAgenda(subject) : actions.evidence());
            case MAYBE -> unknown(subject, item, actions, lessons);
            case NO ->
                Limit.of(subject, subject.meeting())
                        .judge(
                                Statement.of("todo.take-up-lesson"),
                                () -> actions.unlessIncomplete(passed(subject, lessons)));
        };
    }

    private static Evidence onAgenda(MeetingSubject subject) {
        return Evidence.of(
                Statement.of("found.learning-on-agenda", subject.id()), Review.agendaField(subject.meeting()));
    }

    private static Judgement takenUp(MeetingSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement unknown(MeetingSubject subject, Truth item, TakenUp actions, Lessons lessons) {
        Set<FieldRef> missing = new TreeSet<>(actions.missing());
        missing.addAll(lessons.missing());
        if (item == Truth.MAYBE) {
            missing.add(Review.agendaField(subject.meeting()));
        }
        return Judgement.unknown(missing);
    }

    private static Judgement passed(MeetingSubject subject, Lessons lessons) {
        Attestation one = lessons.certain().get(0);
        Evidence found = Evidence.of(
                Statement.of("found.lesson-not-taken-up", one.id()),
                Asking.field(one, "text"),
                Review.agendaField(subject.meeting()));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.lesson-not-taken-up"))
                .addRemedies(Remedy.of("action", new TakeUp(subject.id(), one.id())))
                .addSubjectIds(subject.id())
                .build();
    }
}
