package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.NoticeSubject;

/** To be written. */
public record PreferredTerms() implements Obligation<NoticeSubject> {
    public static PreferredTerms of(String value0, String value1, String value2) {
        return new PreferredTerms();
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        throw new UnsupportedOperationException();
    }
}
