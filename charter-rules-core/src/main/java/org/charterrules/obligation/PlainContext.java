package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.NoticeSubject;

/** To be written. */
public record PlainContext() implements Obligation<NoticeSubject> {
    public static PlainContext orReason(String value0) {
        return new PlainContext();
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        throw new UnsupportedOperationException();
    }
}
