package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.obligation.FirstDates.First;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;

/** Compares the date on which a person first got notices of a kind with the first date for some others; equal dates comply. */
final class NoLater {
    private final MeetingSubject subject;
    private final NoticeKind kind;
    private final Population population;
    private final Statement advice;
    private final FirstDates dates;
    private final First others;

    NoLater(MeetingSubject subject, List<Notice> notices, NoticeKind kind, Population others, Statement advice) {
        this.subject = subject;
        this.kind = kind;
        this.population = others;
        this.advice = advice;
        this.dates = new FirstDates(subject, notices, Set.of(kind));
        this.others = firstOf(subject.members(others));
    }

    private First firstOf(Members members) {
        First first = First.NEVER;
        for (Participant one : members.certain()) {
            first = first.or(dates.of(one.personId()));
        }
        for (Participant one : members.doubtful()) {
            first = first.or(dates.of(one.personId()).perhaps(members.missing()));
        }
        return first;
    }

    Judgement judge(String person) {
        First own = dates.of(person);
        LocalDate earliest = others.earliest();
        if (earliest == null) {
            return beforeOthers(person, own);
        }
        if (own.certain() != null && !own.certain().isAfter(earliest)) {
            return satisfied(person, own);
        }
        LocalDate limit = others.certain();
        boolean mayBeInTime = limit == null
                || (own.earliest() != null && !own.earliest().isAfter(limit))
                || (own.earliest() == null && !subject.isOver(limit));
        return mayBeInTime ? open(person, own) : late(person, own);
    }

    /** None of the others has got anything yet. */
    private Judgement beforeOthers(String person, First own) {
        if (own.certain() != null) {
            return satisfied(person, own);
        }
        return own.earliest() == null
                ? Judgement.notApplicable(Statement.of("why.nothing-sent", kind))
                : Judgement.unknown(own.missing());
    }

    private Judgement satisfied(String person, First own) {
        JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED)
                .addFound(sent(person, Objects.requireNonNull(own.notice())))
                .addSubjectIds(person);
        return others.notice() == null
                ? judgement.build()
                : judgement.addFound(sentToOthers(others.notice())).build();
    }

    private Judgement open(String person, First own) {
        LocalDate limit = others.certain();
        boolean stillToday = own.earliest() == null && limit != null && limit.equals(others.earliest());
        if (stillToday) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(limit)
                    .addGap(Statement.of("todo.send-kind", kind, person, limit))
                    .addSubjectIds(person)
                    .build();
        }
        Set<FieldRef> missing = new TreeSet<>(own.missing());
        missing.addAll(others.missing());
        if (own.certain() == null && !isComplete()) {
            missing.add(subject.file().list("notices"));
        }
        return Judgement.unknown(missing);
    }

    private boolean isComplete() {
        return subject.file().isComplete(FactKind.NOTICES, subject.readings());
    }

    private Judgement late(String person, First own) {
        if (own.notice() == null && !isComplete()) {
            Set<FieldRef> missing = new TreeSet<>(own.missing());
            missing.add(subject.file().list("notices"));
            return Judgement.unknown(missing);
        }
        Evidence found = own.notice() == null
                ? Evidence.of(
                        Statement.of("found.kind-not-sent", kind, person),
                        subject.file().list("notices"))
                : sent(person, own.notice());
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addFound(sentToOthers(Objects.requireNonNull(others.notice())))
                .addGap(Statement.of("gap.sent-later", person, others.certain()))
                .addAdvice(advice)
                .addSubjectIds(person)
                .build();
    }

    private Evidence sent(String person, Notice notice) {
        return Evidence.of(
                Statement.of("found.kind-sent", kind, notice.id(), person, at(notice)),
                Notices.field(notice, "sentAt"),
                Notices.field(notice, "recipients"));
    }

    private Evidence sentToOthers(Notice notice) {
        return Evidence.of(
                Statement.of("found.kind-sent-others", kind, notice.id(), population, at(notice)),
                Notices.field(notice, "sentAt"),
                Notices.field(notice, "recipients"));
    }

    private ZonedDateTime at(Notice notice) {
        return Objects.requireNonNull(notice.sentAt())
                .atZone(subject.meeting().schedule().zone());
    }
}
