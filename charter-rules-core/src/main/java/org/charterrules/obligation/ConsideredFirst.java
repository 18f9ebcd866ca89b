package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;

/**
 * Who should be at a meeting is thought through on or before the date of the first notice about it (first part of
 * LAN-A3).
 */
public record ConsideredFirst() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        List<FieldRef> undated = notices.stream()
                .filter(notice -> notice.sentAt() == null)
                .map(notice -> Notices.field(notice, "sentAt"))
                .toList();
        LocalDate first = first(subject, notices);
        if (first == null && undated.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.not-announced"));
        }
        Instant considered = subject.file().planning(subject.meeting()).whoConsideredAt();
        if (considered == null || !subject.file().hasHappened(considered)) {
            return Judgement.unknown(subject.field("planning.whoConsideredAt"));
        }
        if (first != null && date(subject, considered).isAfter(first)) {
            return judged(Verdict.VIOLATED, subject, considered, first);
        }
        return undated.isEmpty()
                ? judged(Verdict.SATISFIED, subject, considered, Objects.requireNonNull(first))
                : Judgement.unknown(undated);
    }

    private static @Nullable LocalDate first(MeetingSubject subject, List<Notice> notices) {
        return notices.stream()
                .map(Notice::sentAt)
                .filter(subject.file()::hasHappened)
                .map(sent -> date(subject, Objects.requireNonNull(sent)))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static LocalDate date(MeetingSubject subject, Instant instant) {
        ZoneId zone = subject.meeting().schedule().zone();
        return instant.atZone(zone).toLocalDate();
    }

    private static Judgement judged(Verdict verdict, MeetingSubject subject, Instant considered, LocalDate first) {
        List<Evidence> found = new ArrayList<>();
        found.add(Evidence.of(
                Statement.of("found.considered", date(subject, considered)),
                subject.field("planning.whoConsideredAt")));
        found.add(Evidence.of(
                Statement.of("found.first-notice", first), subject.file().list("notices")));
        JudgementBuilder judgement = Judgement.of(verdict).found(found).addSubjectIds(subject.id());
        if (verdict == Verdict.VIOLATED) {
            judgement.addGap(Statement.of("gap.considered-late")).addAdvice(Statement.of("advice.consider-again"));
        }
        return judgement.build();
    }
}
