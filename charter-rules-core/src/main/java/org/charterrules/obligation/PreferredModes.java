package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferModes;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.Preferences;
import org.charterrules.model.ViewRoute;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Everybody invited may take part in a way they prefer, or a reason is on record (LAN-A7c); or else they may give their
 * views in a way they prefer (HOU-1.2b). Whoever says that any way will do is content.
 *
 * @param routesToo whether a preferred way of giving views is enough
 * @param cure what makes up for it
 */
public record PreferredModes(boolean routesToo, Cure cure) implements Obligation<MeetingSubject> {
    /**
     * A reason on record makes up for it.
     *
     * @param key the key of the reason, for example {@code LAN-A7c}
     * @return the obligation
     */
    public static PreferredModes orReason(String key) {
        return new PreferredModes(false, Cure.reason(key));
    }

    /**
     * A preferred way of giving views is enough.
     *
     * @return the obligation
     */
    public static PreferredModes orRoutes() {
        return new PreferredModes(true, Cure.NONE);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, Population.EVERYONE, one -> judge(subject, one));
    }

    private Judgement judge(MeetingSubject subject, Participant person) {
        Preferences likes = Each.person(subject, person.personId()).preferences();
        Match match = modes(subject, person, likes);
        Match either = routesToo ? match.or(routes(subject, person, likes)) : match;
        return cure.judge(
                subject,
                person,
                either.truth().not(),
                either.missing(),
                kept(subject, person),
                () -> broken(subject, person, likes));
    }

    private static Match modes(MeetingSubject subject, Participant person, Preferences likes) {
        return Match.of(
                likes.modes(),
                Each.personField(subject, person.personId(), "preferences.modes"),
                subject.meeting().modesOffered(),
                subject.field("modesOffered"));
    }

    /** That any way of giving views will do says nothing of the ways of taking part. */
    private static Match routes(MeetingSubject subject, Participant person, Preferences likes) {
        Set<ViewRoute> routes = likes.routes();
        if (routes != null && routes.isEmpty()) {
            return new Match(Truth.NO, List.of());
        }
        return Match.of(
                routes,
                Each.personField(subject, person.personId(), "preferences.routes"),
                subject.file().viewRoutes(subject.meeting()),
                subject.field("viewRoutes"));
    }

    private static Judgement kept(MeetingSubject subject, Participant person) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(
                        Statement.of("found.way-suits", person.personId()),
                        Each.personField(subject, person.personId(), "preferences.modes")))
                .addSubjectIds(person.personId())
                .build();
    }

    private static Judgement broken(MeetingSubject subject, Participant person, Preferences likes) {
        List<Mode> preferred = List.copyOf(new TreeSet<>(likes.modes()));
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(ModesOffered.found(subject, subject.meeting().modesOffered()))
                .addFound(Evidence.of(
                        Statement.of("found.preferred-modes", person.personId(), preferred),
                        Each.personField(subject, person.personId(), "preferences.modes")))
                .addGap(Statement.of("gap.no-preferred-mode", person.personId()))
                .addSubjectIds(person.personId());
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                : judgement
                        .addRemedies(Remedy.of("offer", new OfferModes(subject.id(), Set.of(preferred.get(0)))))
                        .build();
    }
}
