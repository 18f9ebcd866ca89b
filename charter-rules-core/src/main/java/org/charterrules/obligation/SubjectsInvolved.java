package org.charterrules.obligation;

import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * The people of a population whom a meeting is about are invited, or have another way to give their views (HS-C1a).
 * Whoever is listed with a way of their own is on the list of those invited too.
 *
 * @param population for example {@link Population#CHILDREN_OR_YOUNG_PEOPLE}
 */
public record SubjectsInvolved(Population population) implements Obligation<MeetingSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static SubjectsInvolved of(String population) {
        return new SubjectsInvolved(Population.named(population));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Concerned.subjects(subject, population, id -> judge(subject, id));
    }

    private static Judgement judge(MeetingSubject subject, String personId) {
        return switch (Concerned.isInvited(subject, personId)) {
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(Evidence.of(Statement.of("found.is-invited", personId), subject.participantsField()))
                        .addSubjectIds(personId)
                        .build();
            case NO -> ViewsRouted.notInvited(subject, personId);
            case MAYBE -> Judgement.unknown(subject.participantsField());
        };
    }
}
