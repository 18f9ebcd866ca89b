package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Population;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Both sides take a decision (HS-C5a, HS-C5b, LAN-F1c). Where that is promised as far as possible, a reason on record
 * excuses (OH-P3d).
 *
 * @param side one side, for example family members
 * @param other the other side, for example professionals
 * @param reasonKey the key of the reason in {@code Meeting.reasons}; {@code null} if no reason excuses
 */
public record DecidedTogether(
        Population side, Population other, @Nullable String reasonKey) implements Obligation<DecisionSubject> {
    /**
     * Both sides take it.
     *
     * @param side a {@link Population#phrase}
     * @param other another
     * @return the obligation
     */
    public static DecidedTogether of(String side, String other) {
        return new DecidedTogether(Population.named(side), Population.named(other), null);
    }

    /**
     * Both sides take it, or a reason is on record.
     *
     * @param side a {@link Population#phrase}
     * @param other another
     * @param reasonKey for example {@code OH-P3d}
     * @return the obligation
     */
    public static DecidedTogether orReason(String side, String other, String reasonKey) {
        return new DecidedTogether(Population.named(side), Population.named(other), reasonKey);
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        Set<String> takers = subject.decision().takerIds();
        return takers == null
                ? Judgement.unknown(subject.field("takerIds"))
                : DecisionTakers.unlessReason(subject, judge(subject, takers), reasonKey);
    }

    private Judgement judge(DecisionSubject subject, Set<String> takers) {
        List<Population> left = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        for (Population one : List.of(side, other)) {
            Truth included = DecisionTakers.include(subject, takers, one);
            if (included == Truth.NO) {
                left.add(one);
            } else if (included == Truth.MAYBE) {
                missing.addAll(DecisionTakers.missing(subject, takers, one));
            }
        }
        if (!left.isEmpty()) {
            Statement gap = Statement.of("gap.not-shared", subject.id(), left);
            return DecisionTakers.broken(subject, DecisionTakers.evidence(subject, takers), gap);
        }
        return missing.isEmpty()
                ? DecisionTakers.kept(subject, DecisionTakers.evidence(subject, takers))
                : Judgement.unknown(missing);
    }
}
