package org.charterrules.examples.benchmarks;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Mode;

/** Ways to break one promise and no other. */
enum Breach {
    EARLY(plan -> plan.start = plan.start.withHour(9)),
    LATE(plan -> plan.start = plan.start.withHour(13).withMinute(30)),
    EVENING(plan -> plan.start = plan.start.withHour(18)),
    LONG(plan -> {
        plan.start = plan.start.withHour(10);
        plan.length = Duration.ofMinutes(135 + plan.random.nextInt(4) * 15);
    }),
    BOOKED_LATE(plan -> plan.bookedDays = 15 + plan.random.nextInt(10)),
    AGENDA_LATE(plan -> plan.agendaDays = plan.random.nextInt(1, 7)),
    AGENDA_NOT_TO_ALL(plan -> plan.agendaTo = Set.of("P1", "P3")),
    PAPERS_LATE(plan -> plan.papersDays = plan.random.nextInt(1, 7)),
    PAPERS_NOT_TO_ALL(plan -> plan.papersTo = Set.of("P3")),
    TOLD_LATE(plan -> plan.invitationDays = plan.random.nextInt(1, 7)),
    NOT_TOLD(plan -> plan.invitedIds = Set.of("P1", "P3")),
    ROLES_NOT_TOLD(plan -> plan.roles = Map.of("P1", "Parent representative", "P2", "Youth forum member")),
    CANNOT_COME(plan -> {
        LocalTime start = plan.start.toLocalTime();
        plan.busyFrom = start.minusMinutes(30);
        plan.busyTo = start.plusMinutes(30);
    }),
    SUPPORT_NOT_ASKED(plan -> plan.supportAsked = false),
    SUPPORT_ASKED_AFTERWARDS(plan -> plan.supportHours = -3),
    NOT_BY_TELEPHONE(plan -> plan.modes = Set.of(Mode.ONLINE, Mode.FACE_TO_FACE)),
    ONLINE_ALONE(plan -> plan.modes = Set.of(Mode.ONLINE)),
    ACRONYM(plan -> plan.text = plan.text + " Bring the EHCP and the SENDIASS form."),
    NOT_EXPLAINED(plan -> plan.explained = false),
    NOT_TOLD_WHY(plan -> plan.explainedTo = Set.of("P1")),
    OVERDUE(plan -> plan.first = ActionStatus.OPEN);

    private final Consumer<Workload.Plan> spoil;

    Breach(Consumer<Workload.Plan> spoil) {
        this.spoil = spoil;
    }

    void spoil(Workload.Plan plan) {
        spoil.accept(plan);
    }
}
