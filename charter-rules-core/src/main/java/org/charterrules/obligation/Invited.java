package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.charterrules.change.Invite;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;

/**
 * At least so many members of a population are invited to a meeting, whether they come or not; for example one person
 * with lived experience (LAN-F1a) or one parent, carer, child or young person (HOU-4.4a).
 *
 * @param population whom to invite
 * @param least how many, 1 or more
 * @param namesMissing whether groups of the population are named that nobody is invited from over the whole series (HOU-5.1b);
 *     they are examples, so that one of them is missing breaks nothing
 */
public record Invited(Population population, int least, boolean namesMissing) implements Obligation<MeetingSubject> {
    /**
     * At least so many are invited; groups that are missing over the series are named.
     *
     * @param population a {@link Population#phrase}
     * @param least for example {@code 1}
     * @return the obligation
     */
    public static Invited namingMissing(String population, String least) {
        return new Invited(Population.named(population), Integer.parseInt(least), true);
    }

    /**
     * At least so many are invited.
     *
     * @param population a {@link Population#phrase}
     * @param least for example {@code 1}
     * @return the obligation
     */
    public static Invited of(String population, String least) {
        return new Invited(Population.named(population), Integer.parseInt(least), false);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = subject.members(population);
        int certain = members.certain().size();
        if (certain >= least) {
            return named(subject, kept(subject, members));
        }
        return certain + members.doubtful().size() >= least
                ? Judgement.unknown(members.missing())
                : named(subject, broken(subject, members));
    }

    private Judgement kept(MeetingSubject subject, Members members) {
        Statement says = Statement.of("found.invited-from", population, members.ids());
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, subject.participantsField()))
                .addAllSubjectIds(members.ids())
                .build();
    }

    private Judgement broken(MeetingSubject subject, Members members) {
        Statement says = members.ids().isEmpty()
                ? Statement.of("found.groups-lacking", population)
                : Statement.of("found.invited-from", population, members.ids());
        Judgement broken = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.participantsField()))
                .addGap(Statement.of("gap.too-few-invited", population, least))
                .addSubjectIds(subject.id())
                .build();
        if (subject.isOver()) {
            return broken.withAdvice(Statement.of("advice.invite-next-time"));
        }
        Change invite = new Invite(subject.id(), population.groups());
        return broken.withRemedies(
                new Remedy("invite", Collections.nCopies(least - members.ids().size(), invite)));
    }

    private Judgement named(MeetingSubject subject, Judgement judgement) {
        List<Group> absent = namesMissing ? absentOverSeries(subject) : List.of();
        return absent.isEmpty() ? judgement : judgement.withGap(gap(judgement, absent));
    }

    private static List<Statement> gap(Judgement judgement, List<Group> absent) {
        List<Statement> gap = new ArrayList<>(judgement.gap());
        gap.add(Statement.of("gap.absent-over-series", absent));
        return gap;
    }

    private List<Group> absentOverSeries(MeetingSubject subject) {
        List<MeetingSubject> meetings = new SeriesSubject(subject.file(), subject.readings()).meetings();
        return population.groups().stream()
                .sorted()
                .filter(group ->
                        Presence.over(meetings, Wanted.of(group), false).truth() == Truth.NO)
                .collect(Collectors.toList());
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof Invited weaker
                && population == weaker.population
                && (namesMissing || !weaker.namesMissing)
                && least >= weaker.least;
    }
}
