package org.charterrules.obligation;

import java.util.Map;
import java.util.Set;
import org.charterrules.change.WriteOut;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.NoticeSubject;

/**
 * The text of a notice has no acronym that is neither explained at or before its first use nor in the agreed
 * glossary (HS-C15b).
 */
public record NoUnexplainedAcronyms() implements Obligation<NoticeSubject> {
    @Override
    public Judgement judge(NoticeSubject subject) {
        String text = subject.notice().text();
        if (text == null) {
            return Judgement.unknown(subject.field("text"));
        }
        Map<String, Integer> found =
                Acronyms.unexplained(text, agreed(subject), subject.readings().has(Reading.EXPLAINED_ALLOWED));
        return found.isEmpty()
                ? Judgement.later(Verdict.SATISFIED, () -> satisfied(subject))
                : Judgement.later(Verdict.VIOLATED, () -> violated(subject, found));
    }

    private static Set<String> agreed(NoticeSubject subject) {
        Set<String> glossary = subject.file().policy().glossary();
        boolean counts = glossary != null && subject.readings().has(Reading.EXPLAINED_ALLOWED);
        return counts ? glossary : Set.of();
    }

    private static Judgement satisfied(NoticeSubject subject) {
        Evidence found = Evidence.of(Statement.of("found.no-acronyms", subject.id()), subject.field("text"));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement violated(NoticeSubject subject, Map<String, Integer> found) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED).addSubjectIds(subject.id());
        found.forEach((term, position) -> judgement.addFound(
                Evidence.of(Statement.of("found.acronym", subject.id(), term, position), subject.field("text"))));
        return judgement
                .addGap(Statement.of("gap.acronyms", subject.id(), found.size()))
                .addRemedies(Remedy.of("write-out", new WriteOut(subject.id(), found.keySet())))
                .build();
    }
}
