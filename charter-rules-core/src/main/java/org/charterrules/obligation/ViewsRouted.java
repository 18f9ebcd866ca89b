package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.InvitePeople;
import org.charterrules.change.OfferPersonalRoutes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Everybody of a population who is invited, or whom the meeting is about, is offered at least one way to give their views
 * (HIL-A3).
 *
 * @param population for example {@link Population#FAMILY_MEMBERS}
 */
public record ViewsRouted(Population population) implements Obligation<MeetingSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static ViewsRouted of(String population) {
        return new ViewsRouted(Population.named(population));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Concerned.everybody(subject, population, id -> judge(subject, id));
    }

    private static Judgement judge(MeetingSubject subject, String personId) {
        Participant person = Each.participant(subject, personId);
        if (person == null) {
            return Concerned.isInvited(subject, personId) == Truth.NO
                    ? notInvited(subject, personId)
                    : Judgement.unknown(subject.participantsField());
        }
        FieldRef field = Each.field(person, "views.routes");
        Set<ViewRoute> routes = person.views().routes();
        if (routes == null) {
            return Judgement.unknown(field);
        }
        return routes.isEmpty() ? broken(subject, personId, field) : kept(personId, routes, field);
    }

    private static Judgement kept(String personId, Set<ViewRoute> routes, FieldRef field) {
        Statement says = Statement.of("found.personal-routes", personId, List.copyOf(new TreeSet<>(routes)));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, field))
                .addSubjectIds(personId)
                .build();
    }

    private static Judgement broken(MeetingSubject subject, String personId, FieldRef field) {
        Remedy remedy = Remedy.of(
                "views", new OfferPersonalRoutes(subject.id(), Set.of(personId), Set.of(ViewRoute.ONE_TO_ONE)));
        Evidence found = Evidence.of(Statement.of("found.no-personal-routes", personId), field);
        return broken(subject, personId, found, remedy);
    }

    /** Somebody whom the meeting is about and who is not on the list of those invited. */
    static Judgement notInvited(MeetingSubject subject, String personId) {
        Evidence found = Evidence.of(
                Statement.of("found.not-invited", personId), subject.participantsField(), subject.field("subjectIds"));
        return broken(subject, personId, found, Remedy.of("views", new InvitePeople(subject.id(), Set.of(personId))));
    }

    private static Judgement broken(MeetingSubject subject, String personId, Evidence found, Remedy remedy) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(Statement.of("gap.no-way-to-give-views", personId))
                .addSubjectIds(personId);
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.ask-views-now")).build()
                : judgement.addRemedies(remedy).build();
    }
}
