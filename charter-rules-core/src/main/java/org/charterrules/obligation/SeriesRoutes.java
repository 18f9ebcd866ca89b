package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.charterrules.model.Population;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;

/**
 * The meetings of a series that people with lived experience are invited to offer at least one way to give views besides
 * attending (OH-M4b). One meeting is enough; cancelled ones do not count.
 */
public record SeriesRoutes() implements Obligation<SeriesSubject> {
    private static final Population PEOPLE = Population.PEOPLE_WITH_LIVED_EXPERIENCE;

    @Override
    public Judgement judge(SeriesSubject subject) {
        return new Question(subject).answer();
    }

    private static final class Question {
        private final Set<FieldRef> missing = new TreeSet<>();
        private final List<MeetingSubject> counting = new ArrayList<>();
        private Truth any = Truth.NO;
        private Truth offered = Truth.NO;

        Question(SeriesSubject subject) {
            subject.meetings().forEach(this::add);
        }

        private void add(MeetingSubject meeting) {
            Condition includes = meeting.includes(PEOPLE.phrase());
            Truth counts = SeriesOffers.counts(meeting).and(includes.truth());
            Truth routes = hasOther(meeting);
            any = any.or(counts);
            offered = offered.or(counts.and(routes));
            if (counts != Truth.NO) {
                counting.add(meeting);
                addMissing(meeting, includes, routes);
            }
        }

        private void addMissing(MeetingSubject meeting, Condition includes, Truth routes) {
            if (meeting.meeting().status() == null) {
                missing.add(meeting.field("status"));
            }
            missing.addAll(includes.missing());
            if (routes == Truth.MAYBE) {
                missing.add(meeting.field("viewRoutes"));
            }
        }

        private static Truth hasOther(MeetingSubject meeting) {
            Set<ViewRoute> routes = meeting.file().viewRoutes(meeting.meeting());
            return routes == null
                    ? Truth.MAYBE
                    : Truth.of(routes.stream().anyMatch(route -> route != ViewRoute.ATTEND));
        }

        Judgement answer() {
            if (any == Truth.NO) {
                return Judgement.notApplicable(Statement.of("why.includes-none", PEOPLE));
            }
            if (offered == Truth.YES) {
                return kept();
            }
            return any == Truth.MAYBE || offered == Truth.MAYBE ? Judgement.unknown(missing) : broken();
        }

        private Judgement kept() {
            JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED);
            counting.stream()
                    .filter(one -> hasOther(one) == Truth.YES)
                    .forEach(one -> judgement.addFound(found(one)).addSubjectIds(one.id()));
            return judgement.build();
        }

        private Judgement broken() {
            JudgementBuilder judgement =
                    Judgement.of(Verdict.VIOLATED).addGap(Statement.of("gap.no-way-besides-attending"));
            counting.forEach(one -> judgement.addFound(found(one)).addSubjectIds(one.id()));
            Optional<MeetingSubject> next =
                    counting.stream().filter(SeriesOffers::isAhead).findFirst();
            return next.isPresent()
                    ? judgement
                            .addRemedies(Remedy.of(
                                    "routes", new OfferViewRoutes(next.get().id(), Set.of(ViewRoute.WRITTEN))))
                            .build()
                    : judgement.addAdvice(Statement.of("advice.next-meeting")).build();
        }

        private static Evidence found(MeetingSubject meeting) {
            List<ViewRoute> routes = List.copyOf(
                    new TreeSet<>(Objects.requireNonNull(meeting.file().viewRoutes(meeting.meeting()))));
            Statement says = routes.isEmpty()
                    ? Statement.of("found.meeting-no-view-routes", meeting.id())
                    : Statement.of("found.meeting-view-routes", meeting.id(), routes);
            return Evidence.of(says, meeting.field("viewRoutes"));
        }
    }
}
