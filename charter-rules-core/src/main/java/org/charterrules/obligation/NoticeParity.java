package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;

/**
 * Each member of a population is first sent the invitation, and the papers, no later than the first of some others is;
 * for example families no later than professionals (HS-S2a). Local dates are compared, and equal dates comply.
 *
 * @param population who is not to be sent it later
 * @param others than whom
 */
public record NoticeParity(Population population, Population others) implements Obligation<MeetingSubject> {
    /**
     * Reads the populations as rule files write them.
     *
     * @param population a {@link Population#phrase}
     * @param others a {@link Population#phrase}
     * @return the obligation
     * @throws IllegalArgumentException if no population is called that
     */
    public static NoticeParity of(String population, String others) {
        return new NoticeParity(Population.named(population), Population.named(others));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = subject.members(population);
        Statement nobody = Statement.of("why.includes-none", population);
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        Judgement judgement = compare(subject, members, notices, nobody);
        return judgement.verdict() == Verdict.NOT_APPLICABLE ? nothingSent(subject, judgement, members) : judgement;
    }

    private static Judgement nothingSent(MeetingSubject subject, Judgement judgement, Members members) {
        Judgement nothing = nothingSent(subject, judgement);
        boolean perhapsNobody = members.certain().isEmpty() && nothing.verdict() == Verdict.UNKNOWN;
        if (!perhapsNobody) {
            return nothing;
        }
        List<FieldRef> missing = new ArrayList<>(nothing.missing());
        missing.addAll(members.missing());
        return Judgement.unknown(missing);
    }

    /** Once the meeting has begun, something may have been sent that is not on record. */
    static Judgement nothingSent(MeetingSubject subject, Judgement judgement) {
        if (isComplete(subject)) {
            return judgement;
        }
        FieldRef list = subject.file().list("notices");
        ZonedDateTime start = subject.start();
        if (start == null) {
            return Judgement.unknown(list, subject.field("schedule.start"));
        }
        return subject.file().hasHappened(start.toInstant()) ? Judgement.unknown(list) : judgement;
    }

    private Judgement compare(MeetingSubject subject, Members members, List<Notice> notices, Statement nobody) {
        Statement advice = Statement.of("advice.more-time");
        List<NoLater> kinds = List.of(
                new NoLater(subject, notices, NoticeKind.INVITATION, others, advice),
                new NoLater(subject, notices, NoticeKind.DOCUMENTS, others, advice));
        return Judgement.settle(
                each(members.certain(), kinds), each(members.doubtful(), kinds), members.missing(), nobody);
    }

    private static List<Judgement> each(List<Participant> people, List<NoLater> kinds) {
        return people.stream()
                .map(one -> Judgement.gravest(
                        kinds.stream().map(kind -> kind.judge(one.personId())).toList()))
                .toList();
    }

    private static boolean isComplete(MeetingSubject subject) {
        return subject.file().isComplete(FactKind.NOTICES, subject.readings());
    }
}
