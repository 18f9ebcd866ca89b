package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Send;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;

/**
 * The notes reach everybody who took part or sent apologies, before the next meeting or within the house figure
 * {@link HouseFigure#NOTES_WITHIN} (OH-K1b). Several notices may reach them jointly; notes sent later still count.
 */
public record NotesSent() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = subject.attendingOrApologising();
        Statement nobody = Statement.of("why.nobody-took-part");
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        if (subject.file().notices(subject.meeting()) == null) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        Sent sent = Sent.of(subject, Set.of(NoticeKind.NOTES));
        Truth told = anyTold(members, sent);
        return Judgement.settle(
                each(subject, members.certain(), sent, told),
                each(subject, members.doubtful(), sent, told),
                members.missing(),
                nobody);
    }

    /** Whether anybody who is owed the notes got them: then those who did not were missed, whatever else was sent. */
    private static Truth anyTold(Members members, Sent sent) {
        Truth told = Truth.NO;
        for (Participant one : members.certain()) {
            told = told.or(sent.reached(one.personId()));
        }
        for (Participant one : members.doubtful()) {
            told = told.or(sent.reached(one.personId()).and(Truth.MAYBE));
        }
        return told;
    }

    private static List<Judgement> each(MeetingSubject subject, List<Participant> people, Sent sent, Truth told) {
        return people.stream()
                .map(one -> judge(subject, one.personId(), sent, told))
                .toList();
    }

    private static Judgement judge(MeetingSubject subject, String person, Sent sent, Truth told) {
        return switch (sent.reached(person)) {
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(sent.evidence(person))
                        .addSubjectIds(person)
                        .build();
            case MAYBE -> Judgement.unknown(sent.missing(person));
            case NO -> missed(subject, person, told);
        };
    }

    private static Judgement missed(MeetingSubject subject, String person, Truth told) {
        return new FollowUpLimit(subject, HouseFigure.NOTES_WITHIN)
                .notDone(Statement.of("todo.send-notes", person), passed(subject, person, told));
    }

    private static Judgement passed(MeetingSubject subject, String person, Truth told) {
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        if (!complete && told != Truth.YES) {
            List<FieldRef> missing =
                    new ArrayList<>(subject.attendingOrApologising().missing());
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        FieldRef field = subject.file().list("notices");
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.notes-not-sent", person), field))
                .addGap(Statement.of("gap.notes-not-sent"))
                .addRemedies(Remedy.of("send", new Send(subject.id(), NoticeKind.NOTES, new TreeSet<>(Set.of(person)))))
                .addSubjectIds(person)
                .build();
    }
}
