package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.NoticeSubject;

/** To be written. */
public record ReachesOrThroughBody() implements Obligation<NoticeSubject> {
    public static ReachesOrThroughBody of(String value0) {
        return new ReachesOrThroughBody();
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        throw new UnsupportedOperationException();
    }
}
