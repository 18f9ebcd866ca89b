package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.AskForAgendaItems;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Everybody invited is asked for agenda items before the agenda first goes round, and before the meeting begins
 * (OH-K3). Asking with the agenda, or after it, counts only if a newer version of the agenda followed.
 */
public record AgendaItemsInvited() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        Judgement hindrance = Hindrance.nobodyInvited(subject);
        if (hindrance != null) {
            return hindrance;
        }
        List<FieldRef> missing = new ArrayList<>();
        if (subject.start() == null) {
            missing.add(subject.field("schedule.start"));
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            missing.add(subject.file().list("notices"));
        }
        return missing.isEmpty() ? new Question(subject, notices).answer() : Judgement.unknown(missing);
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final ZonedDateTime start;
        private final LiveNotices live;
        private final Map<Notice, Truth> asking = new LinkedHashMap<>();
        private final List<Notice> agendas = new ArrayList<>();
        private final Truth agendaSent;

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            this.start = Objects.requireNonNull(subject.start());
            this.live = new LiveNotices(subject, notices);
            for (Notice notice : notices) {
                if (isAgenda(notice).and(isSent(notice)) != Truth.NO) {
                    agendas.add(notice);
                }
            }
            for (Notice notice : notices) {
                Truth asks = asks(notice);
                if (asks != Truth.NO) {
                    asking.put(notice, asks);
                }
            }
            this.agendaSent =
                    agendas.stream().map(one -> isAgenda(one).and(isSent(one))).reduce(Truth.NO, Truth::or);
        }

        private static Truth isAgenda(Notice notice) {
            return Notices.isOfKind(notice, Set.of(NoticeKind.AGENDA));
        }

        private Truth isSent(Notice notice) {
            Instant sent = notice.sentAt();
            return sent == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(sent) && sent.isBefore(start.toInstant()));
        }

        /** Whether it asks for agenda items while there is time for them. */
        private Truth asks(Notice notice) {
            return live.isLive(notice)
                    .and(Topics.states(notice, Topic.INVITE_AGENDA_ITEMS))
                    .and(isBeforeAgenda(notice).or(isFollowedByNewer(notice)));
        }

        private Truth isBeforeAgenda(Notice notice) {
            Truth before = isAgenda(notice).not();
            for (Notice agenda : agendas) {
                if (!agenda.id().equals(notice.id())) {
                    Truth first = isAgenda(agenda).and(isNoLater(agenda, notice));
                    before = before.and(first.not());
                }
            }
            return before;
        }

        private Truth isFollowedByNewer(Notice notice) {
            Truth newer = Truth.NO;
            for (Notice agenda : agendas) {
                if (!agenda.id().equals(notice.id())) {
                    newer = newer.or(isHigher(agenda, notice)
                            .and(isAgenda(agenda))
                            .and(isSent(agenda))
                            .and(isNoLater(notice, agenda)));
                }
            }
            return newer;
        }

        /** A newer version than the first, and than the one that asked, if that was an agenda. */
        private static Truth isHigher(Notice agenda, Notice notice) {
            Truth newer = Truth.of(agenda.version() > notice.version());
            return Truth.of(agenda.version() > 1).and(isAgenda(notice).not().or(newer));
        }

        private static Truth isNoLater(Notice one, Notice other) {
            return one.sentAt() == null || other.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!one.sentAt().isAfter(other.sentAt()));
        }

        Judgement answer() {
            return Judgement.gravest(
                    subject.participants().stream().map(this::judge).toList());
        }

        private Judgement judge(Participant participant) {
            String person = participant.personId();
            Truth asked = Truth.NO;
            for (Map.Entry<Notice, Truth> one : asking.entrySet()) {
                Truth reached = one.getValue().and(Notices.reached(one.getKey(), person));
                if (reached == Truth.YES) {
                    return satisfied(person, one.getKey());
                }
                asked = asked.or(reached);
            }
            return asked == Truth.MAYBE ? Judgement.unknown(missing(person)) : notAsked(person);
        }

        private Judgement satisfied(String person, Notice notice) {
            Statement says = Statement.of("found.asked-for-items", person, notice.id(), live.sentAt(notice));
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(says, Notices.field(notice, "statements"), Notices.field(notice, "sentAt")))
                    .addSubjectIds(person)
                    .build();
        }

        private Judgement notAsked(String person) {
            boolean begun = subject.file().hasHappened(start.toInstant());
            Truth tooLate = agendaSent.or(Truth.of(begun));
            return switch (tooLate) {
                case NO -> pending(person);
                case MAYBE -> Judgement.unknown(missing(person));
                case YES -> isComplete() ? violated(person) : Judgement.unknown(missing(person));
            };
        }

        private boolean isComplete() {
            return subject.file().isComplete(FactKind.NOTICES, subject.readings());
        }

        private Judgement pending(String person) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(start.minusNanos(1).toLocalDate())
                    .addGap(Statement.of("todo.ask-for-items", person, start))
                    .addSubjectIds(person)
                    .build();
        }

        private Judgement violated(String person) {
            JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                    .addFound(Evidence.of(
                            Statement.of("found.not-asked-for-items", person),
                            subject.file().list("notices")))
                    .addGap(Statement.of("gap.not-asked-for-items"))
                    .addSubjectIds(person);
            return subject.isOver()
                    ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                    : judgement
                            .addRemedies(Remedy.of("ask", new AskForAgendaItems(subject.id(), Set.of(person))))
                            .build();
        }

        /** What would tell whether the person was asked in time, and whether the agenda has gone round. */
        private Set<FieldRef> missing(String person) {
            Set<FieldRef> missing = new TreeSet<>();
            for (Notice notice : asking.keySet()) {
                if (Notices.reached(notice, person) != Truth.NO) {
                    addMissing(missing, notice);
                }
            }
            for (Notice agenda : agendas) {
                addAgenda(missing, agenda);
            }
            if (!isComplete() && agendaSent.or(Truth.of(subject.file().hasHappened(start.toInstant()))) != Truth.NO) {
                missing.add(subject.file().list("notices"));
            }
            return missing;
        }

        private void addMissing(Set<FieldRef> missing, Notice notice) {
            missing.addAll(live.missing(notice));
            addAgenda(missing, notice);
            if (notice.statements() == null) {
                missing.add(Notices.field(notice, "statements"));
            }
            if (notice.recipients() == null) {
                missing.add(Notices.field(notice, "recipients"));
            }
        }

        private static void addAgenda(Set<FieldRef> missing, Notice notice) {
            if (notice.kind() == null) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
        }
    }
}
