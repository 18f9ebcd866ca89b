package org.charterrules.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Consent;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.DueChange;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
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
import org.charterrules.model.Slot;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import org.threeten.extra.PeriodDuration;

/** Makes one small, valid and nasty case out of one source of chance. */
final class Generator {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The Sundays on which British clocks change, and a leap day. */
    private static final List<LocalDate> DATES =
            List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2028, 2, 29));

    private static final List<LocalTime> TIMES = List.of(
            LocalTime.of(10, 0),
            LocalTime.of(10, 0),
            LocalTime.of(10, 0),
            LocalTime.of(9, 59, 59),
            LocalTime.of(10, 0, 1),
            LocalTime.of(9, 59),
            LocalTime.of(11, 30),
            LocalTime.of(12, 0),
            LocalTime.of(12, 0),
            LocalTime.of(12, 0, 1),
            LocalTime.of(13, 59, 59),
            LocalTime.of(14, 0),
            LocalTime.of(0, 0),
            LocalTime.of(0, 30),
            LocalTime.of(1, 30),
            LocalTime.of(23, 0),
            LocalTime.of(23, 59));

    private static final List<LocalTime> CLOCK = List.of(
            LocalTime.MIDNIGHT,
            LocalTime.of(0, 0, 1),
            LocalTime.of(0, 30),
            LocalTime.of(9, 0),
            LocalTime.of(10, 0),
            LocalTime.of(17, 0),
            LocalTime.of(23, 30),
            LocalTime.of(23, 59),
            LocalTime.of(23, 59, 59));

    private static final List<Duration> LENGTHS = List.of(
            Duration.ofHours(2),
            Duration.ofHours(2),
            Duration.ofHours(2).plusSeconds(1),
            Duration.ofHours(2).minusSeconds(1),
            Duration.ofMinutes(121),
            Duration.ofMinutes(119),
            Duration.ofMinutes(90),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(4).plusSeconds(1),
            Duration.ofHours(25));

    /** Texts whose acronyms are clear-cut. */
    private static final List<String> TEXTS = List.of(
            "We meet in the hall. Bring your ideas.",
            "We meet in the hall. Bring your ideas.",
            "The outturn (what was really spent) is below. We offer mediation.",
            "  ",
            "The Education, Health and Care Plan (EHCP) is ready. Read your EHCP before we meet.",
            "An EHCP (education, health and care plan) is ready.",
            "Two Education, Health and Care Plans (EHCPs) are ready.",
            "Please bring the EHCP.",
            "The LA will answer.",
            "The EHCP is ready. An Education, Health and Care Plan (EHCP) says what help there is.",
            "The SEND team will be there.",
            "NOTES OF THE MEETING\nWe agreed on a new room.",
            "Come to the Civic Centre, UB8 1UW, by ten.",
            "We will read part II and part XIV.",
            "Our guest is JK Rowling.");

    private static final List<String> QUESTIONS = List.of(
            "Q-ACHIEVED",
            "Q-PURPOSEFUL",
            "Q-DIFFERENCE",
            "Q-OUTCOMES",
            "Q-WORTHWHILE",
            "Q-JOINT-DECISIONS",
            "Q-FELT",
            "Q-WELCOME",
            "Q-INCLUDED",
            "Q-VALUED",
            "Q-RESPECT",
            "Q-ACCESSIBLE",
            "Q-REWARD-CLEAR",
            "Q-CHANGE",
            "Q-LEARNED");

    /** One answer to each of these covers the whole checklist. */
    private static final List<String> CHECKLIST =
            List.of("Q-ACHIEVED", "Q-OUTCOMES", "Q-INCLUDED", "Q-ACCESSIBLE", "Q-REWARD-CLEAR", "Q-CHANGE");

    private final Random random;

    /** How likely it is that something is not known, in per cent: some case files are complete, some full of holes. */
    private final int gaps;

    private final List<String> personIds = new ArrayList<>();
    private final List<Plan> plans = new ArrayList<>();
    private Instant asOf = Instant.EPOCH;

    /** A meeting in the making. */
    private static final class Plan {
        String id = "";
        ZoneId zone = LONDON;
        ZonedDateTime start = DATES.get(0).atStartOfDay(LONDON);
        ZonedDateTime end = start;
        List<String> invited = List.of();
        Set<String> papers = Set.of();
        LocalDate feedbackDue = LocalDate.EPOCH;

        @Nullable
        List<AgendaItem> agenda;
    }

    Generator(Random random) {
        this.random = random;
        this.gaps = pick(List.of(0, 4, 12, 12, 15, 30));
    }

    CaseFiles.Case generate() {
        int people = chance(5) ? 0 : 1 + random.nextInt(5);
        for (int i = 1; i <= people; i++) {
            personIds.add("P" + i);
        }
        int meetings = 1 + random.nextInt(chance(50) ? 2 : 4);
        for (int i = 1; i <= meetings; i++) {
            plans.add(plan("M" + i));
        }
        asOf = asOf();
        int decisionCount = chance(45) ? 0 : 1 + random.nextInt(3);
        List<FeedbackItem> feedback = unlessListGap(this::feedback);
        List<Decision> decisions = decisions(decisionCount, feedback);
        List<Meeting> made = new ArrayList<>();
        for (Plan plan : plans) {
            made.add(meeting(plan));
        }
        CaseFile file = new CaseFile(
                "case-" + random.nextInt(1000),
                unlessListGap(this::people),
                made,
                unlessListGap(this::notices),
                unlessListGap(this::actions),
                listGap() ? null : decisions,
                feedback,
                unlessListGap(this::attestations),
                policy());
        return new CaseFiles.Case(Details.in(file, asOf, gaps, new Random(random.nextLong())), asOf);
    }

    // ---- chance ----

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T unlessGap(Supplier<T> value) {
        return chance(gaps) ? null : value.get();
    }

    /** A whole list is missing less often than one value. */
    private boolean listGap() {
        return chance(gaps) && chance(45);
    }

    private <T> @Nullable List<T> unlessListGap(Supplier<List<T>> list) {
        return listGap() ? null : list.get();
    }

    private <T> Set<T> some(List<T> values) {
        Set<T> result = new HashSet<>();
        for (T value : values) {
            if (chance(50)) {
                result.add(value);
            }
        }
        return result;
    }

    /** On the dot, or a second or a minute off. */
    private Instant near(Instant instant) {
        return instant.plusSeconds(pick(List.of(0, 0, 0, -1, 1, -60, 60)));
    }

    // ---- meetings ----

    private Plan plan(String id) {
        Plan plan = new Plan();
        plan.id = id;
        plan.zone = chance(85) ? LONDON : ZoneId.of(chance(50) ? "America/New_York" : "Asia/Kathmandu");
        LocalDate date;
        if (plans.isEmpty() || chance(20)) {
            date = pick(DATES).plusDays(random.nextInt(9) - 1);
        } else {
            date = plans.get(0).start.toLocalDate().plusDays(pick(List.of(0, 1, 7, 7, 14, 21, 28)));
        }
        LocalTime time = chance(50) ? pick(List.of(LocalTime.of(10, 0), LocalTime.of(12, 0))) : pick(TIMES);
        plan.start = date.atTime(time).atZone(plan.zone);
        plan.end = plan.start.plus(chance(50) ? Duration.ofHours(2) : pick(LENGTHS));
        if (chance(10) && time.isBefore(LocalTime.of(13, 0))) {
            plan.end =
                    date.atTime(14, 0).plusSeconds(pick(List.of(0, 0, 1, -1))).atZone(plan.zone);
        }
        plan.invited = chance(5) ? List.of() : List.copyOf(chance(60) ? personIds : some(personIds));
        plan.papers = chance(45) ? Set.of() : chance(70) ? Set.of("D1") : Set.of("D1", "D2");
        plan.feedbackDue = plan.end.toLocalDate().plusDays(pick(List.of(0, 1, 5, 7, 14)));
        plan.agenda = chance(gaps) ? null : new ArrayList<>();
        if (plan.agenda != null) {
            for (int i = random.nextInt(3); i > 0; i--) {
                plan.agenda.add(new AgendaItem(unlessGap(() -> pick(AgendaItemKind.values())), null));
            }
        }
        return plan;
    }

    /** The instant to look from: on, just before or just after something that matters. */
    private Instant asOf() {
        Plan plan = pick(plans);
        return switch (random.nextInt(8)) {
            case 0 -> near(plan.start.toInstant());
            case 1 -> near(plan.end.toInstant());
            case 2, 3 -> leadTime(plan, pick(List.of(6, 7, 8, 24, 25, 26, 40)));
            case 4 -> near(plan.end.plusDays(pick(List.of(2, 5, 7, 14))).toInstant());
            case 5 ->
                plan.feedbackDue
                        .plusDays(random.nextInt(3) - 1)
                        .atTime(pick(CLOCK))
                        .atZone(plan.zone)
                        .toInstant();
            default -> plan.end.plusDays(1 + random.nextInt(40)).toInstant();
        };
    }

    /** Some time of the day so many dates before the meeting. */
    private Instant leadTime(Plan plan, int dates) {
        LocalTime time = chance(30) ? plan.start.toLocalTime() : pick(CLOCK);
        return plan.start
                .toLocalDate()
                .minusDays(dates)
                .atTime(time)
                .atZone(plan.zone)
                .toInstant();
    }

    private Meeting meeting(Plan plan) {
        Schedule schedule = schedule(plan);
        FollowUp followUp = new FollowUp(unlessGap(() -> plan.feedbackDue), chance(45) ? null : afterwards(plan), null);
        return new Meeting(
                plan.id,
                unlessGap(() -> chance(60)
                        ? MeetingKind.CO_PRODUCTION_GROUP
                        : chance(50) ? MeetingKind.CONSULTATION : pick(MeetingKind.values())),
                unlessGap(() -> status(plan)),
                schedule,
                unlessGap(() -> chance(30) ? Set.of(Mode.values()) : some(List.of(Mode.values()))),
                unlessListGap(() -> participants(plan)),
                plan.agenda,
                unlessGap(() -> plan.papers),
                followUp,
                unlessGap(this::reasons),
                null,
                null,
                null,
                null);
    }

    private MeetingStatus status(Plan plan) {
        boolean over = asOf.isAfter(plan.end.toInstant());
        int draw = random.nextInt(100);
        if (draw < 8) {
            return MeetingStatus.CANCELLED;
        }
        if (draw < 20) {
            return MeetingStatus.PROPOSED;
        }
        return over == draw < 88 ? MeetingStatus.HELD : MeetingStatus.BOOKED;
    }

    private Schedule schedule(Plan plan) {
        List<Slot> former = new ArrayList<>();
        if (chance(25)) {
            for (int i = 1 + random.nextInt(2); i > 0; i--) {
                ZonedDateTime start = chance(40) ? plan.start.minusHours(1) : plan.start.minusDays(7);
                former.add(new Slot(
                        unlessGap(() -> start),
                        unlessGap(() -> start.plusHours(2)),
                        unlessGap(() -> leadTime(plan, pick(List.of(20, 24, 25, 26, 40))))));
            }
        }
        Interval actual = null;
        if (chance(40) && (asOf.isAfter(plan.end.toInstant()) || chance(10))) {
            Instant began = near(plan.start.toInstant());
            actual = Interval.of(began, began.plus(chance(50) ? Duration.ofHours(2) : pick(LENGTHS)));
        }
        return new Schedule(
                chance(90) || plan.zone != LONDON ? plan.zone : null,
                unlessGap(() -> plan.start),
                unlessGap(() -> plan.end),
                chance(20) ? null : leadTime(plan, pick(List.of(6, 24, 25, 25, 26, 26, 40))),
                unlessGap(() -> former),
                actual);
    }

    private List<Participant> participants(Plan plan) {
        List<Participant> result = new ArrayList<>();
        boolean allAsked = chance(40);
        for (String id : plan.invited) {
            Group capacity = chance(70) ? null : pick(List.of(Group.PARENT_CARER, Group.HEALTH, Group.YOUNG_PERSON));
            Instant asked = allAsked || chance(50)
                    ? chance(30)
                            ? near(plan.start.toInstant())
                            : near(plan.start
                                    .minusDays(pick(List.of(2, 5, 5, 6, 7)))
                                    .toInstant())
                    : null;
            Instant waived = chance(80)
                    ? null
                    : chance(25) ? near(plan.start.toInstant()) : leadTime(plan, pick(List.of(1, 3, 5)));
            result.add(new Participant(
                    id,
                    capacity,
                    unlessGap(() -> chance(85)
                            ? pick(List.of(Attendance.ATTENDED, Attendance.ATTENDED, Attendance.APOLOGIES))
                            : pick(Attendance.values())),
                    asked,
                    waived,
                    unlessGap(() -> chance(10)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return result;
    }

    private Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new HashMap<>();
        boolean all = chance(40);
        for (Mode mode : Mode.values()) {
            if (all || chance(25)) {
                reasons.put(mode.name(), Reason.of(chance(90) ? "The building has no line." : " "));
            }
        }
        if (chance(25)) {
            reasons.put("LAN-B9b", Reason.of(chance(85) ? "A duty to keep somebody safe." : ""));
        }
        if (chance(5)) {
            reasons.put("HS-C12b", Reason.of("A reason for nothing in particular."));
        }
        if (chance(gaps)) {
            reasons.put(pick(Mode.values()).name(), new Reason(null, null, null));
        }
        return reasons;
    }

    // ---- people ----

    private List<Person> people() {
        List<Person> people = new ArrayList<>();
        boolean anyFormat = chance(30);
        for (String id : personIds) {
            people.add(new Person(
                    id,
                    unlessGap(this::groups),
                    unlessGap(() -> anyFormat || chance(40)
                            ? Set.of()
                            : some(List.of(Format.EASY_READ, Format.AUDIO, Format.PAPER))),
                    unlessGap(this::consents),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return people;
    }

    private Set<Group> groups() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> Set.of(Group.PARENT_CARER);
            case 3 -> Set.of(Group.YOUNG_PERSON);
            case 4 -> Set.of(Group.PARENT_CARER, Group.HEALTH);
            case 5, 6 -> Set.of(Group.SOCIAL_CARE);
            case 7 -> Set.of(pick(Group.values()));
            case 8 -> Set.of(Group.COMMISSIONING, Group.HOUSING);
            default -> Set.of();
        };
    }

    private List<Consent> consents() {
        List<Consent> consents = new ArrayList<>();
        for (int i = chance(30) ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            Plan plan = pick(plans);
            consents.add(new Consent(
                    unlessGap(this::somebody),
                    unlessGap(() -> chance(60) ? everybody() : some(everyone())),
                    unlessGap(() -> chance(50)
                            ? leadTime(plan, pick(List.of(7, 25, 60, 90)))
                            : plan.start.minusDays(90).toInstant()),
                    chance(75) ? null : leadTime(plan, pick(List.of(-3, 6, 7, 8)))));
        }
        return consents;
    }

    private List<String> everyone() {
        List<String> everyone = new ArrayList<>(personIds);
        everyone.add("B1");
        return everyone;
    }

    private Set<String> everybody() {
        return Set.copyOf(everyone());
    }

    private String somebody() {
        return personIds.isEmpty() ? "B1" : pick(personIds);
    }

    // ---- notices ----

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        int count = random.nextInt(7);
        Plan busy = pick(plans);
        NoticeKind usual = pick(List.of(
                NoticeKind.BOOKING,
                NoticeKind.INVITATION,
                NoticeKind.INVITATION,
                NoticeKind.CHANGE,
                NoticeKind.AGENDA,
                NoticeKind.AGENDA,
                NoticeKind.DOCUMENTS,
                NoticeKind.DOCUMENTS,
                NoticeKind.NOTES,
                NoticeKind.FEEDBACK));
        for (int i = 1; i <= count; i++) {
            Plan plan = chance(70) ? busy : pick(plans);
            notices.add(notice("N" + i, plan, chance(60) ? usual : pick(NoticeKind.values())));
        }
        return notices;
    }

    private Notice notice(String id, Plan plan, NoticeKind kind) {
        int version = chance(70) ? 1 : 2 + random.nextInt(2);
        Instant sentAt = unlessGap(() -> sentAt(plan, kind));
        return new Notice(
                id,
                plan.id,
                unlessGap(() -> kind),
                sentAt,
                sentAt == null || chance(70) ? null : sentAt.plus(Duration.ofHours(36)),
                unlessGap(() -> recipients(plan)),
                unlessGap(() -> chance(50)
                        ? Set.of(Format.EASY_READ, Format.AUDIO, Format.PAPER)
                        : some(List.of(Format.EASY_READ, Format.PAPER))),
                chance(35) ? null : statedStart(plan),
                version,
                unlessGap(() -> version % 2 == 0),
                unlessGap(() -> pick(TEXTS)),
                unlessGap(this::statements),
                unlessGap(() -> chance(75) ? plan.papers : Set.of("D1")),
                unlessGap(this::about),
                null,
                null,
                null,
                null,
                null);
    }

    private Instant sentAt(Plan plan, NoticeKind kind) {
        boolean after = kind == NoticeKind.NOTES
                || kind == NoticeKind.FEEDBACK
                || kind == NoticeKind.PROGRESS
                || kind == NoticeKind.THANKS;
        if (after) {
            return chance(20) ? near(asOf) : afterwards(plan);
        }
        int dates = chance(60)
                ? pick(List.of(7, 8, 25, 26, 30))
                : pick(List.of(0, 1, 3, 6, 6, 7, 7, 8, 20, 24, 25, 26, 40));
        return leadTime(plan, dates);
    }

    /** A moment around the end of a meeting or a few days later. */
    private Instant afterwards(Plan plan) {
        return switch (random.nextInt(6)) {
            case 0 -> near(plan.end.toInstant());
            case 1 ->
                plan.feedbackDue
                        .plusDays(random.nextInt(2))
                        .atTime(pick(CLOCK))
                        .atZone(plan.zone)
                        .toInstant();
            case 2 -> near(plan.end.plusDays(pick(List.of(7, 14))).toInstant());
            default -> plan.end.plusHours(random.nextInt(72)).toInstant();
        };
    }

    private Set<String> recipients(Plan plan) {
        if (chance(3)) {
            return Set.of();
        }
        Set<String> recipients = new HashSet<>(chance(70) ? plan.invited : some(personIds));
        if (chance(10)) {
            recipients.add("B1");
        }
        if (chance(5)) {
            return Set.of(somebody());
        }
        return recipients;
    }

    private ZonedDateTime statedStart(Plan plan) {
        if (chance(75)) {
            return plan.start;
        }
        return chance(40)
                ? plan.start.withZoneSameInstant(ZoneId.of("UTC"))
                : plan.start.plusHours(pick(List.of(-1, 1))).plusDays(pick(List.of(0, 0, -7)));
    }

    private Map<Topic, String> statements() {
        Map<Topic, String> statements = new EnumMap<>(Topic.class);
        if (chance(40)) {
            statements.put(Topic.INFLUENCE_WHERE, chance(85) ? "You can shape the new short breaks." : " ");
        }
        if (chance(20)) {
            statements.put(Topic.PURPOSE, "To choose a room.");
        }
        return statements;
    }

    private Set<String> about() {
        if (chance(55)) {
            return Set.of();
        }
        return chance(95) ? Set.of(somebody()) : Set.of(somebody(), "P9");
    }

    // ---- actions ----

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            Plan plan = pick(plans);
            LocalDate today = asOf.atZone(plan.zone).toLocalDate();
            LocalDate due = today.plusDays(pick(List.of(-10, -8, -2, -1, -1, 0, 0, 1, 5)));
            ActionStatus status = chance(gaps) ? null : chance(45) ? ActionStatus.DONE : pick(ActionStatus.values());
            boolean finished = status == ActionStatus.DONE || status == null && chance(30);
            Instant doneAt = finished && !chance(gaps)
                    ? due.plusDays(pick(List.of(-2, -1, 0, 0, 1, 2)))
                            .atTime(pick(CLOCK))
                            .atZone(plan.zone)
                            .toInstant()
                    : null;
            Set<String> concerned = some(personIds);
            actions.add(new Action(
                    "A" + i,
                    plan.id,
                    unlessGap(() -> chance(10) ? Set.of() : chance(5) ? Set.of("P9") : owners()),
                    unlessGap(() -> concerned),
                    status,
                    unlessGap(() -> due),
                    doneAt,
                    unlessGap(() -> chance(70) ? List.of() : dueChanges(plan, due)),
                    chance(45) ? null : explanation(concerned),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return actions;
    }

    private Set<String> owners() {
        return chance(30) ? Set.of("P1") : chance(70) ? Set.of(somebody()) : some(personIds);
    }

    /** One or two moves of the due date, told in time or not. */
    private List<DueChange> dueChanges(Plan plan, LocalDate due) {
        List<DueChange> changes = new ArrayList<>();
        LocalDate from = due.minusDays(pick(List.of(3, 7)));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            LocalDate old = from;
            LocalDate next = i == 1 ? due : from.plusDays(1);
            Instant told = old.plusDays(pick(List.of(-3, -1, 0, 0, 1, 2)))
                    .atTime(pick(CLOCK))
                    .atZone(plan.zone)
                    .toInstant();
            changes.add(new DueChange(unlessGap(() -> old), unlessGap(() -> next), chance(85) ? told : null));
            from = next;
        }
        return changes;
    }

    private Reason explanation(Set<String> concerned) {
        Instant published = switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> asOf;
            case 2 -> asOf.plusSeconds(1);
            default -> asOf.minus(Duration.ofDays(random.nextInt(5)));
        };
        return new Reason(
                unlessGap(() -> chance(90) ? "The contractor fell ill." : "  "),
                published,
                unlessGap(() -> chance(75) ? concerned : some(personIds)));
    }

    // ---- decisions, feedback, attestations ----

    private List<FeedbackItem> feedback() {
        List<FeedbackItem> feedback = new ArrayList<>();
        int count = random.nextInt(3);
        for (int i = 1; i <= count; i++) {
            feedback.add(new FeedbackItem(
                    "F" + i,
                    pick(plans).id,
                    unlessGap(() -> pick(FeedbackKind.values())),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        return feedback;
    }

    /** Decisions, each linked to a meeting by itself, by an agenda item or by a feedback item. */
    private List<Decision> decisions(int count, @Nullable List<FeedbackItem> feedback) {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String id = "D-" + i;
            Plan plan = pick(plans);
            String meetingId = plan.id;
            if (chance(35) && plan.agenda != null) {
                plan.agenda.add(new AgendaItem(AgendaItemKind.DECISION, id));
                meetingId = chance(60) ? null : pick(plans).id;
            } else if (chance(20) && feedback != null && feedback.size() < 3) {
                feedback.add(new FeedbackItem(
                        "FD" + i,
                        plan.id,
                        unlessGap(() -> FeedbackKind.VIEW),
                        id,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
                meetingId = chance(60) ? null : pick(plans).id;
            }
            decisions.add(new Decision(
                    id,
                    meetingId,
                    unlessGap(() -> chance(80) ? DecisionStatus.FINAL : DecisionStatus.PROVISIONAL),
                    unlessGap(() -> decidedAt(plan)),
                    unlessGap(() -> chance(10) ? Set.of() : chance(60) ? Set.of(somebody()) : some(personIds)),
                    null,
                    null,
                    null,
                    null));
        }
        return decisions;
    }

    private Instant decidedAt(Plan plan) {
        return switch (random.nextInt(4)) {
            case 0 -> near(plan.start.toInstant());
            case 1 -> leadTime(plan, pick(List.of(1, 7, 26, 60)));
            case 2 -> near(asOf);
            default -> near(plan.end.toInstant());
        };
    }

    private List<Attestation> attestations() {
        List<Attestation> attestations = new ArrayList<>();
        Plan plan = pick(plans);
        boolean whole = chance(40);
        int count = whole ? CHECKLIST.size() + random.nextInt(5) : random.nextInt(11);
        for (int i = 0; i < count; i++) {
            boolean listed = whole && i < CHECKLIST.size();
            Instant answered = listed && chance(90)
                    ? plan.end.plusHours(random.nextInt(30)).toInstant()
                    : afterwards(plan);
            attestations.add(new Attestation(
                    "Q" + i,
                    listed ? CHECKLIST.get(i) : pick(QUESTIONS),
                    listed || chance(70) ? plan.id : pick(plans).id,
                    personIds.isEmpty() ? null : somebody(),
                    chance(85) ? pick(Answer.values()) : null,
                    chance(30) ? pick(List.of("It was good.", "It was good.", " ")) : null,
                    unlessRareGap(() -> answered),
                    null));
        }
        return attestations;
    }

    /** With ten answers to a meeting, even a small chance of a gap each is a large one. */
    private <T> @Nullable T unlessRareGap(Supplier<T> value) {
        return chance(25) ? unlessGap(value) : value.get();
    }

    // ---- policy ----

    private Policy policy() {
        Set<FactKind> coverage = chance(30) ? Set.of(FactKind.values()) : some(List.of(FactKind.values()));
        Map<HouseFigure, PeriodDuration> figures = new EnumMap<>(HouseFigure.class);
        if (chance(50)) {
            figures.put(HouseFigure.NOTES_WITHIN, days(14, 7));
        }
        if (chance(50)) {
            figures.put(HouseFigure.CHECKLIST_WITHIN, days(7, 5));
        }
        if (chance(40)) {
            figures.put(HouseFigure.SUPPORT_ASKED_BEFORE, days(5, 2));
        }
        return new Policy(
                coverage,
                unlessGap(() -> chance(50) ? Set.of("SEND") : Set.of()),
                figures,
                chance(80) ? null : Set.copyOf(DATES),
                null,
                null,
                null);
    }

    private PeriodDuration days(int one, int other) {
        return switch (random.nextInt(4)) {
            case 0 -> PeriodDuration.of(Period.ofDays(other), Duration.ofHours(2));
            case 1 -> PeriodDuration.of(Duration.ofHours(24L * one));
            default -> PeriodDuration.of(Period.ofDays(one));
        };
    }
}
