package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Population;
import org.charterrules.model.Stage;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Somebody from a population is invited to the meetings of the first stage of the work, and to those of the last once
 * they are held (HS-C4). Until there is a last stage, that part is still to do.
 *
 * @param population whom to invite
 */
public record StagesInclude(Population population) implements Obligation<SeriesSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static StagesInclude of(String population) {
        return new StagesInclude(Population.named(population));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        List<MeetingSubject> meetings = subject.meetings().stream()
                .filter(one -> one.meeting().status() != MeetingStatus.CANCELLED)
                .toList();
        for (MeetingSubject meeting : meetings) {
            (isCertain(meeting) ? certain : doubtful).addAll(judge(meeting));
            missing.addAll(missing(meeting));
        }
        if (hasBegun(meetings) && meetings.stream().noneMatch(StagesInclude::isLast)) {
            boolean perhapsReached = meetings.stream().anyMatch(StagesInclude::mayBeLastHeld);
            (perhapsReached ? doubtful : certain).add(lastStageToCome(null));
        }
        return Judgement.settle(certain, doubtful, missing, Statement.of("why.no-stages"));
    }

    private static boolean isCertain(MeetingSubject meeting) {
        return meeting.meeting().status() != null
                && meeting.file().planning(meeting.meeting()).stage() != null;
    }

    private static List<FieldRef> missing(MeetingSubject meeting) {
        Stage stage = meeting.file().planning(meeting.meeting()).stage();
        List<FieldRef> missing = new ArrayList<>();
        if (meeting.meeting().status() == null && stage != Stage.MIDDLE) {
            missing.add(meeting.field("status"));
        }
        if (stage == null) {
            missing.add(meeting.field("planning.stage"));
        }
        return missing;
    }

    private static boolean hasBegun(List<MeetingSubject> meetings) {
        return meetings.stream()
                .anyMatch(one ->
                        isCertain(one) && one.file().planning(one.meeting()).stage() == Stage.START);
    }

    private static boolean isLast(MeetingSubject meeting) {
        return isCertain(meeting) && meeting.file().planning(meeting.meeting()).stage() == Stage.END;
    }

    private static boolean mayBeLastHeld(MeetingSubject meeting) {
        Stage stage = meeting.file().planning(meeting.meeting()).stage();
        return (stage == null || stage == Stage.END) && meeting.wasHeld().truth() != Truth.NO;
    }

    private List<Judgement> judge(MeetingSubject meeting) {
        Stage stage = meeting.file().planning(meeting.meeting()).stage();
        List<Judgement> possible = new ArrayList<>();
        if (stage == null || stage == Stage.START) {
            possible.add(judge(meeting, Stage.START));
        }
        if (stage == null || stage == Stage.END) {
            possible.addAll(last(meeting));
        }
        return possible;
    }

    /** The last stage is reached once it was held. */
    private List<Judgement> last(MeetingSubject meeting) {
        List<Judgement> possible = new ArrayList<>();
        if (meeting.wasHeld().truth() != Truth.NO) {
            possible.add(judge(meeting, Stage.END));
        }
        if (meeting.wasHeld().truth() != Truth.YES) {
            possible.add(lastStageToCome(meeting.isOver() ? null : meeting.start()));
        }
        return possible;
    }

    private Judgement judge(MeetingSubject meeting, Stage stage) {
        Presence presence = Presence.at(meeting, Wanted.of(population));
        return switch (presence.truth()) {
            case MAYBE -> Judgement.unknown(presence.missing());
            case YES -> kept(meeting, stage, presence);
            case NO -> broken(meeting, stage);
        };
    }

    private Judgement kept(MeetingSubject meeting, Stage stage, Presence presence) {
        Statement says = Statement.of("found.stage-with", stage, meeting.id(), population, presence.people());
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, meeting.participantsField(), meeting.field("planning.stage")))
                .addAllSubjectIds(presence.people())
                .build();
    }

    private Judgement broken(MeetingSubject meeting, Stage stage) {
        Statement says = Statement.of("found.stage-without", stage, meeting.id(), population);
        Judgement broken = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, meeting.participantsField(), meeting.field("planning.stage")))
                .addGap(Statement.of("gap.stage-without", population))
                .addSubjectIds(meeting.id())
                .build();
        return meeting.isOver()
                ? broken.withAdvice(Statement.of("advice.go-through-stage-again", population))
                : Representation.toPutRight(broken, meeting, List.of(Wanted.of(population)));
    }

    private Judgement lastStageToCome(@Nullable ZonedDateTime start) {
        LocalDate actBy = start == null ? null : start.minusNanos(1).toLocalDate();
        return Judgement.of(Verdict.PENDING)
                .actBy(actBy)
                .addGap(Statement.of("todo.invite-to-last-stage", population))
                .build();
    }
}
