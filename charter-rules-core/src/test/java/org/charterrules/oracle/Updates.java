package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/** Progress is told to the people concerned. */
final class Updates {
    private static final Set<NoticeKind> REPORTS =
            EnumSet.of(NoticeKind.PROGRESS, NoticeKind.FEEDBACK, NoticeKind.NOTES);

    private Updates() {}

    /** HIL-B5b. */
    static Verdict keptPosted(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Truth.YES,
                action -> sinceLastChange(facts, meeting, action));
    }

    /** LAN-B4b. */
    static Verdict reported(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.agreedActions(facts, meeting),
                action -> Truth.any(Ways.done(facts, action), pastDue(facts, meeting, action)),
                action -> sinceLastChange(facts, meeting, action));
    }

    private static Truth pastDue(Facts facts, Meeting meeting, Action action) {
        LocalDate due = Promises.due(facts, meeting, action);
        Truth passed = due == null ? Truth.MAYBE : Truth.of(facts.today(meeting).isAfter(due));
        boolean noDate = action.due() == null && Boolean.TRUE.equals(action.dueKnownAbsent());
        return noDate ? Truth.NO : Truth.all(Ways.open(facts, action), passed);
    }

    /** Since the last change of status, and since the due date of what is still open passed, each by itself. */
    private static Verdict sinceLastChange(Facts facts, Meeting meeting, Action action) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (ActionStatus status :
                action.status() == null ? ActionStatus.values() : new ActionStatus[] {action.status()}) {
            possible.add(sinceLastChangeOf(facts, meeting, action.withStatus(status)));
        }
        return Judging.settled(possible);
    }

    private static Verdict sinceLastChangeOf(Facts facts, Meeting meeting, Action action) {
        if (action.concernedIds() != null && action.concernedIds().isEmpty()) {
            return NOT_APPLICABLE;
        }
        if (Ways.done(facts, action) == Truth.YES) {
            return toldDoneAt(facts, meeting, action);
        }
        return Judging.together(
                List.of(sinceStatusChanged(facts, meeting, action), sinceDuePassed(facts, meeting, action)));
    }

    private static Verdict sinceStatusChanged(Facts facts, Meeting meeting, Action action) {
        if (facts.happened(action.statusChangedAt())) {
            return toldSince(facts, meeting, action, action.statusChangedAt());
        }
        boolean never = action.status() == ActionStatus.OPEN && facts.covers(FactKind.ACTIONS);
        boolean later = action.statusChangedAt() != null;
        return never || later ? NOT_APPLICABLE : UNKNOWN;
    }

    private static Verdict sinceDuePassed(Facts facts, Meeting meeting, Action action) {
        if (Ways.open(facts, action) != Truth.YES || Boolean.TRUE.equals(action.dueKnownAbsent())) {
            return NOT_APPLICABLE;
        }
        LocalDate due = Promises.due(facts, meeting, action);
        if (due == null) {
            return UNKNOWN;
        }
        Instant passed = due.plusDays(1).atStartOfDay(meeting.schedule().zone()).toInstant();
        return facts.today(meeting).isAfter(due) ? toldSince(facts, meeting, action, passed) : NOT_APPLICABLE;
    }

    private static Verdict toldDoneAt(Facts facts, Meeting meeting, Action action) {
        if (action.doneAt() == null) {
            return UNKNOWN;
        }
        return facts.happened(action.doneAt()) ? toldSince(facts, meeting, action, action.doneAt()) : NOT_APPLICABLE;
    }

    /** News that comes late is still news. */
    private static Verdict toldSince(Facts facts, Meeting meeting, Action action, Instant since) {
        ZoneId zone = meeting.schedule().zone();
        Set<Instant> limits = Ways.earlier(
                Ways.deadline(facts, meeting, since, 0),
                Ways.wholeFigure(facts, HouseFigure.UPDATE_WITHIN, since, zone));
        return Ways.among(
                action.concernedIds(),
                id -> Truth.YES,
                id -> Ways.sooner(
                        facts,
                        Ways.since(Ways.sendings(facts, notice -> reports(facts, notice, action, REPORTS, id)), since),
                        limits,
                        FactKind.NOTICES));
    }

    private static Truth reports(Facts facts, Notice notice, Action action, Set<NoticeKind> kinds, String id) {
        Truth names = notice.actionIds() == null
                ? Truth.MAYBE
                : Truth.of(notice.actionIds().contains(action.id()));
        return Truth.all(facts.kindIn(notice, kinds), names, facts.reaches(notice, id));
    }

    /** What has no time of its own was agreed at the end of its meeting; if that is still to come, it is not known when. */
    private static @Nullable Instant agreed(Facts facts, Meeting meeting, Action action) {
        if (action.createdAt() != null) {
            return action.createdAt();
        }
        return facts.happened(facts.end(meeting)) ? facts.end(meeting) : null;
    }

    /** OH-M7a: what has no time of its own was agreed at the end of its meeting. */
    static Verdict toldOfAgreed(Facts facts, Meeting meeting) {
        return Ways.each(Ways.agreedActions(facts, meeting), action -> Truth.YES, action -> {
            Instant agreed = agreed(facts, meeting, action);
            if (action.concernedIds() != null && action.concernedIds().isEmpty()) {
                return NOT_APPLICABLE;
            }
            if (agreed == null) {
                return UNKNOWN;
            }
            return facts.happened(agreed) ? toldSince(facts, meeting, action, agreed) : NOT_APPLICABLE;
        });
    }

    /** OH-K2a. */
    static Verdict toldDone(Facts facts, Meeting meeting) {
        return Ways.each(Ways.agreedActions(facts, meeting), action -> Ways.done(facts, action), action -> {
            boolean nobody =
                    action.concernedIds() != null && action.concernedIds().isEmpty();
            return nobody ? NOT_APPLICABLE : toldDoneAt(facts, meeting, action);
        });
    }

    /** HIL-C3a. */
    static Verdict regularly(Facts facts, Meeting meeting) {
        return Ways.each(Ways.agreedActions(facts, meeting), action -> Ways.open(facts, action), action -> {
            Instant agreed = agreed(facts, meeting, action);
            return agreed != null && !facts.happened(agreed)
                    ? NOT_APPLICABLE
                    : Ways.among(
                            action.concernedIds(), id -> Truth.YES, id -> recently(facts, meeting, action, agreed, id));
        });
    }

    /** What was agreed or told lately enough is recent. */
    private static Verdict recently(Facts facts, Meeting meeting, Action action, @Nullable Instant agreed, String id) {
        if (facts.file.policy().houseFigures().get(HouseFigure.UPDATE_WITHIN) == null || facts.file.notices() == null) {
            return UNKNOWN;
        }
        Truth recent = agreed == null ? Truth.MAYBE : runs(facts, meeting, agreed);
        for (Ways.Event event : Ways.sendings(facts, notice -> reports(facts, notice, action, REPORTS, id))) {
            Truth runs = event.when() == null ? Truth.MAYBE : runs(facts, meeting, event.when());
            recent = Truth.any(recent, event.when() == null ? event.certain() : Truth.all(event.certain(), runs));
        }
        return recent == Truth.NO && !facts.covers(FactKind.NOTICES) ? UNKNOWN : Ways.says(recent);
    }

    private static Truth runs(Facts facts, Meeting meeting, Instant from) {
        ZoneId zone = meeting.schedule().zone();
        Set<Instant> limits = Ways.wholeFigure(facts, HouseFigure.UPDATE_WITHIN, from, zone);
        return Truth.of(limits.stream().noneMatch(limit -> facts.asOf.isAfter(limit)));
    }

    /** OH-M7b. */
    static Verdict howFar(Facts facts, Meeting meeting) {
        return Ways.each(
                facts.notices(meeting),
                notice -> Truth.all(
                        facts.kindIn(notice, Set.of(NoticeKind.PROGRESS)),
                        facts.sent(notice),
                        notice.actionIds() == null
                                ? Truth.MAYBE
                                : Truth.of(!notice.actionIds().isEmpty())),
                notice -> {
                    if (notice.statements() == null) {
                        return UNKNOWN;
                    }
                    String words = notice.statements().get(Topic.PROGRESS);
                    return words == null || words.isBlank() ? VIOLATED : SATISFIED;
                });
    }
}
