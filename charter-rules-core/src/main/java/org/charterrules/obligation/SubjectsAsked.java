package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * The people of a population whom a meeting is about are asked, before it begins, what support they need, where that is
 * fitting; a reason on record excuses (HS-C1b).
 *
 * @param population for example {@link Population#CHILDREN_OR_YOUNG_PEOPLE}
 * @param cure the reason that excuses
 */
public record SubjectsAsked(Population population, Cure cure) implements Obligation<MeetingSubject> {
    /**
     * Reads the gaps as rule files fill them.
     *
     * @param population a {@link Population#phrase}
     * @param key the key of the reason, for example {@code HS-C1b}
     * @return the obligation
     */
    public static SubjectsAsked of(String population, String key) {
        return new SubjectsAsked(Population.named(population), Cure.excuse(key));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Concerned.subjects(subject, population, id -> judge(subject, id));
    }

    private Judgement judge(MeetingSubject subject, String personId) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Participant listed = Each.participant(subject, personId);
        Participant person = Objects.requireNonNullElseGet(
                listed, () -> Participant.of(personId).build());
        Judgement asked = SupportAsked.judge(subject, person);
        boolean notListed = asked.verdict() == Verdict.UNKNOWN && listed == null && subject.start() != null;
        Judgement known = notListed ? Judgement.unknown(subject.participantsField()) : asked;
        Truth failed = switch (known.verdict()) {
            case VIOLATED -> Truth.YES;
            case UNKNOWN -> Truth.MAYBE;
            default -> Truth.NO;
        };
        return cure.judge(subject, person, failed, List.copyOf(known.missing()), known, () -> known);
    }
}
