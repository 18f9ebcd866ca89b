package org.charterrules.obligation;

import java.time.Duration;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.SlotLimits;

/**
 * The meeting lasts no less than this, breaks included, in elapsed time; for example 1 hour. What really happened counts
 * once it is recorded, else the plan.
 *
 * @param shortest the least length, inclusive
 */
public record LastsAtLeast(Duration shortest) implements Obligation<MeetingSubject> {
    /**
     * Reads the length as rule files write it.
     *
     * @param number for example {@code 1}
     * @param unit {@code hours} or {@code minutes}
     * @return the obligation
     */
    public static LastsAtLeast of(String number, String unit) {
        return new LastsAtLeast(Words.duration(number, unit));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Duration length = LastsAtMost.length(subject, subject.meeting());
        if (length == null) {
            String field = subject.start() == null ? "schedule.start" : "schedule.end";
            return Judgement.unknown(subject.field(field));
        }
        boolean violated = length.compareTo(shortest) < 0;
        JudgementBuilder judgement = Judgement.of(violated ? Verdict.VIOLATED : Verdict.SATISFIED)
                .addFound(LastsAtMost.found(subject))
                .addSubjectIds(subject.id());
        if (violated) {
            judgement.addGap(Statement.of("gap.too-short", length, shortest, shortest.minus(length)));
            judgement.move(subject.isOver() ? null : Judgement.Move.TIME);
        }
        return judgement.build();
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return new SlotLimits(null, null, null, null, shortest);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof LastsAtLeast weaker && shortest.compareTo(weaker.shortest) >= 0;
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof LastsAtMost most && most.longest().compareTo(shortest) < 0
                || other instanceof HeldBetween window
                        && Duration.between(window.from(), window.to()).compareTo(shortest) < 0;
    }
}
