package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Stage;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The groups invited where the work began, at the first meeting of the first stage, are those invited to every later
 * meeting; none is left out, and none joins only later (LAN-F2). A reason recorded for the later meeting excuses, for example that
 * a group chose to leave.
 *
 * @param reasonKey the key of that reason, for example {@code LAN-F2}
 */
public record GroupsStay(String reasonKey) implements Obligation<SeriesSubject> {
    @Override
    public Judgement judge(SeriesSubject subject) {
        return firsts(subject).judge(first -> judge(subject, first));
    }

    /** The first meeting of the start of the work, or every meeting that may be it. */
    private static Neighbours firsts(SeriesSubject subject) {
        List<Meeting> possible = new ArrayList<>();
        Set<FieldRef> doubts = new TreeSet<>();
        boolean certain = false;
        for (MeetingSubject meeting : subject.meetings()) {
            Truth begins = certain && meeting.start() != null ? Truth.NO : begins(meeting);
            if (begins != Truth.NO) {
                possible.add(meeting.meeting());
                addDoubts(doubts, meeting);
            }
            certain = certain || begins == Truth.YES;
        }
        return new Neighbours(List.copyOf(possible), !certain, Set.copyOf(doubts));
    }

    private static Truth begins(MeetingSubject meeting) {
        Stage stage = meeting.file().planning(meeting.meeting()).stage();
        Truth start = stage == null ? Truth.MAYBE : Truth.of(stage == Stage.START);
        return start.and(meeting.isNotCancelled().truth());
    }

    private static void addDoubts(Set<FieldRef> doubts, MeetingSubject meeting) {
        if (meeting.file().planning(meeting.meeting()).stage() == null) {
            doubts.add(meeting.field("planning.stage"));
        }
        if (meeting.start() == null) {
            doubts.add(meeting.field("schedule.start"));
        }
        doubts.addAll(meeting.isNotCancelled().missing());
    }

    private Judgement judge(SeriesSubject subject, @Nullable Meeting meeting) {
        if (meeting == null) {
            return Judgement.notApplicable(Statement.of("why.no-first-stage"));
        }
        MeetingSubject first = new MeetingSubject(subject.file(), subject.readings(), meeting);
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        for (MeetingSubject later : subject.meetings()) {
            Truth counts = later.id().equals(first.id()) ? Truth.NO : isLater(later, first);
            if (counts == Truth.MAYBE) {
                addLaterDoubts(missing, later, first);
            }
            if (counts != Truth.NO) {
                (counts == Truth.YES ? certain : doubtful)
                        .add(new Excuse(List.of(later), reasonKey).ofReason(compare(first, later)));
            }
        }
        return Judgement.settle(certain, doubtful, missing, Statement.of("why.no-later-meeting", first.id()));
    }

    private static Truth isLater(MeetingSubject meeting, MeetingSubject first) {
        boolean unknown = meeting.start() == null || first.start() == null;
        Truth after = unknown ? Truth.MAYBE : Truth.of(meeting.start().isAfter(first.start()));
        return after.and(meeting.isNotCancelled().truth());
    }

    private static void addLaterDoubts(Set<FieldRef> missing, MeetingSubject meeting, MeetingSubject first) {
        missing.addAll(meeting.isNotCancelled().missing());
        for (MeetingSubject one : List.of(meeting, first)) {
            if (one.start() == null) {
                missing.add(one.field("schedule.start"));
            }
        }
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
