package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.charterrules.change.AddAgendaItem;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * The agenda of a meeting has an item of a kind, for example open discussion (OH-V4b). Until the agenda is sent, or the
 * meeting begins, the item may still be put on it.
 *
 * @param kind the kind of item
 */
public record AgendaItemPresent(AgendaItemKind kind) implements Obligation<MeetingSubject> {
    /**
     * Reads the kind as rule files write it.
     *
     * @param kind an {@link AgendaItemKind} in lower case, for example {@code open discussion}
     * @return the obligation
     * @throws IllegalArgumentException if no kind is called that
     */
    public static AgendaItemPresent of(String kind) {
        return new AgendaItemPresent(
                AgendaItemKind.valueOf(kind.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        AgendaItems items = new AgendaItems(subject, kind);
        return switch (items.truth()) {
            case YES ->
                Judgement.of(Verdict.SATISFIED)
                        .addFound(items.found())
                        .addSubjectIds(subject.id())
                        .build();
            case MAYBE -> Judgement.unknown(items.missing());
            case NO -> absent(subject);
        };
    }

    private Judgement absent(MeetingSubject subject) {
        Truth settled = isSettled(subject);
        return switch (settled) {
            case YES -> violated(subject);
            case MAYBE -> Judgement.unknown(missing(subject));
            case NO -> pending(subject);
        };
    }

    /** Whether the agenda has gone round or the meeting has begun. */
    private static Truth isSettled(MeetingSubject subject) {
        ZonedDateTime start = subject.start();
        Truth begun = start == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(start.toInstant()));
        return begun.or(isAgendaSent(subject));
    }

    private static Truth isAgendaSent(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Truth.MAYBE;
        }
        return notices.stream().map(one -> isSentAgenda(one, subject)).reduce(Truth.NO, Truth::or);
    }

    private static Truth isSentAgenda(Notice notice, MeetingSubject subject) {
        Truth sent =
                notice.sentAt() == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(notice.sentAt()));
        return Notices.isOfKind(notice, Set.of(NoticeKind.AGENDA)).and(sent);
    }

    private static List<FieldRef> missing(MeetingSubject subject) {
        List<FieldRef> missing = new ArrayList<>();
        if (subject.start() == null) {
            missing.add(subject.field("schedule.start"));
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            missing.add(subject.file().list("notices"));
            return missing;
        }
        for (Notice notice : notices) {
            boolean doubtful = isSentAgenda(notice, subject) == Truth.MAYBE;
            if (doubtful && notice.kind() == null) {
                missing.add(Notices.field(notice, "kind"));
            }
            if (doubtful && notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
            }
        }
        return missing;
    }

    private Judgement violated(MeetingSubject subject) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.no-agenda-item", kind), subject.field("agenda")))
                .addGap(Statement.of("gap.no-agenda-item", kind))
                .addSubjectIds(subject.id());
        return subject.isOver()
                ? judgement.addAdvice(Statement.of("advice.next-time")).build()
                : judgement
                        .addRemedies(Remedy.of("agenda", new AddAgendaItem(subject.id(), kind)))
                        .build();
    }

    private Judgement pending(MeetingSubject subject) {
        ZonedDateTime start = Objects.requireNonNull(subject.start());
        return Judgement.of(Verdict.PENDING)
                .actBy(start.minusNanos(1).toLocalDate())
                .addGap(Statement.of("todo.agenda-item", kind, start))
                .addSubjectIds(subject.id())
                .build();
    }
}
