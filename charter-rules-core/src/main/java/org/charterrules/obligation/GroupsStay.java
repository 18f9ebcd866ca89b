package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Stage;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Kind K25: the groups invited where the work began, at the first meeting of the first stage, are those invited to every later
 * meeting; none is left out, and none joins only later (LAN-F2). A reason recorded for the later meeting excuses, for example that
 * a group chose to leave.
 *
 * @param reasonKey the key of that reason, for example {@code LAN-F2}
 */
public record GroupsStay(String reasonKey) implements Obligation<SeriesSubject> {
    @Override
    public Judgement judge(SeriesSubject subject) {
        List<MeetingSubject> meetings = subject.meetings().stream()
                .filter(one -> one.meeting().status() != MeetingStatus.CANCELLED)
                .toList();
        MeetingSubject first = meetings.stream()
                .filter(one -> one.meeting().planning().stage() == Stage.START)
                .findFirst()
                .orElse(null);
        List<FieldRef> doubts = doubts(meetings, first);
        if (!doubts.isEmpty()) {
            return Judgement.unknown(doubts);
        }
        return first == null ? Judgement.notApplicable(Statement.of("why.no-first-stage")) : judge(first, meetings);
    }

    /** What leaves open which meeting was the first. */
    private static List<FieldRef> doubts(List<MeetingSubject> meetings, @Nullable MeetingSubject first) {
        List<FieldRef> doubts = new ArrayList<>();
        for (MeetingSubject meeting : meetings) {
            boolean mayBeFirst = first == null || mayComeBefore(meeting, first);
            if (meeting.meeting().planning().stage() == null && mayBeFirst) {
                doubts.add(meeting.field("planning.stage"));
            }
            boolean mayBegin = meeting.meeting().planning().stage() == Stage.START;
            if (mayBegin && meeting.start() == null) {
                doubts.add(meeting.field("schedule.start"));
            }
        }
        if (first != null) {
            doubts.addAll(first.isNotCancelled().missing());
        }
        return doubts;
    }

    private static boolean mayComeBefore(MeetingSubject meeting, MeetingSubject first) {
        ZonedDateTime start = meeting.start();
        return start == null || first.start() == null || !start.isAfter(first.start());
    }

    private Judgement judge(MeetingSubject first, List<MeetingSubject> meetings) {
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        for (MeetingSubject meeting : meetings) {
            boolean other = !meeting.id().equals(first.id());
            if (other && meeting.start() == null) {
                missing.add(meeting.field("schedule.start"));
            }
            if (other && (meeting.start() == null || !mayComeBefore(meeting, first))) {
                boolean counts =
                        meeting.start() != null && meeting.isNotCancelled().truth() == Truth.YES;
                missing.addAll(meeting.isNotCancelled().missing());
                (counts ? certain : doubtful)
                        .add(new Excuse(List.of(meeting), reasonKey).ofReason(compare(first, meeting)));
            }
        }
        return Judgement.settle(certain, doubtful, missing, Statement.of("why.no-later-meeting", first.id()));
    }

    private static Judgement compare(MeetingSubject first, MeetingSubject later) {
        List<Group> left = new ArrayList<>();
        List<Group> joined = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        for (Group group : Group.values()) {
            Presence then = Presence.at(first, Wanted.of(group));
            Presence now = Presence.at(later, Wanted.of(group));
            missing.addAll(then.missing());
            missing.addAll(now.missing());
            if (then.truth() == Truth.YES && now.truth() == Truth.NO) {
                left.add(group);
            }
            if (then.truth() == Truth.NO && now.truth() == Truth.YES) {
                joined.add(group);
            }
        }
        if (!left.isEmpty() || !joined.isEmpty()) {
            return broken(first, later, left, joined);
        }
        return missing.isEmpty() ? kept(first, later) : Judgement.unknown(missing);
    }

    private static Judgement kept(MeetingSubject first, MeetingSubject later) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found(first, later, Statement.of("found.groups-stay", later.id(), first.id())))
                .addSubjectIds(later.id())
                .build();
    }

    private static Judgement broken(MeetingSubject first, MeetingSubject later, List<Group> left, List<Group> joined) {
        JudgementBuilder broken = Judgement.of(Verdict.VIOLATED).addSubjectIds(later.id());
        if (!left.isEmpty()) {
            broken.addFound(found(first, later, Statement.of("found.groups-left", later.id(), left, first.id())));
            broken.addGap(Statement.of("gap.groups-left"));
        }
        if (!joined.isEmpty()) {
            broken.addFound(found(first, later, Statement.of("found.groups-joined", later.id(), joined, first.id())));
            broken.addGap(Statement.of("gap.groups-joined"));
            return broken.addAdvice(Statement.of("advice.invite-next-time")).build();
        }
        return Representation.toPutRight(
                broken.build(), later, left.stream().map(Wanted::of).toList());
    }

    private static Evidence found(MeetingSubject first, MeetingSubject later, Statement says) {
        return Evidence.of(says, first.participantsField(), later.participantsField());
    }
}
