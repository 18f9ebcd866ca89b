package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.Send;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Everybody who took part is offered some recognition, or sent thanks, by the next meeting of the series that is not
 * cancelled (HOU-10.1). While there is no next meeting there is time. Thanks sent later still count.
 */
public record Thanked() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        NextMeeting next = new NextMeeting(subject);
        return Each.of(members(subject), Statement.of("why.nobody-attended"), one -> judge(subject, one, next));
    }

    private static Members members(MeetingSubject subject) {
        List<Participant> certain = new ArrayList<>();
        List<Participant> doubtful = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        for (Participant one : subject.participants()) {
            Truth attended = Rewarded.attended(one);
            if (attended == Truth.YES) {
                certain.add(one);
            } else if (attended == Truth.MAYBE) {
                doubtful.add(one);
                missing.add(Each.field(one, "attendance"));
            }
        }
        return new Members(certain, doubtful, missing);
    }

    private static Judgement judge(MeetingSubject subject, Participant person, NextMeeting next) {
        String id = person.personId();
        Truth recognised = Rewarded.recognised(person.recognition());
        boolean noNotices = subject.file().notices(subject.meeting()) == null;
        Sent sent = noNotices ? null : Sent.of(subject, Set.of(NoticeKind.THANKS));
        Truth thanked = sent == null ? Truth.MAYBE : sent.reached(id);
        if (recognised.or(thanked) == Truth.YES) {
            return kept(person, recognised == Truth.YES ? null : sent);
        }
        boolean nothingYet = recognised == Truth.NO && thanked == Truth.NO;
        if (nothingYet && next.hasBegun == Truth.NO) {
            return pending(id, next.date);
        }
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        if (nothingYet && next.hasBegun == Truth.YES && complete) {
            return broken(subject, person);
        }
        return unknown(subject, person, sent, next, complete);
    }

    private static Judgement kept(Participant person, @Nullable Sent sent) {
        String id = person.personId();
        return Judgement.of(Verdict.SATISFIED)
                .addFound(
                        sent == null
                                ? Evidence.of(Statement.of("found.recognised", id), Each.field(person, "recognition"))
                                : sent.evidence(id))
                .addSubjectIds(id)
                .build();
    }

    private static Judgement pending(String person, @Nullable LocalDate date) {
        return Judgement.of(Verdict.PENDING)
                .actBy(date)
                .addGap(
                        date == null
                                ? Statement.of("todo.thank-by-next", person)
                                : Statement.of("todo.thank", person, date))
                .addSubjectIds(person)
                .build();
    }

    private static Judgement broken(MeetingSubject subject, Participant person) {
        String id = person.personId();
        Set<String> recipients = new TreeSet<>(Set.of(id));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(
                        Statement.of("found.not-thanked", id),
                        Each.field(person, "recognition"),
                        subject.file().list("notices")))
                .addGap(Statement.of("gap.not-thanked"))
                .addRemedies(Remedy.of("send", new Send(subject.id(), NoticeKind.THANKS, recipients)))
                .addSubjectIds(id)
                .build();
    }

    private static Judgement unknown(
            MeetingSubject subject, Participant person, @Nullable Sent sent, NextMeeting next, boolean complete) {
        JudgementBuilder judgement = Judgement.of(Verdict.UNKNOWN);
        if (person.recognition() == null) {
            judgement.addMissing(Each.field(person, "recognition"));
        }
        if (sent != null && sent.reached(person.personId()) == Truth.MAYBE) {
            judgement.addAllMissing(sent.missing(person.personId()));
        }
        if (sent == null || (!complete && next.hasBegun != Truth.NO)) {
            judgement.addMissing(subject.file().list("notices"));
        }
        return judgement.addAllMissing(next.missing).build();
    }

    /** Whether the next meeting of the series that is not cancelled has begun. */
    private static final class NextMeeting {
        private final MeetingSubject subject;
        private final List<FieldRef> missing = new ArrayList<>();
        private Truth hasBegun = Truth.NO;
        private @Nullable LocalDate date;

        NextMeeting(MeetingSubject subject) {
            this.subject = subject;
            subject.file().calendar().stream()
                    .filter(one -> !one.id().equals(subject.id()) && one.status() != MeetingStatus.CANCELLED)
                    .forEach(this::add);
            if (hasBegun != Truth.MAYBE) {
                missing.clear();
            }
        }

        private void add(Meeting meeting) {
            Truth later = isLater(meeting);
            Truth begun = later.and(hasBegun(meeting));
            Truth counts = meeting.status() == null ? begun.and(Truth.MAYBE) : begun;
            hasBegun = hasBegun.or(counts);
            if (counts == Truth.MAYBE) {
                addMissing(meeting);
            }
            boolean ahead = later == Truth.YES && begun == Truth.NO && meeting.status() != null;
            if (ahead && date == null) {
                date = meeting.schedule().start().toLocalDate();
            }
        }

        private Truth isLater(Meeting meeting) {
            ZonedDateTime start = subject.start();
            ZonedDateTime other = meeting.schedule().start();
            return start == null || other == null
                    ? Truth.MAYBE
                    : Truth.of(other.toInstant().isAfter(start.toInstant()));
        }

        private Truth hasBegun(Meeting meeting) {
            ZonedDateTime other = meeting.schedule().start();
            return other == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(other.toInstant()));
        }

        private void addMissing(Meeting meeting) {
            if (subject.start() == null) {
                missing.add(subject.field("schedule.start"));
            }
            if (meeting.schedule().start() == null) {
                missing.add(new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"));
            }
            if (meeting.status() == null) {
                missing.add(new FieldRef(FactType.MEETING, meeting.id(), "status"));
            }
        }
    }
}
