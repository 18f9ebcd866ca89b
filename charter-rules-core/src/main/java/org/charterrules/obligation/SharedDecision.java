package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Reopen;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Population;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.Truth;

/**
 * At least one of those who take a decision belongs to a population; for example to the people with lived
 * experience (HS-X4).
 *
 * @param population who has to be among those who decide
 */
public record SharedDecision(Population population) implements Obligation<DecisionSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static SharedDecision of(String population) {
        return new SharedDecision(Population.named(population));
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        Set<String> takers = subject.decision().takerIds();
        if (takers == null) {
            return Judgement.unknown(subject.field("takerIds"));
        }
        for (String taker : takers) {
            if (subject.belongs(taker, population) == Truth.YES) {
                return shared(subject, taker);
            }
        }
        List<String> doubtful = takers.stream()
                .filter(taker -> subject.belongs(taker, population) == Truth.MAYBE)
                .toList();
        return doubtful.isEmpty()
                ? notShared(subject, takers)
                : Judgement.unknown(doubtful.stream().map(subject::groupsOf).toList());
    }

    private Judgement shared(DecisionSubject subject, String taker) {
        Statement says = Statement.of("found.taker", subject.id(), taker, population);
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, subject.field("takerIds")))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement notShared(DecisionSubject subject, Set<String> takers) {
        Statement says = takers.isEmpty()
                ? Statement.of("found.no-takers", subject.id())
                : Statement.of("found.takers", subject.id(), List.copyOf(new TreeSet<>(takers)));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.field("takerIds")))
                .addGap(Statement.of("gap.not-shared", subject.id(), population))
                .addRemedies(Remedy.of("reopen", new Reopen(subject.id())))
                .addSubjectIds(subject.id())
                .build();
    }
}
