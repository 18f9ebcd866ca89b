package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.TakeUp;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Attestation;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whoever people found missing at a meeting is invited to the next one, or an action takes the answer up (LAN-C6b). An
 * action agreed later still counts. Without a next meeting there is still time.
 */
public record MissingVoicesPursued() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return MissingVoices.judge(subject, (answer, next) -> judge(subject, answer, next));
    }

    private static Judgement judge(MeetingSubject subject, Attestation answer, @Nullable Meeting next) {
        TakenUp actions = new TakenUp(subject, List.of(answer));
        if (actions.truth() == Truth.YES) {
            return pursued(subject, actions.evidence());
        }
        MeetingSubject following = next == null ? null : new MeetingSubject(subject.file(), subject.readings(), next);
        Invitees invited = new Invitees(following, MissingVoices.groups(answer));
        return switch (invited.all().or(actions.truth())) {
            case YES -> pursued(subject, invited.evidence());
            case MAYBE -> unknown(invited, actions);
            case NO ->
                Limit.of(subject, next)
                        .judge(
                                Statement.of("todo.pursue-missing", List.copyOf(invited.missed())),
                                () -> actions.unlessIncomplete(notPursued(subject, answer, invited)));
        };
    }

    private static Judgement unknown(Invitees invited, TakenUp actions) {
        Set<FieldRef> missing = new TreeSet<>(invited.missing());
        missing.addAll(actions.missing());
        return Judgement.unknown(missing);
    }

    private static Judgement pursued(MeetingSubject subject, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement notPursued(MeetingSubject subject, Attestation answer, Invitees invited) {
        List<Group> missed = new ArrayList<>(invited.missed());
        Statement says = Statement.of("found.missing-named", answer.id(), missed);
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, Asking.field(answer, "groups")))
                .addGap(Statement.of("gap.missing-not-pursued", missed))
                .addRemedies(Remedy.of("action", new TakeUp(subject.id(), answer.id())))
                .addSubjectIds(subject.id())
                .build();
    }
}
