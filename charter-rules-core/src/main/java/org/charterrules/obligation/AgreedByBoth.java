package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Agree;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Population;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * At least one member of each of two populations agreed to an action; for example family members and professionals
 * (HIL-D1a), or people with lived experience and professionals (LAN-D3c).
 *
 * @param one the first population
 * @param other the second population
 */
public record AgreedByBoth(Population one, Population other) implements Obligation<ActionSubject> {
    /**
     * Reads the populations as rule files write them.
     *
     * @param one a {@link Population#phrase}
     * @param other another {@link Population#phrase}
     * @return the obligation
     */
    public static AgreedByBoth of(String one, String other) {
        return new AgreedByBoth(Population.named(one), Population.named(other));
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        if (subject.action().agreedBy() == null) {
            return Judgement.unknown(subject.field("agreedBy"));
        }
        Truth both = agrees(subject, one).and(agrees(subject, other));
        return switch (both) {
            case YES -> agreed(subject);
            case NO -> wanting(subject);
            case MAYBE -> Judgement.unknown(doubts(subject));
        };
    }

    private static Truth agrees(ActionSubject subject, Population population) {
        Truth any = Truth.NO;
        for (String person : subject.action().agreedBy()) {
            any = any.or(belongs(subject, person, population));
        }
        return any;
    }

    private static Truth belongs(ActionSubject subject, String person, Population population) {
        return subject.meeting().participants() == null
                ? Truth.MAYBE
                : meeting(subject).belongs(person, population);
    }

    private static MeetingSubject meeting(ActionSubject subject) {
        return new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
    }

    private List<FieldRef> doubts(ActionSubject subject) {
        if (subject.meeting().participants() == null) {
            return List.of(meeting(subject).participantsField());
        }
        List<FieldRef> missing = new ArrayList<>();
        for (String person : subject.action().agreedBy()) {
            boolean doubtful =
                    belongs(subject, person, one) == Truth.MAYBE || belongs(subject, person, other) == Truth.MAYBE;
            if (doubtful) {
                missing.add(
                        !subject.file().listsPeople()
                                ? subject.file().list("people")
                                : new FieldRef(FactType.PERSON, person, "groups"));
            }
        }
        return missing;
    }

    private static Evidence found(ActionSubject subject) {
        List<String> agreed = List.copyOf(new TreeSet<>(subject.action().agreedBy()));
        Statement says = agreed.isEmpty()
                ? Statement.of("found.nobody-agreed", subject.id())
                : Statement.of("found.agreed-by", subject.id(), agreed);
        return Evidence.of(says, subject.field("agreedBy"));
    }

    private static Judgement agreed(ActionSubject subject) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found(subject))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement wanting(ActionSubject subject) {
        JudgementBuilder judgement =
                Judgement.of(Verdict.VIOLATED).addFound(found(subject)).addSubjectIds(subject.id());
        List<Change> changes = new ArrayList<>();
        boolean curable = true;
        for (Population side : List.of(one, other)) {
            if (agrees(subject, side) == Truth.NO) {
                judgement.addGap(Statement.of("gap.side-did-not-agree", subject.id(), side));
                judgement.addAdvice(Statement.of("advice.agree-with-side", subject.id(), side));
                Set<String> candidates =
                        new TreeSet<>(meeting(subject).members(side).ids());
                curable = curable && !candidates.isEmpty();
                changes.add(new Agree(subject.id(), candidates));
            }
        }
        return curable ? judgement.addRemedies(new Remedy("agree", changes)).build() : judgement.build();
    }
}
