package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.SayInstead;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.NoticeSubject;

/**
 * Wherever a notice uses a term, one of some plainer terms stands within 15 words of it; for example 'working together'
 * near 'co-production' (OH-M1). Titles are left out: there the term and a word beside it begin with a capital. A reason recorded
 * with the meeting under the id of the clause excuses it.
 *
 * @param term the term, for example {@code co-production}
 * @param preferred the plainer terms, at least one
 * @param clause the id under which a reason is recorded
 */
public record PreferredTerms(String term, List<String> preferred, String clause) implements Obligation<NoticeSubject> {
    private static final int NEAR = 15;

    /** Copies the terms. */
    public PreferredTerms {
        preferred = List.copyOf(preferred);
    }

    /**
     * Reads the gaps as rule files fill them.
     *
     * @param term for example {@code co-production}
     * @param preferred for example {@code working together or collaboration}
     * @param clause for example {@code OH-M1}
     * @return the obligation
     */
    public static PreferredTerms of(String term, String preferred, String clause) {
        return new PreferredTerms(term, Words.items(preferred), clause);
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        String text = subject.notice().text();
        if (text == null) {
            return Judgement.unknown(subject.field("text"));
        }
        List<Terms.Place> alone = alone(subject.file(), text);
        return alone.isEmpty()
                ? satisfied(subject)
                : new ReasonOnRecord(subject, clause).judge(new Alone(subject, alone));
    }

    /** The places where the term stands, not in a title, without a plainer one near it. */
    private List<Terms.Place> alone(CaseIndex file, String text) {
        List<Terms.Place> terms = Terms.places(file, text, Set.of(term));
        if (terms.isEmpty()) {
            return List.of();
        }
        TreeSet<Integer> firstWords = new TreeSet<>();
        TreeSet<Integer> lastWords = new TreeSet<>();
        for (Terms.Place place : Terms.places(file, text, Set.copyOf(preferred))) {
            firstWords.add(place.firstWord());
            lastWords.add(place.lastWord());
        }
        List<Terms.Place> alone = new ArrayList<>();
        for (Terms.Place place : terms) {
            Integer before = lastWords.lower(place.firstWord());
            Integer after = firstWords.higher(place.lastWord());
            boolean nearBefore = before != null && place.firstWord() - before <= NEAR;
            boolean nearAfter = after != null && after - place.lastWord() <= NEAR;
            if (!place.title() && !nearBefore && !nearAfter) {
                alone.add(place);
            }
        }
        return alone;
    }

    private Judgement satisfied(NoticeSubject subject) {
        return Judgement.later(Verdict.SATISFIED, () -> found(subject));
    }

    private Judgement found(NoticeSubject subject) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.preferred-terms", subject.id(), term), subject.field("text")))
                .addSubjectIds(subject.id())
                .build();
    }

    private final class Alone implements ReasonOnRecord.Failure {
        private final NoticeSubject subject;
        private final List<Terms.Place> places;

        Alone(NoticeSubject subject, List<Terms.Place> places) {
            this.subject = subject;
            this.places = places;
        }

        @Override
        public JudgementBuilder found(Verdict verdict) {
            int first = places.get(0).start() + 1;
            Statement says = Statement.of("found.term-alone", subject.id(), term, first);
            return Judgement.of(verdict)
                    .addFound(Evidence.of(says, subject.field("text")))
                    .addGap(Statement.of("gap.term-alone", subject.id(), term, preferred))
                    .addSubjectIds(subject.id());
        }

        @Override
        public Remedy remedy() {
            Set<String> spellings = new TreeSet<>();
            places.forEach(place -> spellings.add(place.spelling()));
            return Remedy.of("say-instead", new SayInstead(subject.id(), spellings, preferred.get(0)));
        }
    }
}
