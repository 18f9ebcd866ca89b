package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.AcceptAction;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody who is to do something agreed at a meeting was invited to it, or the action was taken on (second part of
 * HIL-E1).
 */
public record OwnersInvited() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Action> actions = subject.file().actions(subject.meeting());
        if (actions == null) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        return actions.isEmpty()
                ? Judgement.notApplicable(Statement.of("why.no-actions"))
                : Judgement.gravest(
                        actions.stream().map(action -> judge(subject, action)).toList());
    }

    private static Judgement judge(MeetingSubject subject, Action action) {
        if (subject.file().hasHappened(action.ownerAcceptedAt())) {
            return kept(action, Statement.of("found.somebody-took-on", action.id()), field(action, "ownerAcceptedAt"));
        }
        Set<String> owners = action.ownerIds();
        if (owners == null) {
            return unknown(action, field(action, "ownerIds"));
        }
        if (owners.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.no-owner", action.id()));
        }
        if (subject.meeting().participants() == null) {
            return unknown(action, subject.participantsField());
        }
        Set<String> uninvited = new TreeSet<>(owners);
        subject.participants().stream().map(Participant::personId).forEach(uninvited::remove);
        return uninvited.isEmpty() ? invited(subject, action) : notInvited(subject, action, uninvited);
    }

    private static Judgement unknown(Action action, FieldRef field) {
        List<FieldRef> missing = new ArrayList<>(List.of(field));
        if (action.ownerAcceptedAt() == null) {
            missing.add(field(action, "ownerAcceptedAt"));
        }
        return Judgement.unknown(missing);
    }

    private static Judgement invited(MeetingSubject subject, Action action) {
        List<String> owners = action.ownerIds().stream().sorted().toList();
        Statement says = Statement.of("found.owners-invited", action.id(), owners);
        return kept(action, says, subject.participantsField());
    }

    private static Judgement kept(Action action, Statement says, FieldRef field) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, field))
                .addSubjectIds(action.id())
                .build();
    }

    private static Judgement notInvited(MeetingSubject subject, Action action, Set<String> uninvited) {
        boolean complete = subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        if (action.ownerAcceptedAt() == null && !complete) {
            return Judgement.unknown(field(action, "ownerAcceptedAt"));
        }
        Statement says = Statement.of("found.owners-not-invited", action.id(), List.copyOf(uninvited));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(
                        says, subject.participantsField(), field(action, "ownerIds"), field(action, "ownerAcceptedAt")))
                .addGap(Statement.of("gap.owners-not-invited"))
                .addRemedies(Remedy.of("accept", new AcceptAction(action.id(), action.ownerIds())))
                .addSubjectIds(action.id())
                .build();
    }

    private static FieldRef field(Action action, String name) {
        return new FieldRef(FactType.ACTION, action.id(), name);
    }
}
