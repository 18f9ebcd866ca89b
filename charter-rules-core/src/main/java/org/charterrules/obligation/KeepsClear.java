package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/** To be written. */
public record KeepsClear() implements Obligation<MeetingSubject> {
    public static KeepsClear ofWorkSchoolAndFamily(String value0) {
        return new KeepsClear();
    }

    public static KeepsClear orOfferedAnotherWay(String value0) {
        return new KeepsClear();
    }

    public static KeepsClear orWeighed(String value0) {
        return new KeepsClear();
    }

    public static KeepsClear strictly(String value0) {
        return new KeepsClear();
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        throw new UnsupportedOperationException();
    }
}
