package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.SendOn;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Phrases;
import org.charterrules.subject.Truth;

/**
 * What is sent about a meeting to some of those invited reaches all of them (HOU-3.1c, LAN-C5a). Until the meeting
 * begins there is time for what prepares it; what is sent on later still reaches people. Several notices of one kind may reach
 * everybody jointly, and a newer version takes the place of older ones.
 *
 * @param kinds the kinds of notice that count
 */
public record NoticesReachEveryone(Set<NoticeKind> kinds) implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> AFTERWARDS =
            EnumSet.of(NoticeKind.NOTES, NoticeKind.FEEDBACK, NoticeKind.PROGRESS, NoticeKind.THANKS);

    /** Copies the kinds. */
    public NoticesReachEveryone {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Reads the kinds as rule files write them.
     *
     * @param kinds for example {@code agenda, documents or notes}
     * @return the obligation
     */
    public static NoticesReachEveryone of(String kinds) {
        return new NoticesReachEveryone(Phrases.constants(kinds, NoticeKind.class));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Judgement hindrance = Hindrance.nobodyInvited(subject);
        if (hindrance != null) {
            return hindrance;
        }
        if (subject.file().notices(subject.meeting()) == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        for (NoticeKind kind : new TreeSet<>(kinds)) {
            Reach reach = new Reach(subject, kind);
            (reach.any() == Truth.MAYBE ? doubtful : certain).add(judge(subject, kind, reach));
            missing.addAll(reach.any() == Truth.MAYBE ? reach.missing() : List.of());
        }
        return Judgement.settle(certain, doubtful, missing, Statement.of("why.nobody-invited"));
    }

    private static Judgement judge(MeetingSubject subject, NoticeKind kind, Reach reach) {
        if (reach.any() == Truth.NO) {
            return Judgement.notApplicable(Statement.of("why.none-sent", kind));
        }
        Truth missed = Truth.NO;
        List<String> people = new ArrayList<>();
        for (Participant one : subject.participants()) {
            Truth his = reach.missed(Set.of(one.personId()));
            missed = missed.or(his);
            if (his == Truth.YES) {
                people.add(one.personId());
            }
        }
        return switch (missed) {
            case YES -> missed(subject, kind, reach, people);
            case MAYBE -> Judgement.unknown(reach.missing());
            case NO -> reach.any() == Truth.MAYBE ? perhapsKept(subject) : kept(subject, kind, reach);
        };
    }

    /** It reached everybody, if it was sent at all. */
    private static Judgement perhapsKept(MeetingSubject subject) {
        return Judgement.of(Verdict.SATISFIED).addSubjectIds(subject.id()).build();
    }

    private static Judgement kept(MeetingSubject subject, NoticeKind kind, Reach reach) {
        Statement says = Statement.of("found.reached-all", kind);
        return Judgement.of(Verdict.SATISFIED)
                .addFound(reach.evidence())
                .addFound(Evidence.of(says, subject.participantsField()))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement missed(MeetingSubject subject, NoticeKind kind, Reach reach, List<String> people) {
        if (AFTERWARDS.contains(kind) || subject.isOver()) {
            return broken(reach, people);
        }
        return subject.start() == null ? unknown(subject) : pending(subject, reach, people);
    }

    /** Whether there is still time. */
    private static Judgement unknown(MeetingSubject subject) {
        FieldRef start = subject.field("schedule.start");
        return subject.meeting().status() == null
                ? Judgement.unknown(start, subject.field("status"))
                : Judgement.unknown(start);
    }

    private static Judgement pending(MeetingSubject subject, Reach reach, List<String> people) {
        ZonedDateTime start = subject.start();
        return Judgement.of(Verdict.PENDING)
                .actBy(start.minusNanos(1).toLocalDate())
                .addGap(Statement.of("todo.send-on", reach.newest().id(), people, start))
                .addAllSubjectIds(people)
                .build();
    }

    private static Judgement broken(Reach reach, List<String> people) {
        String notice = reach.newest().id();
        return Judgement.of(Verdict.VIOLATED)
                .addFound(reach.evidence())
                .addGap(Statement.of("gap.did-not-reach", notice, people))
                .addRemedies(Remedy.of("send", new SendOn(notice, Set.copyOf(people))))
                .addAllSubjectIds(people)
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof NoticesReachEveryone weaker && kinds.containsAll(weaker.kinds);
    }
}
