package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.AcceptAction;
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
import org.charterrules.model.Population;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is to do an action took it on: at some time (LAN-B4a), before the notes of the meeting first went out
 * (OH-B3c), or of their own will and not before it was agreed (HOU-5.3b). One acceptance is on record for all owners.
 *
 * @param when by when it has to be taken on
 * @param owners whose free acceptance is asked for; {@code null} for everybody's
 */
public record Accepted(When when, @Nullable Population owners) implements Obligation<ActionSubject> {
    /** By when it has to be taken on. */
    public enum When {
        /** At any time. */
        EVER,
        /** Before the notes are first sent. */
        BEFORE_NOTES,
        /** At any time, though not before it was agreed. */
        NOT_BEFORE_AGREED
    }

    /**
     * It is taken on at some time.
     *
     * @return the obligation
     */
    public static Accepted everTaken() {
        return new Accepted(When.EVER, null);
    }

    /**
     * It is taken on before the notes go out.
     *
     * @return the obligation
     */
    public static Accepted beforeNotes() {
        return new Accepted(When.BEFORE_NOTES, null);
    }

    /**
     * It is freely taken on by those of its owners who belong to a population.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static Accepted freely(String population) {
        return new Accepted(When.NOT_BEFORE_AGREED, Population.named(population));
    }

    @Override
    public Judgement judge(ActionSubject subject) {
        if (!subject.listed()) {
            return Judgement.unknown(subject.file().list("actions"));
        }
        Instant accepted = subject.action().ownerAcceptedAt();
        if (!subject.file().hasHappened(accepted)) {
            return when == When.BEFORE_NOTES ? notBeforeNotes(subject) : notAccepted(subject);
        }
        return switch (when) {
            case EVER -> kept(subject, accepted);
            case BEFORE_NOTES -> beforeNotes(subject, accepted);
            case NOT_BEFORE_AGREED -> afterAgreed(subject, accepted);
        };
    }

    private static FieldRef field(ActionSubject subject) {
        return subject.field("ownerAcceptedAt");
    }

    private Judgement kept(ActionSubject subject, Instant accepted) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(taken(subject, accepted))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Evidence taken(ActionSubject subject, Instant accepted) {
        return Evidence.of(Statement.of("found.taken-on", subject.id(), at(subject, accepted)), field(subject));
    }

    private static ZonedDateTime at(ActionSubject subject, Instant instant) {
        return instant.atZone(subject.meeting().schedule().zone());
    }

    /** Nothing on record says that nobody took it on only where the records are complete; a later date says so anyway. */
    private static boolean isUnrecorded(ActionSubject subject) {
        return subject.action().ownerAcceptedAt() == null
                && !subject.file().isComplete(FactKind.ACTIONS, subject.readings());
    }

    private Judgement notAccepted(ActionSubject subject) {
        if (isUnrecorded(subject)) {
            return Judgement.unknown(field(subject));
        }
        Evidence found = Evidence.of(Statement.of("found.not-taken-on", subject.id()), field(subject));
        JudgementBuilder judgement = violated(subject, found, Statement.of("gap.not-taken-on"));
        return isAgreedLater(subject)
                ? judgement.build()
                : judgement.addRemedies(accept(subject)).build();
    }

    private static boolean isAgreedLater(ActionSubject subject) {
        Instant created = subject.action().createdAt();
        return created != null && !subject.file().hasHappened(created);
    }

    private Remedy accept(ActionSubject subject) {
        return Remedy.of("accept", new AcceptAction(subject.id(), asked(subject)));
    }

    private JudgementBuilder violated(ActionSubject subject, Evidence found, Statement gap) {
        return Judgement.of(Verdict.VIOLATED)
                .addFound(found)
                .addGap(gap)
                .addSubjectIds(subject.id())
                .addAllSubjectIds(asked(subject));
    }

    private Set<String> asked(ActionSubject subject) {
        Set<String> all = new TreeSet<>();
        MeetingSubject meeting = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
        if (subject.action().ownerIds() != null) {
            all.addAll(subject.action().ownerIds());
        }
        all.removeIf(owner -> owners != null && meeting.belongs(owner, owners) != Truth.YES);
        return all;
    }

    private Judgement afterAgreed(ActionSubject subject, Instant accepted) {
        Instant created = subject.action().createdAt();
        if (created == null) {
            return Judgement.unknown(subject.field("createdAt"));
        }
        if (!accepted.isBefore(created)) {
            return kept(subject, accepted);
        }
        JudgementBuilder judgement = violated(
                subject,
                taken(subject, accepted).alsoFrom(subject.field("createdAt")),
                Statement.of("gap.taken-on-before-agreed", at(subject, created)));
        return isAgreedLater(subject)
                ? judgement.build()
                : judgement.addRemedies(accept(subject)).build();
    }

    private Judgement beforeNotes(ActionSubject subject, Instant accepted) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        for (Notice notice : notices) {
            if (wentOut(notice, subject, accepted) == Truth.YES) {
                Evidence sent = Evidence.of(
                        Statement.of("found.sent", notice.kind(), notice.id(), at(subject, notice.sentAt())),
                        Notices.field(notice, "sentAt"));
                return violated(subject, sent, Statement.of("gap.taken-on-after-notes", at(subject, accepted)))
                        .addAdvice(Statement.of("advice.ask-owner", subject.id()))
                        .build();
            }
        }
        List<FieldRef> missing = doubts(notices, subject, accepted);
        return missing.isEmpty() ? kept(subject, accepted) : Judgement.unknown(missing);
    }

    /** Whether these are notes that went out at or before an instant. */
    private static Truth wentOut(Notice notice, ActionSubject subject, Instant by) {
        Instant sent = notice.sentAt();
        Truth inTime = sent == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(sent) && !sent.isAfter(by));
        return Notices.isOfKind(notice, Set.of(NoticeKind.NOTES)).and(inTime);
    }

    private static List<FieldRef> doubts(List<Notice> notices, ActionSubject subject, Instant by) {
        List<FieldRef> missing = new ArrayList<>();
        for (Notice notice : notices) {
            if (wentOut(notice, subject, by) == Truth.MAYBE) {
                missing.add(Notices.field(notice, notice.kind() == null ? "kind" : "sentAt"));
                if (notice.sentAt() == null) {
                    missing.add(Notices.field(notice, "sentAt"));
                }
            }
        }
        return missing;
    }

    private Judgement notBeforeNotes(ActionSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(List.of(field(subject), subject.file().list("notices")));
        }
        for (Notice notice : notices) {
            if (wentOut(notice, subject, Instant.MAX) == Truth.YES) {
                return tooLate(subject, notice);
            }
        }
        List<FieldRef> missing = doubts(notices, subject, Instant.MAX);
        if (!missing.isEmpty()) {
            missing.add(field(subject));
            return Judgement.unknown(missing);
        }
        return Judgement.of(Verdict.PENDING)
                .addGap(Statement.of("todo.take-on-before-notes", subject.id()))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement tooLate(ActionSubject subject, Notice notes) {
        if (isUnrecorded(subject)) {
            return Judgement.unknown(field(subject));
        }
        Evidence found = Evidence.of(Statement.of("found.not-taken-on", subject.id()), field(subject));
        Statement gap = Statement.of("gap.notes-without-word", notes.id(), at(subject, notes.sentAt()));
        return violated(subject, found, gap)
                .addAdvice(Statement.of("advice.ask-owner", subject.id()))
                .build();
    }
}
