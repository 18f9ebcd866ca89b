package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

/** K17: progress is told to the people concerned. */
final class Updates {
    private static final Set<NoticeKind> REPORTS = EnumSet.of(NoticeKind.PROGRESS, NoticeKind.FEEDBACK);
    private static final Set<NoticeKind> REPORTS_AND_NOTES =
            EnumSet.of(NoticeKind.PROGRESS, NoticeKind.FEEDBACK, NoticeKind.NOTES);

    private Updates() {}

    /** HIL-B5b. */
    static Verdict keptPosted(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.actions(facts, meeting),
                action -> Truth.YES,
                action -> sinceLastChange(facts, meeting, action, REPORTS_AND_NOTES));
    }

    /** LAN-B4b. */
    static Verdict reported(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.actions(facts, meeting),
                action -> Truth.any(Ways.done(facts, action), pastDue(facts, meeting, action)),
                action -> sinceLastChange(facts, meeting, action, REPORTS));
    }

    private static Truth pastDue(Facts facts, Meeting meeting, Action action) {
        LocalDate due = Promises.due(facts, meeting, action);
        Truth passed = due == null ? Truth.MAYBE : Truth.of(facts.today(meeting).isAfter(due));
        boolean noDate = action.due() == null && Boolean.TRUE.equals(action.dueKnownAbsent());
        return noDate ? Truth.NO : Truth.all(Ways.open(facts, action), passed);
    }

    /** Since the last change of status, or since the due date of what is still open passed, whichever is later. */
    private static Verdict sinceLastChange(Facts facts, Meeting meeting, Action action, Set<NoticeKind> kinds) {
        if (action.concernedIds() != null && action.concernedIds().isEmpty()) {
            return NOT_APPLICABLE;
        }
        Instant changed = action.statusChangedAt();
        if (changed == null && action.status() != ActionStatus.OPEN) {
            return UNKNOWN;
        }
        changed = facts.happened(changed) ? changed : null;
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean past : pastDue(facts, meeting, action).possible()) {
            LocalDate due = Promises.due(facts, meeting, action);
            if (past && due == null) {
                possible.add(UNKNOWN);
                continue;
            }
            Instant since = changed;
            if (past) {
                ZoneId zone = meeting.schedule().zone();
                Instant passed = due.plusDays(1).atStartOfDay(zone).toInstant();
                since = since == null || passed.isAfter(since) ? passed : since;
            }
            possible.add(since == null ? NOT_APPLICABLE : toldSince(facts, meeting, action, kinds, since));
        }
        return Judging.settled(possible);
    }

    private static Verdict toldSince(
            Facts facts, Meeting meeting, Action action, Set<NoticeKind> kinds, Instant since) {
        Set<Instant> limits = Ways.earlier(
                Ways.nextStartsAfter(facts, since),
                Ways.figure(
                        facts,
                        HouseFigure.UPDATE_WITHIN,
                        since,
                        meeting.schedule().zone()));
        return told(facts, action, kinds, since, limits);
    }

    private static Verdict told(
            Facts facts, Action action, Set<NoticeKind> kinds, @Nullable Instant since, Set<Instant> limits) {
        return Ways.among(
                action.concernedIds(),
                id -> Truth.YES,
                id -> Ways.by(
                        facts,
                        Ways.sendings(facts, notice -> reports(facts, notice, action, kinds, id)),
                        since,
                        limits,
                        FactKind.NOTICES,
                        UNKNOWN));
    }

    private static Truth reports(Facts facts, Notice notice, Action action, Set<NoticeKind> kinds, String id) {
        Truth names = notice.actionIds() == null
                ? Truth.MAYBE
                : Truth.of(notice.actionIds().contains(action.id()));
        return Truth.all(facts.kindIn(notice, kinds), names, facts.reaches(notice, id));
    }

    /** OH-M7a. */
    static Verdict toldOfAgreed(Facts facts, Meeting meeting) {
        return Ways.each(Ways.actions(facts, meeting), action -> Truth.YES, action -> {
            Set<Instant> limits = Ways.earlier(
                    Ways.nextStarts(facts, meeting),
                    Ways.figure(
                            facts,
                            HouseFigure.UPDATE_WITHIN,
                            action.createdAt(),
                            meeting.schedule().zone()));
            return told(facts, action, REPORTS, action.createdAt(), limits);
        });
    }

    /** OH-K2a. */
    static Verdict toldDone(Facts facts, Meeting meeting) {
        return Ways.each(Ways.actions(facts, meeting), action -> Ways.done(facts, action), action -> {
            if (action.concernedIds() != null && action.concernedIds().isEmpty()) {
                return NOT_APPLICABLE;
            }
            return action.doneAt() == null ? UNKNOWN : toldSince(facts, meeting, action, REPORTS, action.doneAt());
        });
    }

    /** HIL-C3a. */
    static Verdict regularly(Facts facts, Meeting meeting) {
        return Ways.each(
                Ways.actions(facts, meeting),
                action -> Ways.open(facts, action),
                action ->
                        Ways.among(action.concernedIds(), id -> Truth.YES, id -> recently(facts, meeting, action, id)));
    }

    private static Verdict recently(Facts facts, Meeting meeting, Action action, String id) {
        ZoneId zone = meeting.schedule().zone();
        if (facts.file.policy().houseFigures().get(HouseFigure.UPDATE_WITHIN) == null) {
            return UNKNOWN;
        }
        Truth recent = Truth.NO;
        Truth ever = Truth.NO;
        for (Ways.Event event :
                Ways.sendings(facts, notice -> reports(facts, notice, action, Set.of(NoticeKind.PROGRESS), id))) {
            recent = Truth.any(recent, Truth.all(event.certain(), stillRuns(facts, event.when(), zone)));
            ever = Truth.any(ever, event.certain());
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        Verdict overdue = facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
        for (boolean heard : recent.possible()) {
            for (boolean before : ever.possible()) {
                for (boolean young : stillRuns(facts, action.createdAt(), zone).possible()) {
                    possible.add(heard ? SATISFIED : !before && young ? PENDING : overdue);
                }
            }
        }
        return Judging.settled(possible);
    }

    private static Truth stillRuns(Facts facts, @Nullable Instant from, ZoneId zone) {
        Truth result = Truth.NO;
        List<Truth> ways = new ArrayList<>();
        for (Instant limit : Ways.figure(facts, HouseFigure.UPDATE_WITHIN, from, zone)) {
            ways.add(Truth.of(!facts.asOf.isAfter(limit)));
        }
        for (Truth way : ways) {
            result = Truth.any(result, way);
        }
        return ways.contains(Truth.NO) && result == Truth.YES ? Truth.MAYBE : result;
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
