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
 * Kind K14: somebody from a population is invited to the meetings of the first stage of the work, and to those of the last once
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
        List<MeetingSubject> meetings = subject.meetings().stream()
                .filter(one -> one.meeting().status() != MeetingStatus.CANCELLED)
                .toList();
        List<Judgement> certain = new ArrayList<>();
        List<Judgement> doubtful = new ArrayList<>();
        List<FieldRef> missing = new ArrayList<>();
        for (MeetingSubject meeting : meetings) {
            boolean counts = meeting.isNotCancelled().truth() == Truth.YES;
            (counts ? certain : doubtful).addAll(judge(meeting));
            missing.addAll(meeting.isNotCancelled().missing());
        }
        if (has(meetings, Stage.START) && !has(meetings, Stage.END)) {
            certain.add(lastStageToCome(null));
        }
        return Judgement.settle(certain, doubtful, missing, Statement.of("why.no-stages"));
    }

    private static boolean has(List<MeetingSubject> meetings, Stage stage) {
        return meetings.stream().anyMatch(one -> one.meeting().planning().stage() == stage);
    }

    private List<Judgement> judge(MeetingSubject meeting) {
        Stage stage = meeting.meeting().planning().stage();
        if (stage == null) {
            return List.of(Judgement.unknown(meeting.field("planning.stage")));
        }
        return stage == Stage.MIDDLE ? List.of() : List.of(judge(meeting, stage));
    }

    private Judgement judge(MeetingSubject meeting, Stage stage) {
        Presence presence = Presence.at(meeting, Wanted.of(population));
        return switch (presence.truth()) {
            case MAYBE -> Judgement.unknown(presence.missing());
            case YES -> kept(meeting, stage, presence);
            case NO ->
                stage == Stage.END && !meeting.isOver() ? lastStageToCome(meeting.start()) : broken(meeting, stage);
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
