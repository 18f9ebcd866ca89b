package org.charterrules.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferViewRoutes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;

/**
 * There are at least so many ways to give views on a meeting (HIL-A4). Attending is one way, whether in the room or from
 * afar.
 *
 * @param number how many, 1 or more
 */
public record RoutesOffered(int number) implements Obligation<MeetingSubject> {
    /**
     * Reads the number as rule files write it.
     *
     * @param number for example {@code 2}
     * @return the obligation
     */
    public static RoutesOffered of(String number) {
        return new RoutesOffered(Integer.parseInt(number));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Set<ViewRoute> routes = subject.file().viewRoutes(subject.meeting());
        if (routes == null) {
            return Judgement.unknown(subject.field("viewRoutes"));
        }
        boolean enough = routes.size() >= number;
        JudgementBuilder judgement = Judgement.of(enough ? Verdict.SATISFIED : Verdict.VIOLATED)
                .addFound(found(subject))
                .addSubjectIds(subject.id());
        return enough ? judgement.build() : tooFew(subject, routes, judgement);
    }

    private Judgement tooFew(MeetingSubject subject, Set<ViewRoute> routes, JudgementBuilder judgement) {
        judgement.addGap(Statement.of("gap.too-few-routes", routes.size(), number));
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                : judgement
                        .addRemedies(Remedy.of("routes", new OfferViewRoutes(subject.id(), more(routes))))
                        .build();
    }

    private Set<ViewRoute> more(Set<ViewRoute> routes) {
        Set<ViewRoute> more = EnumSet.noneOf(ViewRoute.class);
        for (ViewRoute route : ViewRoute.values()) {
            if (routes.size() + more.size() < number && !routes.contains(route)) {
                more.add(route);
            }
        }
        return more;
    }

    static Evidence found(MeetingSubject subject) {
        List<ViewRoute> routes =
                List.copyOf(new TreeSet<>(Objects.requireNonNull(subject.file().viewRoutes(subject.meeting()))));
        Statement says =
                routes.isEmpty() ? Statement.of("found.no-view-routes") : Statement.of("found.view-routes", routes);
        return Evidence.of(says, subject.field("viewRoutes"));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof RoutesOffered weaker && number >= weaker.number;
    }
}
