package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.NoticeSubject;

/** To be written. */
public record SentAhead() implements Obligation<NoticeSubject> {
    public static SentAhead of(String value0) {
        return new SentAhead();
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        throw new UnsupportedOperationException();
    }
}
