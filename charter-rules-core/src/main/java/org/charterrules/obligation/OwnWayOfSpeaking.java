package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Communication;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * People of a population who speak little or not at all, and who are invited or whom the meeting is about, have their
 * views taken by its end in a way that needs no speech (HIL-D6): through an advocate, by drawing, music or play, with symbols or
 * signs, or through somebody who watches how they respond.
 *
 * @param population for example {@link Population#CHILDREN_OR_YOUNG_PEOPLE}
 */
public record OwnWayOfSpeaking(Population population) implements Obligation<MeetingSubject> {
    private static final Set<ViewRoute> WITHOUT_SPEECH =
            EnumSet.of(ViewRoute.OBSERVATION, ViewRoute.AAC, ViewRoute.CREATIVE, ViewRoute.ADVOCATE);

    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static OwnWayOfSpeaking of(String population) {
        return new OwnWayOfSpeaking(Population.named(population));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Concerned.everybody(subject, population, id -> doubt(subject, id), id -> judge(subject, id));
    }

    /** Whether somebody speaks is not known if it is not on record. */
    private static @Nullable FieldRef doubt(MeetingSubject subject, String personId) {
        boolean known = Each.person(subject, personId).communication() != null;
        return known ? null : Each.personField(subject, personId, "communication");
    }

    private static Judgement judge(MeetingSubject subject, String personId) {
        return Each.person(subject, personId).communication() == Communication.VERBAL
                ? Judgement.notApplicable(Statement.of("why.speaks", personId))
                : views(subject, personId);
    }

    private static Judgement views(MeetingSubject subject, String personId) {
        Participant person = Each.participant(subject, personId);
        ViewsTaken taken = new ViewsTaken(subject, person);
        Truth recorded = taken.recordedInTime();
        Truth suits = suits(person);
        if (recorded.and(suits) == Truth.YES) {
            return kept(personId);
        }
        if (taken.isOver() == Truth.NO && recorded != Truth.YES) {
            return SubjectViewsRecorded.pending(subject, personId);
        }
        if (recorded.and(suits) == Truth.MAYBE) {
            return unknown(person, taken, suits);
        }
        return switch (taken.isOver()) {
            case NO -> SubjectViewsRecorded.pending(subject, personId);
            case MAYBE -> Judgement.unknown(taken.missing);
            case YES -> broken(subject, personId, person);
        };
    }

    private static Truth suits(@Nullable Participant person) {
        Set<ViewRoute> routes = person == null ? null : person.views().routes();
        return routes == null ? Truth.MAYBE : Truth.of(!Collections.disjoint(routes, WITHOUT_SPEECH));
    }

    private static Judgement unknown(@Nullable Participant person, ViewsTaken taken, Truth suits) {
        List<FieldRef> missing = new ArrayList<>(taken.missing);
        if (suits == Truth.MAYBE && person != null) {
            missing.add(Each.field(person, "views.routes"));
        }
        return Judgement.unknown(missing);
    }

    private static Judgement kept(String personId) {
        Participant person = Participant.of(personId).build();
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of("found.views-in-own-way", personId),
                        Each.field(person, "views.recordedAt"),
                        Each.field(person, "views.routes")))
                .addSubjectIds(personId)
                .build();
    }

    private static Judgement broken(MeetingSubject subject, String personId, @Nullable Participant person) {
        FieldRef field = person == null ? subject.participantsField() : Each.field(person, "views.recordedAt");
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.no-views-in-own-way", personId), field))
                .addGap(Statement.of("gap.no-views-in-own-way"))
                .addAdvice(Statement.of("advice.find-own-way"))
                .addSubjectIds(personId)
                .build();
    }
}
