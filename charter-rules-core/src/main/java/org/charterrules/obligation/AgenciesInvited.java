package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.InviteAgencies;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * The professionals invited come from at least so many agencies, where possible; for example to a training session from
 * two (HIL-E4b). A recorded reason excuses.
 *
 * @param least how many agencies, 1 or more
 * @param reasonKey the key of the reason, for example {@code HIL-E4b}
 */
public record AgenciesInvited(int least, String reasonKey) implements Obligation<MeetingSubject> {
    /**
     * Reads the number and the key as rule files write them.
     *
     * @param least for example {@code 2}
     * @param reasonKey for example {@code HIL-E4b}
     * @return the obligation
     */
    public static AgenciesInvited of(String least, String reasonKey) {
        return new AgenciesInvited(Integer.parseInt(least), reasonKey);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Set<String> certain = new TreeSet<>();
        List<FieldRef> missing = new ArrayList<>();
        List<Agency> agencies = subject.participants().stream()
                .map(Participant::personId)
                .map(id -> Agency.of(id, subject))
                .toList();
        agencies.stream().filter(Agency::isKnown).forEach(one -> certain.add(one.name()));
        List<Agency> doubtful =
                agencies.stream().filter(one -> one.mayAddTo(certain)).toList();
        doubtful.forEach(one -> missing.addAll(one.missing()));
        if (certain.size() < least && certain.size() + doubtful.size() >= least) {
            return Judgement.unknown(missing);
        }
        return certain.size() >= least
                ? found(Verdict.SATISFIED, subject, certain)
                : new Excuse(List.of(subject), reasonKey).wherePossible(broken(subject, certain));
    }

    private Judgement broken(MeetingSubject subject, Set<String> agencies) {
        Judgement broken = found(Verdict.VIOLATED, subject, agencies)
                .withGap(Statement.of("gap.too-few-agencies", agencies.size(), least));
        if (subject.isOver()) {
            return broken.withAdvice(Statement.of("advice.invite-next-time"));
        }
        Set<Group> groups = Population.PROFESSIONALS.groups();
        Change invite = new InviteAgencies(subject.id(), least - agencies.size(), groups, agencies);
        return broken.withRemedies(Remedy.of("invite", invite));
    }

    private static Judgement found(Verdict verdict, MeetingSubject subject, Set<String> agencies) {
        Statement says = agencies.isEmpty()
                ? Statement.of("found.no-agencies")
                : Statement.of("found.agencies", List.copyOf(agencies));
        return Judgement.of(verdict)
                .addFound(Evidence.of(says, subject.participantsField()))
                .addSubjectIds(subject.id())
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof AgenciesInvited weaker && reasonKey.equals(weaker.reasonKey) && least >= weaker.least;
    }
}
