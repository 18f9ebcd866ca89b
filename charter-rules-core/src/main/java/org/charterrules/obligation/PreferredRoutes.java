package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferViewRoutes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Everybody invited can give their views in a way they prefer (OH-M3a). Attending is such a way as soon as any way of
 * taking part is offered. Whoever says that any way will do is content.
 */
public record PreferredRoutes() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, Population.EVERYONE, one -> judge(subject, one));
    }

    private static Judgement judge(MeetingSubject subject, Participant person) {
        String id = person.personId();
        Set<ViewRoute> preferred = Each.person(subject, id).preferences().routes();
        FieldRef field = Each.personField(subject, id, "preferences.routes");
        Match match = Match.of(
                        preferred, field, subject.file().viewRoutes(subject.meeting()), subject.field("viewRoutes"))
                .or(attending(subject, preferred, field));
        return switch (match.truth()) {
            case MAYBE -> Judgement.unknown(match.missing());
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(Evidence.of(Statement.of("found.route-suits", id), field))
                        .addSubjectIds(id)
                        .build();
            case NO -> broken(subject, id, Objects.requireNonNull(preferred), field);
        };
    }

    private static Match attending(MeetingSubject subject, @Nullable Set<ViewRoute> preferred, FieldRef field) {
        if (preferred == null) {
            return Match.of(Truth.MAYBE, field);
        }
        Set<Mode> modes = subject.meeting().modesOffered();
        Truth offered = modes == null ? Truth.MAYBE : Truth.of(!modes.isEmpty());
        return Match.of(Truth.of(preferred.contains(ViewRoute.ATTEND)).and(offered), subject.field("modesOffered"));
    }

    private static Judgement broken(MeetingSubject subject, String id, Set<ViewRoute> preferred, FieldRef field) {
        List<ViewRoute> sorted = List.copyOf(new TreeSet<>(preferred));
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(RoutesOffered.found(subject))
                .addFound(Evidence.of(Statement.of("found.preferred-routes", id, sorted), field))
                .addGap(Statement.of("gap.no-preferred-route", id))
                .addSubjectIds(id);
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                : judgement
                        .addRemedies(Remedy.of("routes", new OfferViewRoutes(subject.id(), Set.of(sorted.get(0)))))
                        .build();
    }
}
