package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.subject.MeetingSubject;

/**
 * Somebody is invited to a meeting from each of several groups, for example to a board from parents or carers, from
 * children or young people and from four professions (HS-S1). Whoever speaks for a forum counts in the capacity they are invited
 * in; that a forum stands behind them is not looked up.
 *
 * @param each the groups, at least one
 */
public record EachInvited(List<Wanted> each) implements Obligation<MeetingSubject> {
    /** Copies the groups. */
    public EachInvited {
        each = List.copyOf(each);
    }

    /**
     * Reads the groups as rule files write them.
     *
     * @param groups for example {@code parents or carers; social care}
     * @return the obligation
     */
    public static EachInvited of(String groups) {
        return new EachInvited(Wanted.list(groups));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Representation.atMeeting(subject, each);
    }
}
