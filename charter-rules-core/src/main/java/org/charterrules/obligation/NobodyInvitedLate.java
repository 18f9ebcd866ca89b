package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Nobody hears of a meeting for the first time on a later date than the agenda first went round, unless they asked to
 * join (second part of LAN-A3). A recorded reason excuses. Whoever has had no notice yet is not late.
 *
 * @param reasonKey the key of that reason, for example {@code LAN-A3}
 */
public record NobodyInvitedLate(String reasonKey) implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> AGENDA = Set.of(NoticeKind.AGENDA);

    /**
     * Nobody is invited late without a reason.
     *
     * @param reasonKey for example {@code LAN-A3}
     * @return the obligation
     */
    public static NobodyInvitedLate unless(String reasonKey) {
        return new NobodyInvitedLate(reasonKey);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        Question question = new Question(subject, notices);
        if (question.noAgenda()) {
            return Judgement.notApplicable(Statement.of("why.no-agenda-yet"));
        }
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(question.withoutParticipants());
        }
        return new Excuse(List.of(subject), reasonKey).ofReason(question.answer());
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final List<Notice> notices;
        private final Set<FieldRef> missing = new TreeSet<>();

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            this.notices =
                    notices.stream().filter(notice -> sent(notice) != Truth.NO).toList();
        }

        private Truth sent(Notice notice) {
            return notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(notice.sentAt()));
        }

        private static Truth isAgenda(Notice notice) {
            return Notices.isOfKind(notice, AGENDA);
        }

        boolean noAgenda() {
            return notices.stream().allMatch(notice -> isAgenda(notice) == Truth.NO);
        }

        /** The fields that would tell whether an agenda went round, and to whom. */
        Set<FieldRef> withoutParticipants() {
            notices.forEach(this::addMissing);
            missing.add(subject.participantsField());
            return missing;
        }

        Judgement answer() {
            List<String> late = new ArrayList<>();
            Truth any = Truth.NO;
            for (Participant person : subject.participants()) {
                Truth one = isLate(person);
                any = any.or(one);
                if (one == Truth.YES) {
                    late.add(person.personId());
                }
            }
            return switch (any) {
                case YES -> broken(late);
                case MAYBE -> Judgement.unknown(missing);
                case NO -> kept();
            };
        }

        private Truth isLate(Participant person) {
            if (Boolean.TRUE.equals(person.joinedOnOwnRequest())) {
                return Truth.NO;
            }
            Truth late = Truth.NO;
            for (Notice agenda : notices) {
                if (isAgenda(agenda) != Truth.NO) {
                    Truth after = firstReachedAfter(agenda, person.personId());
                    late = late.or(isAgenda(agenda).and(sent(agenda)).and(after));
                }
            }
            if (late == Truth.MAYBE) {
                notices.forEach(this::addMissing);
            }
            return late;
        }

        /** Whether something reached a person on a later date than the agenda, and nothing did on or before it. */
        private Truth firstReachedAfter(Notice agenda, String person) {
            Truth before = Truth.NO;
            Truth after = Truth.NO;
            for (Notice notice : notices) {
                Truth reached = sent(notice).and(Notices.reached(notice, person));
                Truth later = isLater(notice, agenda);
                after = after.or(reached.and(later));
                before = before.or(reached.and(later.not()));
            }
            return after.and(before.not());
        }

        private Truth isLater(Notice notice, Notice agenda) {
            if (notice.id().equals(agenda.id())) {
                return Truth.NO;
            }
            LocalDate one = date(notice);
            LocalDate other = date(agenda);
            return one == null || other == null ? Truth.MAYBE : Truth.of(one.isAfter(other));
        }

        private @Nullable LocalDate date(Notice notice) {
            return notice.sentAt() == null
                    ? null
                    : notice.sentAt()
                            .atZone(subject.meeting().schedule().zone())
                            .toLocalDate();
        }

        private void addMissing(Notice notice) {
            if (notice.kind() == null) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
            if (notice.recipients() == null) {
                missing.add(Notices.field(notice, "recipients"));
            }
        }

        private Judgement kept() {
            Statement says = Statement.of("found.nobody-late");
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(says, subject.file().list("notices")))
                    .addSubjectIds(subject.id())
                    .build();
        }

        private Judgement broken(List<String> late) {
            LocalDate agenda = notices.stream()
                    .filter(notice -> isAgenda(notice) == Truth.YES)
                    .map(this::date)
                    .filter(Objects::nonNull)
                    .min(LocalDate::compareTo)
                    .orElseThrow();
            Statement says = Statement.of("found.invited-late", late, agenda);
            return Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(says, subject.file().list("notices")))
                    .addGap(Statement.of("gap.invited-late"))
                    .addAllSubjectIds(late)
                    .build();
        }
    }
}
