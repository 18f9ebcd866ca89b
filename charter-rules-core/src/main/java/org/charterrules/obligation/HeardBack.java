package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
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
 * Each member of a population is sent feedback or notes after the meeting, by the end of the date they were given
 * (HS-C16a). Without such a date nobody can tell.
 *
 * @param population who is to hear back
 */
public record HeardBack(Population population) implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> KINDS = Set.of(NoticeKind.FEEDBACK, NoticeKind.NOTES);

    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static HeardBack of(String population) {
        return new HeardBack(Population.named(population));
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
        LocalDate due = subject.file().followUp(subject.meeting()).feedbackDue();
        if (due == null) {
            return noDate(subject);
        }
        if (subject.file().notices(subject.meeting()) == null) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        Sent sent = Sent.of(subject, KINDS);
        return Judgement.settle(
                each(subject, members.certain(), sent, due),
                each(subject, members.doubtful(), sent, due),
                members.missing(),
                nobody);
    }

    private static Judgement noDate(MeetingSubject subject) {
        FieldRef field = subject.field("followUp.feedbackDue");
        if (subject.readings().has(Reading.NO_DATE_IS_A_BREACH)) {
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(Statement.of("found.no-feedback-date"), field))
                    .addGap(Statement.of("gap.no-feedback-date"))
                    .addAdvice(Statement.of("advice.state-feedback-date"))
                    .build();
        }
        return Judgement.of(Verdict.UNKNOWN)
                .addMissing(field)
                .addAdvice(Statement.of("advice.state-feedback-date"))
                .build();
    }

    private List<Judgement> each(MeetingSubject subject, List<Participant> people, Sent sent, LocalDate due) {
        return people.stream()
                .map(one -> judge(subject, one.personId(), sent, due))
                .toList();
    }

    private static Judgement judge(MeetingSubject subject, String person, Sent sent, LocalDate due) {
        for (Notice notice : sent.certain()) {
            if (Notices.reached(notice, person) == Truth.YES && isInTime(subject, notice, due)) {
                return Judgement.of(Verdict.SATISFIED)
                        .addFound(sent.evidence(notice))
                        .addSubjectIds(person)
                        .build();
            }
        }
        if (mayHaveReached(subject, person, sent, due)) {
            return Judgement.unknown(sent.missing(person));
        }
        return subject.isOver(due) ? late(subject, person, sent, due) : pending(person, due);
    }

    private static boolean isInTime(MeetingSubject subject, Notice notice, LocalDate due) {
        LocalDate date =
                notice.sentAt().atZone(subject.meeting().schedule().zone()).toLocalDate();
        return !date.isAfter(due);
    }

    private static boolean mayHaveReached(MeetingSubject subject, String person, Sent sent, LocalDate due) {
        boolean certainNotice = sent.certain().stream()
                .anyMatch(notice -> Notices.reached(notice, person) == Truth.MAYBE && isInTime(subject, notice, due));
        boolean doubtfulNotice = sent.doubtful().stream()
                .anyMatch(notice -> Notices.reached(notice, person) != Truth.NO
                        && (notice.sentAt() == null || isInTime(subject, notice, due)));
        return certainNotice || doubtfulNotice;
    }

    private static Judgement pending(String person, LocalDate due) {
        return Judgement.of(Verdict.PENDING)
                .actBy(due)
                .addGap(Statement.of("todo.send-feedback", person, due))
                .addSubjectIds(person)
                .build();
    }

    private static Judgement late(MeetingSubject subject, String person, Sent sent, LocalDate due) {
        var reached = sent.certain().stream()
                .filter(notice -> Notices.reached(notice, person) == Truth.YES)
                .findFirst();
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        if (reached.isEmpty() && !complete) {
            List<FieldRef> missing = new ArrayList<>(sent.missing(person));
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        Evidence found = reached.map(sent::evidence)
                .orElseGet(() -> Evidence.of(
                        Statement.of("found.no-feedback", person),
                        subject.file().list("notices")));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found.alsoFrom(subject.field("followUp.feedbackDue")))
                .addGap(Statement.of("gap.feedback-late", due))
                .addAdvice(Statement.of(reached.isEmpty() ? "advice.send-feedback" : "advice.feedback-was-late"))
                .addSubjectIds(person)
                .build();
    }
}
