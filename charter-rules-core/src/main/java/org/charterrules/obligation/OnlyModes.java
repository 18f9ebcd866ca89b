package org.charterrules.obligation;

import java.util.Set;
import org.charterrules.change.WithdrawModes;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.model.Mode;
import org.charterrules.subject.MeetingSubject;

/**
 * People take part in these ways and in no other; for example online or by telephone.
 *
 * @param allowed the ways that are allowed, at least one
 */
public record OnlyModes(Set<Mode> allowed) implements Obligation<MeetingSubject> {
    /** Copies the ways. */
    public OnlyModes {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Reads the ways as rule files write them.
     *
     * @param modes for example {@code online or telephone}
     * @return the obligation
     * @throws IllegalArgumentException if no way of taking part is called that
     */
    public static OnlyModes of(String modes) {
        return new OnlyModes(Words.constants(Mode.class, modes));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Set<Mode> offered = subject.meeting().modesOffered();
        if (offered == null) {
            return Judgement.unknown(subject.field("modesOffered"));
        }
        Set<Mode> others = Only.others(allowed, offered);
        JudgementBuilder judgement = Only.judge(
                        allowed, others, ModesOffered.found(subject, offered), "gap.other-modes")
                .addSubjectIds(subject.id());
        boolean inTime = !others.isEmpty() && !subject.isOver();
        return inTime
                ? judgement
                        .addRemedies(Remedy.of("withdraw", new WithdrawModes(subject.id(), others)))
                        .build()
                : judgement.build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof OnlyModes weaker && weaker.allowed.containsAll(allowed);
    }

    /** Read by default, every way that people may choose is offered. */
    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof OnlyModes apart && Only.areApart(allowed, apart.allowed)
                || other instanceof ModesOffered choice && !allowed.containsAll(choice.wanted());
    }
}
