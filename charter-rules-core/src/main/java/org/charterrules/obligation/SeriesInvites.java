package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.subject.SeriesSubject;

/** To be written. */
public record SeriesInvites() implements Obligation<SeriesSubject> {
    public static SeriesInvites eachOf(String value0) {
        return new SeriesInvites();
    }

    public static SeriesInvites eachOf(String value0, String value1) {
        return new SeriesInvites();
    }

    public static SeriesInvites oneOf(String value0, String value1) {
        return new SeriesInvites();
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        throw new UnsupportedOperationException();
    }
}
