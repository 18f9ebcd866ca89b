package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.ReissueNotes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Once notes of a meeting went out, every action agreed there is named in them (OH-K1c). Several notices of notes may
 * name them jointly.
 */
public record NamedInNotes() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Action> actions = subject.file().actions(subject.meeting());
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (actions != null && actions.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.nothing-agreed"));
        }
        List<FieldRef> missing = new ArrayList<>();
        if (actions == null) {
            missing.add(subject.file().list("actions"));
        }
        if (notices == null) {
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        List<Notice> notes = notices.stream()
                .filter(notice -> isNotes(notice, subject) != Truth.NO)
                .toList();
        if (notes.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.notes-not-out"));
        }
        if (actions == null) {
            missing.addAll(doubts(notes));
            return Judgement.unknown(missing);
        }
        return judge(subject, actions, notes);
    }

    private static Truth isNotes(Notice notice, MeetingSubject subject) {
        Truth sent =
                notice.sentAt() == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(notice.sentAt()));
        return Notices.isOfKind(notice, Set.of(NoticeKind.NOTES)).and(sent);
    }

    private static Judgement judge(MeetingSubject subject, List<Action> actions, List<Notice> notes) {
        boolean certain = notes.stream().anyMatch(notice -> isNotes(notice, subject) == Truth.YES);
        if (!certain) {
            return Judgement.unknown(doubts(notes));
        }
        return Judgement.gravest(
                actions.stream().map(action -> judge(subject, action, notes)).toList());
    }

    private static List<FieldRef> doubts(List<Notice> notes) {
        List<FieldRef> missing = new ArrayList<>();
        for (Notice notice : notes) {
            if (notice.kind() == null) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
            if (notice.actionIds() == null) {
                missing.add(Notices.field(notice, "actionIds"));
            }
        }
        return missing;
    }

    private static Judgement judge(MeetingSubject subject, Action action, List<Notice> notes) {
        List<Notice> mayName = notes.stream()
                .filter(notice -> names(notice, action) != Truth.NO)
                .toList();
        for (Notice notice : mayName) {
            if (isNotes(notice, subject).and(names(notice, action)) == Truth.YES) {
                return named(action, notice);
            }
        }
        return mayName.isEmpty() ? notNamed(subject, action, notes) : Judgement.unknown(doubts(mayName));
    }

    private static Truth names(Notice notice, Action action) {
        return notice.actionIds() == null
                ? Truth.MAYBE
                : Truth.of(notice.actionIds().contains(action.id()));
    }

    private static Judgement named(Action action, Notice notice) {
        Statement says = Statement.of("found.named-in-notes", action.id(), notice.id());
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, Notices.field(notice, "actionIds")))
                .addSubjectIds(action.id())
                .build();
    }

    private static Judgement notNamed(MeetingSubject subject, Action action, List<Notice> notes) {
        FieldRef[] fields =
                notes.stream().map(notice -> Notices.field(notice, "actionIds")).toArray(FieldRef[]::new);
        Set<String> recipients = new TreeSet<>();
        notes.stream()
                .filter(notice -> notice.recipients() != null)
                .forEach(notice -> recipients.addAll(notice.recipients()));
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.not-named-in-notes", action.id()), fields))
                .addGap(Statement.of("gap.not-named-in-notes"))
                .addSubjectIds(action.id());
        return judgement
                .addRemedies(
                        Remedy.of("reissue-notes", new ReissueNotes(subject.id(), Set.of(action.id()), recipients)))
                .build();
    }
}
