package org.charterrules.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Attendance;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Unavailability;
import org.charterrules.model.UnavailabilityReason;

/**
 * Made-up meetings of a co-production group, each in a case file of its own: 3 participants, 3 notices, 2 actions; about one
 * in five breaks one promise. The same seed gives the same meetings.
 */
public final class Workload {
    private static final List<String> TEXTS = List.of(
            "Dear all, we meet to talk about short breaks. Lunch is there for everybody, and the room has step-free access.",
            "This is what we plan to talk about: first the notes of last time, then the new respite offer, then any other"
                    + " business. Tell us what else you would like to raise, and we will make room for it.",
            "The paper says in plain words what the council proposes for special educational needs (SEN) transport next year."
                    + " The SEN team is glad to go through it with you by phone, or before the meeting starts.");
    private static final Set<String> EVERYBODY = Set.of("P1", "P2", "P3");
    private static final Map<String, String> ROLES =
            Map.of("P1", "Parent representative", "P2", "Youth forum member", "P3", "Head of inclusion");

    private final long seed;

    /**
     * Meetings from a seed.
     *
     * @param seed for example 2026
     */
    public Workload(long seed) {
        this.seed = seed;
    }

    /**
     * The meetings, one in five in violation.
     *
     * @param count how many
     * @return their case files, in a fixed order
     */
    public Stream<CaseFile> meetings(int count) {
        return IntStream.range(0, count).mapToObj(this::meeting);
    }

