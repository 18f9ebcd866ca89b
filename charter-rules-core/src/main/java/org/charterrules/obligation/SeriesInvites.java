package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.jspecify.annotations.Nullable;

/**
 * Over the meetings of a series that are not cancelled, somebody is invited from each of several groups (HS-G3, OH-D2b)
 * or from any one of them (OH-D2a). With a key it is promised where possible: a reason on record for one of the meetings excuses,
 * and people who have not said which groups they belong to count as belonging to none where participants are declared complete.
 *
 * @param each from each of these somebody is invited, at least one
 * @param reasonKey the key of the reason, for example {@code OH-D2a}; {@code null} if no reason excuses
 */
public record SeriesInvites(List<Wanted> each, @Nullable String reasonKey) implements Obligation<SeriesSubject> {
    /** Copies the groups. */
    public SeriesInvites {
        each = List.copyOf(each);
    }

    /**
     * From each of the groups.
     *
     * @param groups for example {@code parents or carers; social care}
     * @return the obligation
     */
    public static SeriesInvites eachOf(String groups) {
        return new SeriesInvites(Wanted.list(groups), null);
    }

    /**
     * From each of the groups, where possible.
     *
     * @param groups for example {@code housing; social care}
     * @param reasonKey for example {@code OH-D2b}
     * @return the obligation
     */
    public static SeriesInvites eachOf(String groups, String reasonKey) {
        return new SeriesInvites(Wanted.list(groups), reasonKey);
    }

    /**
     * From any one of the groups, where possible.
     *
     * @param groups for example {@code faith; voluntary}
     * @param reasonKey for example {@code OH-D2c}
     * @return the obligation
     */
    public static SeriesInvites oneOf(String groups, String reasonKey) {
        return new SeriesInvites(List.of(Wanted.anyOf(Wanted.list(groups))), reasonKey);
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        List<MeetingSubject> meetings = subject.meetings().stream()
                .filter(one -> one.meeting().status() != MeetingStatus.CANCELLED)
                .toList();
        if (meetings.isEmpty()) {
            return Judgement.notApplicable(subject.whyNone());
        }
        boolean undeclaredIsNone =
                reasonKey != null && subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
        List<Presence> all = each.stream()
                .map(wanted -> Presence.over(meetings, wanted, undeclaredIsNone))
                .toList();
        Judgement judgement = Representation.of(all, participants(meetings));
        Judgement result = judgement.verdict() == Verdict.VIOLATED ? broken(judgement, meetings, all) : judgement;
        return reasonKey == null ? result : Excuse.ofSeries(meetings, reasonKey).wherePossible(result);
    }

    private static FieldRef[] participants(List<MeetingSubject> meetings) {
        return meetings.stream().map(MeetingSubject::participantsField).toArray(FieldRef[]::new);
    }

    private static Judgement broken(Judgement judgement, List<MeetingSubject> meetings, List<Presence> all) {
        List<String> ids = meetings.stream().map(MeetingSubject::id).toList();
        MeetingSubject next =
                meetings.stream().filter(one -> !one.isOver()).findFirst().orElse(meetings.get(meetings.size() - 1));
        return Representation.toPutRight(judgement, next, Representation.lacking(all))
                .withSubjectIds(ids);
    }
}
