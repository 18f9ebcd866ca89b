package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.change.Reopen;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Views on a matter are first sought before the decision on it is final (HS-X3a). Views are sought by a meeting or
 * by an earlier notice that says where people have influence. Instants are compared; the same instant is early enough.
 */
public record ViewsBeforeDecision() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Decision> decisions = subject.file().decisions();
        if (decisions == null) {
            return Judgement.unknown(subject.file().list("decisions"));
        }
        List<FieldRef> links = missingLinks(subject);
        List<Judgement> linked = new ArrayList<>();
        List<Judgement> perhapsLinked = new ArrayList<>();
        for (Decision decision : decisions) {
            if (subject.file().isLinked(decision, subject.meeting())) {
                linked.add(judge(subject, decision));
            } else if (!links.isEmpty()) {
                perhapsLinked.add(judge(subject, decision));
            }
        }
        return Judgement.settle(linked, perhapsLinked, links, Statement.of("why.no-decision"));
    }

    /** Lists that may link more decisions to this meeting. */
    private static List<FieldRef> missingLinks(MeetingSubject subject) {
        List<FieldRef> missing = new ArrayList<>();
        if (subject.meeting().agenda() == null) {
            missing.add(subject.field("agenda"));
        }
        if (subject.file().feedback() == null) {
            missing.add(subject.file().list("feedback"));
        }
        return missing;
    }

    private static Judgement judge(MeetingSubject subject, Decision decision) {
        Instant decided = decision.decidedAt();
        boolean open = decision.status() == DecisionStatus.PROVISIONAL
                && !subject.readings().has(Reading.PROVISIONAL_TOO);
        if (open || (decided != null && !subject.file().hasHappened(decided))) {
            return pending(decision);
        }
        if (decision.status() == null) {
            return Judgement.unknown(field(decision, "status"));
        }
        return decided == null ? Judgement.unknown(field(decision, "decidedAt")) : compare(subject, decision, decided);
    }

    private static FieldRef field(Decision decision, String name) {
        return new FieldRef(FactType.DECISION, decision.id(), name);
    }

    private static Judgement pending(Decision decision) {
        return Judgement.of(Verdict.PENDING)
                .addFound(Evidence.of(Statement.of("found.decision-open", decision.id()), field(decision, "status")))
                .addGap(Statement.of("todo.decide-after-views", decision.id()))
                .addSubjectIds(decision.id())
                .build();
    }

    private static Judgement compare(MeetingSubject subject, Decision decision, Instant decided) {
        FirstSought first = new FirstSought(subject, decision);
        if (first.certain != null && !decided.isBefore(first.certain)) {
            return verdict(subject, decision, decided, first, Verdict.SATISFIED);
        }
        boolean mayBeEarlier = first.doubtfulAtOrBefore(decided);
        if (mayBeEarlier || first.certain == null) {
            return Judgement.unknown(first.missing);
        }
        return verdict(subject, decision, decided, first, Verdict.VIOLATED);
    }

    private static Judgement verdict(
            MeetingSubject subject, Decision decision, Instant decided, FirstSought first, Verdict verdict) {
        var zone = subject.meeting().schedule().zone();
        ZonedDateTime decidedAt = decided.atZone(zone);
        ZonedDateTime soughtAt = Objects.requireNonNull(first.certain).atZone(zone);
        Judgement judgement = Judgement.of(verdict)
                .addFound(Evidence.of(
                        Statement.of("found.decided", decision.id(), decidedAt), field(decision, "decidedAt")))
                .addFound(Evidence.of(
                        Statement.of("found.views-sought", decision.id(), soughtAt),
                        Objects.requireNonNull(first.certainField)))
                .addSubjectIds(decision.id())
                .build();
        if (verdict == Verdict.SATISFIED) {
            return judgement;
        }
        return judgement
                .withGap(Statement.of("gap.decided-first", decision.id()))
                .withRemedies(Remedy.of("reopen", new Reopen(decision.id())))
                .withAdvice(Statement.of("advice.say-it-is-information"));
    }

    /** When views on a decision were first sought, as far as the records tell. */
    private static final class FirstSought {
        private final MeetingSubject subject;
        private final List<FieldRef> missing = new ArrayList<>();
        private final List<Instant> doubtful = new ArrayList<>();
        private boolean anyTime;
        private @Nullable Instant certain;
        private @Nullable FieldRef certainField;

        FirstSought(MeetingSubject subject, Decision decision) {
            this.subject = subject;
            for (Meeting meeting : subject.file().meetings()) {
                boolean here = meeting.id().equals(subject.id());
                add(meeting, here ? Truth.YES : counts(decision, meeting));
            }
        }

        private Truth counts(Decision decision, Meeting meeting) {
            Truth linked = linked(decision, meeting);
            return linked == Truth.NO ? linked : linked.and(seeks(meeting));
        }

        private Truth seeks(Meeting meeting) {
            return new MeetingSubject(subject.file(), subject.readings(), meeting).seeksViews();
        }

        private Truth linked(Decision decision, Meeting meeting) {
            if (subject.file().isLinked(decision, meeting)) {
                return Truth.YES;
            }
            boolean doubt = meeting.agenda() == null || subject.file().feedback(meeting) == null;
            return doubt ? Truth.MAYBE : Truth.NO;
        }

        private void add(Meeting meeting, Truth counts) {
            if (counts == Truth.NO) {
                return;
            }
            ZonedDateTime start = meeting.schedule().start();
            sought(
                    counts,
                    start == null ? null : start.toInstant(),
                    new FieldRef(FactType.MEETING, meeting.id(), "schedule.start"));
            if (counts == Truth.MAYBE) {
                missing.addAll(new MeetingSubject(subject.file(), subject.readings(), meeting).viewFields());
            }
            addNotices(meeting, counts);
        }

        private void addNotices(Meeting meeting, Truth counts) {
            List<Notice> notices = subject.file().notices(meeting);
            if (notices == null) {
                anyTime = true;
                missing.add(subject.file().list("notices"));
                return;
            }
            for (Notice notice : notices) {
                boolean later = notice.sentAt() != null && !subject.file().hasHappened(notice.sentAt());
                Truth invites = later ? Truth.NO : counts.and(invites(notice));
                if (invites != Truth.NO) {
                    sought(invites, notice.sentAt(), Notices.field(notice, "sentAt"));
                }
                if (invites == Truth.MAYBE) {
                    missing.add(Notices.field(notice, "statements"));
                }
            }
        }

        private static Truth invites(Notice notice) {
            if (notice.statements() == null) {
                return Truth.MAYBE;
            }
            String where = notice.statements().get(Topic.INFLUENCE_WHERE);
            return Truth.of(where != null && !where.isBlank());
        }

        private void sought(Truth counts, @Nullable Instant at, FieldRef field) {
            if (at == null) {
                anyTime = true;
                missing.add(field);
            } else if (counts == Truth.YES) {
                addCertain(at, field);
            } else {
                doubtful.add(at);
            }
        }

        private void addCertain(Instant at, FieldRef field) {
            if (certain == null || at.isBefore(certain)) {
                certain = at;
                certainField = field;
            }
        }

        boolean doubtfulAtOrBefore(Instant decided) {
            return anyTime || doubtful.stream().anyMatch(at -> !at.isAfter(decided));
        }
    }
}