    /**
     * Meetings that keep every promise.
     *
     * @param count how many
     * @return their case files
     */
    public Stream<CaseFile> clean(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Plan(i, random(i)).caseFile());
    }

    /**
     * Series of meetings, one meeting in five in violation.
     *
     * @param count how many
     * @param meetings how many meetings each has, at least 1
     * @return a case file for each series, in a fixed order
     */
    public Stream<CaseFile> series(int count, int meetings) {
        return IntStream.range(0, count)
                .mapToObj(i -> IntStream.range(i * meetings, (i + 1) * meetings)
                        .mapToObj(this::meeting)
                        .reduce(Workload::together)
                        .orElseThrow());
    }

    /** The second case file is about the same people. */
    private static CaseFile together(CaseFile one, CaseFile other) {
        return one.withMeetings(joined(one.meetings(), other.meetings()))
                .withNotices(joined(one.notices(), other.notices()))
                .withActions(joined(one.actions(), other.actions()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private CaseFile meeting(int number) {
        Random random = random(number);
        Plan plan = new Plan(number, random);
        if (random.nextInt(5) == 0) {
            Breach[] breaches = Breach.values();
            breaches[random.nextInt(breaches.length)].spoil(plan);
        }
        return plan.caseFile();
    }

    private Random random(int number) {
        return new Random(seed * 1_000_003 + number);
    }

    /** A meeting that is about to be made up. */
    static final class Plan {
        final Random random;
        private final String id;
        ZonedDateTime start;
        Duration length;
        int bookedDays;
        int invitationDays;
        int agendaDays;
        int papersDays;
        long supportHours = 240;
        boolean supportAsked = true;
        boolean explained = true;
        String text = TEXTS.get(0);
        Set<Mode> modes = EnumSet.of(Mode.ONLINE, Mode.FACE_TO_FACE, Mode.TELEPHONE);
        LocalTime busyFrom = LocalTime.of(16, 30);
        LocalTime busyTo = LocalTime.of(17, 45);
        Map<String, String> roles = ROLES;
        Set<String> invitedIds = EVERYBODY;
        Set<String> agendaTo = EVERYBODY;
        Set<String> papersTo = EVERYBODY;
        Set<String> explainedTo = EVERYBODY;
        ActionStatus first = ActionStatus.DONE;

        Plan(int number, Random random) {
            this.random = random;
            this.id = "M-" + number;
            this.start = LocalDate.of(2026, 3, 2)
                    .plusDays(random.nextInt(180))
                    .atTime(10 + random.nextInt(2), 15 * random.nextInt(4))
                    .atZone(Schedule.DEFAULT_ZONE);
            this.length = Duration.ofMinutes(60 + 15L * random.nextInt(5));
            this.bookedDays = 26 + random.nextInt(40);
            this.invitationDays = 14 + random.nextInt(10);
            this.agendaDays = 7 + random.nextInt(7);
            this.papersDays = 7 + random.nextInt(7);
        }

        CaseFile caseFile() {
            return CaseFile.of("C-" + id)
                    .people(List.of(
                            person("P1", Group.PARENT_CARER),
                            person("P2", Group.YOUNG_PERSON),
                            person("P3", Group.EDUCATION)))
                    .addMeetings(meeting())
                    .notices(List.of(
                            notice("N1", NoticeKind.INVITATION, invitationDays, invitedIds, text, Set.of(), Map.of()),
                            notice("N2", NoticeKind.AGENDA, agendaDays, agendaTo, TEXTS.get(1), Set.of(), roles),
                            notice(
                                    "N3",
                                    NoticeKind.DOCUMENTS,
                                    papersDays,
                                    papersTo,
                                    TEXTS.get(2),
                                    Set.of("D1"),
                                    roles)))
                    .actions(List.of(firstAction(), secondAction()))
                    .policy(Policy.builder()
                            .addCoverage(FactKind.PARTICIPANTS, FactKind.NOTICES, FactKind.ACTIONS)
                            .addGlossary("SEND")
                            .build())
                    .build();
        }

        private Person person(String id, Group group) {
            return Person.of(id)
                    .groups(Set.of(group))
                    .unavailability(List.of(busy()))
                    .build();
        }

        /** Every day at the same time. */
        private Unavailability busy() {
            Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
            return new Unavailability(UnavailabilityReason.WORK, days, busyFrom, busyTo, null, null, null);
        }

        private Meeting meeting() {
            Instant booked = start.minusDays(bookedDays).toInstant();
            return Meeting.of(id)
                    .kind(MeetingKind.CO_PRODUCTION_GROUP)
                    .status(MeetingStatus.HELD)
                    .schedule(new Schedule(start.getZone(), start, start.plus(length), booked, List.of(), null))
                    .modesOffered(modes)
                    .participants(
                            EVERYBODY.stream().sorted().map(this::participant).toList())
                    .documentIds(Set.of("D1"))
                    .reasons(Map.of())
                    .build();
        }

        private Participant participant(String personId) {
            Instant asked =
                    start.minusHours(personId.equals("P2") ? supportHours : 240).toInstant();
            return Participant.of(personId)
                    .attendance(Attendance.ATTENDED)
                    .supportAskedAt(supportAsked || !personId.equals("P2") ? asked : null)
                    .build();
        }

        private Notice notice(
                String notice,
                NoticeKind kind,
                int days,
                Set<String> recipients,
                String words,
                Set<String> documents,
                Map<String, String> told) {
            return Notice.of(notice + "-" + id, kind, id)
                    .sentAt(start.minusDays(days).toInstant())
                    .recipients(recipients)
                    .documentIds(documents)
                    .text(words)
                    .rolesStated(told)
                    .build();
        }

        private Action firstAction() {
            LocalDate due = start.toLocalDate().plusDays(21);
            return Action.of("A1-" + id, id)
                    .ownerIds(Set.of("P3"))
                    .concernedIds(Set.of("P1", "P2"))
                    .status(first)
                    .due(due)
                    .dueChanges(List.of())
                    .doneAt(first == ActionStatus.DONE ? start.plusDays(20).toInstant() : null)
                    .build();
        }

        private Action secondAction() {
            Reason reason = new Reason("The van is gone.", start.plusDays(30).toInstant(), explainedTo);
            return Action.of("A2-" + id, id)
                    .ownerIds(Set.of("P3"))
                    .concernedIds(Set.of("P1", "P2"))
                    .status(ActionStatus.DROPPED)
                    .due(start.toLocalDate().plusDays(28))
                    .dueChanges(List.of())
                    .explanation(explained ? reason : null)
                    .build();
        }
    }
}
