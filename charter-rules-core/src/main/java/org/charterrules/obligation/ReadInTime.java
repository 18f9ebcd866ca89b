package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.LeadTime;
import org.charterrules.time.SlotLimits;

/**
 * Everybody invited gets the agenda and every paper at least so many days before, or as many days before as they said
 * they need for reading (LAN-C5b). Whoever has not said needs no more than the others.
 *
 * @param days the number of days for everybody, for example 1
 */
public record ReadInTime(int days) implements Obligation<MeetingSubject> {
    /**
     * Reads the figure as rule files write it.
     *
     * @param days for example {@code 1}
     * @return the obligation
     */
    public static ReadInTime of(String days) {
        return new ReadInTime(Integer.parseInt(days));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Judgement hindrance = Hindrance.nobodyInvitedOrNoStart(subject);
        if (hindrance != null) {
            return hindrance;
        }
        List<Judgement> each = new ArrayList<>();
        for (Participant one : subject.participants()) {
            Circulated circulated = new Circulated(subject, lead(subject, one));
            each.add(judged(subject, one, circulated.judge(NoticeKind.AGENDA, List.of(one))));
            each.add(judged(subject, one, circulated.judge(NoticeKind.DOCUMENTS, List.of(one))));
        }
        return Judgement.gravest(each);
    }

    private Judgement judged(MeetingSubject subject, Participant one, Judgement judgement) {
        boolean settled = subject.file().listsPeople()
                || judgement.verdict() == Verdict.VIOLATED
                || judgement.verdict() == Verdict.NOT_APPLICABLE;
        return settled ? explained(subject, one, judgement) : perhapsLonger(subject, judgement);
    }

    /** Where the people are not listed, nobody knows who needs longer. */
    private static Judgement perhapsLonger(MeetingSubject subject, Judgement judgement) {
        List<FieldRef> missing = new ArrayList<>(judgement.missing());
        missing.add(subject.file().list("people"));
        return Judgement.unknown(missing);
    }

    /** Where somebody needs longer than others, the longer time is part of what was found. */
    private Judgement explained(MeetingSubject subject, Participant one, Judgement judgement) {
        int needed = daysOf(subject, one);
        boolean tellsDays = judgement.verdict() == Verdict.VIOLATED || judgement.verdict() == Verdict.PENDING;
        if (needed == days || !tellsDays) {
            return judgement;
        }
        List<Evidence> found = new ArrayList<>(judgement.found());
        found.add(Evidence.of(
                Statement.of("found.reading-days", one.personId(), needed),
                new FieldRef(FactType.PERSON, one.personId(), "readingDays")));
        return judgement.withFound(found);
    }

    private LeadTime lead(MeetingSubject subject, Participant one) {
        return new LeadTime(daysOf(subject, one), LeadTime.Count.DATES, subject.counting());
    }

    private int daysOf(MeetingSubject subject, Participant one) {
        Person person = subject.file().person(one.personId());
        Integer needed = person == null ? null : person.readingDays();
        return needed == null ? days : Math.max(days, needed);
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        int most = subject.participants().stream()
                .mapToInt(one -> daysOf(subject, one))
                .max()
                .orElse(days);
        return LeadTimes.doneNow(subject, new LeadTime(most, LeadTime.Count.DATES, subject.counting()));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof ReadInTime weaker && days >= weaker.days;
    }
}
