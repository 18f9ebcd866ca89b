package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Invite;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Those invited come from at least so many groups of a population; for example from two groups of families or the
 * community (HOU-6.2a).
 *
 * @param population the groups that count
 * @param least how many of them, 1 or more
 */
public record GroupsInvited(Population population, int least) implements Obligation<MeetingSubject> {
    /**
     * Reads the population and the number as rule files write them.
     *
     * @param population a {@link Population#phrase}
     * @param least for example {@code 2}
     * @return the obligation
     */
    public static GroupsInvited of(String population, String least) {
        return new GroupsInvited(Population.named(population), Integer.parseInt(least));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Presence> all = population.groups().stream()
                .sorted()
                .map(group -> Presence.at(subject, Wanted.of(group)))
                .toList();
        List<Group> present = groups(all, Truth.YES);
        if (present.size() >= least) {
            return found(Verdict.SATISFIED, subject, present);
        }
        List<FieldRef> missing =
                all.stream().flatMap(one -> one.missing().stream()).toList();
        return present.size() + groups(all, Truth.MAYBE).size() >= least
                ? Judgement.unknown(missing)
                : broken(subject, present, groups(all, Truth.NO));
    }

    private static List<Group> groups(List<Presence> all, Truth truth) {
        return all.stream()
                .filter(one -> one.truth() == truth)
                .map(one -> one.wanted().groups().iterator().next())
                .toList();
    }

    private Judgement broken(MeetingSubject subject, List<Group> present, List<Group> absent) {
        Judgement broken = found(Verdict.VIOLATED, subject, present)
                .withGap(Statement.of("gap.too-few-groups", population, least, present.size()));
        if (subject.isOver()) {
            return broken.withAdvice(Statement.of("advice.invite-next-time"));
        }
        List<Change> changes = new ArrayList<>();
        absent.stream()
                .limit((long) least - present.size())
                .forEach(group -> changes.add(new Invite(subject.id(), others(changes, absent))));
        return broken.withRemedies(new Remedy("invite", changes));
    }

    /** Each further person comes from a group that the ones before do not stand for. */
    private static Set<Group> others(List<Change> before, List<Group> absent) {
        return new TreeSet<>(absent.subList(before.size(), absent.size()));
    }

    private static Judgement found(Verdict verdict, MeetingSubject subject, List<Group> present) {
        Statement says =
                present.isEmpty() ? Statement.of("found.no-such-groups") : Statement.of("found.groups", present);
        return Judgement.of(verdict)
                .addFound(Evidence.of(says, subject.participantsField()))
                .addSubjectIds(subject.id())
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof GroupsInvited weaker && population == weaker.population && least >= weaker.least;
    }
}
