package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The views of the people of a population whom a meeting is about are on record by its end, unless they chose to give none
 * (HS-V4).
 *
 * @param population for example {@link Population#CHILDREN_OR_YOUNG_PEOPLE}
 */
public record SubjectViewsRecorded(Population population) implements Obligation<MeetingSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static SubjectViewsRecorded of(String population) {
        return new SubjectViewsRecorded(Population.named(population));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Concerned.subjects(subject, population, id -> judge(subject, id));
    }

    private static Judgement judge(MeetingSubject subject, String personId) {
        Participant person = Each.participant(subject, personId);
        ViewsTaken taken = new ViewsTaken(subject, person);
        Truth declined = taken.declined();
        Truth recorded = taken.recordedInTime();
        Truth kept = declined.or(recorded);
        if (kept == Truth.YES) {
            return kept(personId, declined == Truth.YES);
        }
        return switch (taken.isOver().and(kept == Truth.NO ? Truth.YES : Truth.MAYBE)) {
            case NO -> pending(subject, personId);
            case MAYBE -> Judgement.unknown(taken.missing);
            case YES -> broken(subject, personId, person);
        };
    }

    private static Judgement kept(String personId, boolean declined) {
        String field = declined ? "views.declined" : "views.recordedAt";
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of(declined ? "found.views-declined" : "found.views-recorded", personId),
                        Each.field(Participant.of(personId).build(), field)))
                .addSubjectIds(personId)
                .build();
    }

    static Judgement pending(MeetingSubject subject, String personId) {
        Instant end = subject.end();
        Instant limit = end == null ? subject.start().toInstant() : end;
        ZonedDateTime by = limit.atZone(subject.meeting().schedule().zone());
        return Judgement.of(Verdict.PENDING)
                .actBy(by.toLocalDate())
                .addGap(Statement.of("todo.record-views", personId, by))
                .addSubjectIds(personId)
                .build();
    }

    private static Judgement broken(MeetingSubject subject, String personId, @Nullable Participant person) {
        FieldRef field = person == null ? subject.participantsField() : Each.field(person, "views.recordedAt");
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.views-not-recorded", personId), field))
                .addGap(Statement.of("gap.views-not-recorded"))
                .addAdvice(Statement.of("advice.gather-views"))
                .addSubjectIds(personId)
                .build();
    }
}
