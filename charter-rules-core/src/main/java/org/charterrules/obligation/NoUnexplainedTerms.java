package org.charterrules.obligation;

import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.NoticeSubject;

/**
 * The text of a notice has no listed jargon that it does not explain (HS-C15a), and no unexplained acronym either
 * (HIL-B6c, OH-A4a). Where acronyms count as well, a host without a list of jargon is judged by acronyms alone.
 *
 * @param acronymsToo whether acronyms count as well as jargon
 */
public record NoUnexplainedTerms(boolean acronymsToo) implements Obligation<NoticeSubject> {
    /**
     * Neither acronyms nor jargon.
     *
     * @return the obligation
     */
    public static NoUnexplainedTerms acronymsOrJargon() {
        return new NoUnexplainedTerms(true);
    }

    /**
     * No jargon, whatever the acronyms.
     *
     * @return the obligation
     */
    public static NoUnexplainedTerms jargon() {
        return new NoUnexplainedTerms(false);
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        String text = subject.notice().text();
        Set<String> jargon = subject.file().policy().jargon();
        boolean listNeeded = jargon == null && !acronymsToo;
        if (text == null || listNeeded && !text.isBlank()) {
            return unknown(subject, listNeeded);
        }
        PlainText plain = PlainText.ofText(subject);
        if (acronymsToo) {
            plain.acronyms(text);
        }
        return plain.terms(text, jargon == null ? Set.of() : jargon).judge();
    }

    private static Judgement unknown(NoticeSubject subject, boolean listNeeded) {
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN);
        if (listNeeded) {
            unknown.parameter("JARGON");
        }
        if (subject.notice().text() == null) {
            unknown.addMissing(subject.field("text"));
        }
        return unknown.build();
    }
}
