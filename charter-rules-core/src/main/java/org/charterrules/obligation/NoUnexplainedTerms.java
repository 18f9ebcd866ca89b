package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.NoticeSubject;

/** To be written. */
public record NoUnexplainedTerms() implements Obligation<NoticeSubject> {
    public static NoUnexplainedTerms acronymsOrJargon() {
        return new NoUnexplainedTerms();
    }

    public static NoUnexplainedTerms jargon() {
        return new NoUnexplainedTerms();
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        throw new UnsupportedOperationException();
    }
}
