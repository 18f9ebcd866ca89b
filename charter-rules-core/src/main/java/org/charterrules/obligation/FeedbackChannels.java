package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferFeedbackRoutes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Channel;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody invited may send feedback in a way they prefer (HOU-3.2). Whoever says that any way will do is content. A
 * further way may be opened after the meeting too.
 */
public record FeedbackChannels() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, Population.EVERYONE, one -> judge(subject, one));
    }

    private static Judgement judge(MeetingSubject subject, Participant person) {
        String id = person.personId();
        Set<Channel> preferred = Each.person(subject, id).preferences().channels();
        FieldRef preferredField = Each.personField(subject, id, "preferences.channels");
        Match match = Match.of(
                preferred,
                preferredField,
                subject.file().followUp(subject.meeting()).feedbackRoutes(),
                subject.field("followUp.feedbackRoutes"));
        return switch (match.truth()) {
            case MAYBE -> Judgement.unknown(match.missing());
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(Evidence.of(Statement.of("found.feedback-route-suits", id), preferredField))
                        .addSubjectIds(id)
                        .build();
            case NO -> broken(subject, id, Objects.requireNonNull(preferred), preferredField);
        };
    }

    private static Judgement broken(MeetingSubject subject, String id, Set<Channel> preferred, FieldRef field) {
        List<Channel> sorted = List.copyOf(new TreeSet<>(preferred));
        List<Channel> offered = List.copyOf(new TreeSet<>(Objects.requireNonNull(
                subject.file().followUp(subject.meeting()).feedbackRoutes())));
        Statement says = offered.isEmpty()
                ? Statement.of("found.no-feedback-routes")
                : Statement.of("found.feedback-routes", offered);
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.field("followUp.feedbackRoutes")))
                .addFound(Evidence.of(Statement.of("found.preferred-channels", id, sorted), field))
                .addGap(Statement.of("gap.no-preferred-channel", id))
                .addRemedies(Remedy.of("feedback-routes", new OfferFeedbackRoutes(subject.id(), Set.of(sorted.get(0)))))
                .addSubjectIds(id)
                .build();
    }
}
