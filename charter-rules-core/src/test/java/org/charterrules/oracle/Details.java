package org.charterrules.oracle;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.Action;
import org.charterrules.model.ActionKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Aspect;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Channel;
import org.charterrules.model.Communication;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.FeedbackOutcome;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Level;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.ParticipationLevel;
import org.charterrules.model.Person;
import org.charterrules.model.Planning;
import org.charterrules.model.Policy;
import org.charterrules.model.Preferences;
import org.charterrules.model.Reason;
import org.charterrules.model.Recognition;
import org.charterrules.model.Stage;
import org.charterrules.model.SupportNeed;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.model.SupportResponse;
import org.charterrules.model.Topic;
import org.charterrules.model.Unavailability;
import org.charterrules.model.UnavailabilityReason;
import org.charterrules.model.Venue;
import org.charterrules.model.ViewRoute;
import org.charterrules.model.Views;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;
import org.threeten.extra.PeriodDuration;

/** Fills in what only some clauses read: venues, views, needs, roles, outcomes. */
final class Details {
    private static final List<Topic> TOPICS = List.of(Topic.values());
    private static final List<String> REASONS = List.of(
            "HS-C12a", "LAN-A7b", "LAN-A7c", "HOU-2.2", "OH-M1", "HS-C1b", "LAN-A3", "HIL-E4b", "OH-D2a", "OH-D2b",
            "OH-D2c", "OH-P3d", "OH-L8a");
    private static final List<String> TEXTS = List.of(
            "The outturn is below.",
            "The outturn (what was really spent) is below.",
            "The OUTTURN is below. We say outturn (what was really spent) from now on.",
            "What was really spent (outturn) is below.",
            "We offer mediation.",
            "We offer mediation (a talk with somebody who takes no side).",
            "This is co-production.",
            "This is co-production, working together.",
            "Co-production is our aim. We like working together.",
            "The Co-production Charter is on the table.");
    private static final List<String> CONTEXTS = List.of(
            "The budget is fixed.",
            "The LA sets the budget.",
            "The outturn is fixed.",
            "The LA (local authority) decides.");
    private static final List<String> QUESTIONS = List.of(
            "Q-RESPECT",
            "Q-VALUED",
            "Q-LISTENED",
            "Q-TREATED-WORSE",
            "Q-MISSING-VOICES",
            "Q-CHANGE",
            "Q-LEARNED",
            "Q-TRULY-COPRODUCED",
            "Q-CHALLENGED",
            "Q-REALISTIC",
            "Q-FAIR",
            "Q-MISTAKE-OWNED",
            "Q-REWARD-CLEAR");

    private static final Set<String> ABOUT_ACTIONS = Set.of("Q-REALISTIC", "Q-LEARNED");
    private static final Set<String> ABOUT_FEEDBACK = Set.of("Q-FAIR", "Q-MISTAKE-OWNED");

    /** Every question that a charter asks; what few people are asked stands here more than once. */
    private static final List<String> QUESTIONS_ASKED = List.of(
            "Q-ACCESSIBLE",
            "Q-ACHIEVED",
            "Q-APPRECIATED",
            "Q-BOUNDARIES",
            "Q-CAN-DO",
            "Q-CARED-FOR",
            "Q-CELEBRATED",
            "Q-CHALLENGED",
            "Q-CHANGE",
            "Q-CONNECTIONS",
            "Q-CURIOUS",
            "Q-CYP-CENTRE",
            "Q-DIFFERENCE",
            "Q-DONE-WITH",
            "Q-EQUAL-SAY",
            "Q-EXPERTISE-USED",
            "Q-FAIR",
            "Q-TREATED-WORSE",
            "Q-FEEDBACK-GIVEN",
            "Q-FELT",
            "Q-FUN",
            "Q-HONEST",
            "Q-INCLUDED",
            "Q-INVITED-IDEAS",
            "Q-JOINT-DECISIONS",
            "Q-KIND",
            "Q-LEARNED",
            "Q-LISTENED",
            "Q-LUNDY-AUDIENCE",
            "Q-LUNDY-INFLUENCE",
            "Q-LUNDY-SPACE",
            "Q-LUNDY-VOICE",
            "Q-MISTAKE-OWNED",
            "Q-MY-STORY",
            "Q-NEEDS-NOT-PROCESS",
            "Q-NEW-IDEAS",
            "Q-NEW-WAYS",
            "Q-NOT-JUDGED",
            "Q-OPEN",
            "Q-OPTIONS",
            "Q-OUTCOMES",
            "Q-PACE",
            "Q-PURPOSEFUL",
            "Q-REAL-ISSUES",
            "Q-REALISTIC",
            "Q-REASSURED",
            "Q-RELATIONSHIPS",
            "Q-RESPECT",
            "Q-REWARD-CLEAR",
            "Q-SAFE-TO-SPEAK",
            "Q-SHARED-LEARNING",
            "Q-SKILLS-SEEN",
            "Q-SOLUTIONS-TOGETHER",
            "Q-STRENGTHS",
            "Q-TONE",
            "Q-TRULY-COPRODUCED",
            "Q-TRUST",
            "Q-UNDERSTAND-EACH-OTHER",
            "Q-UNDERSTOOD",
            "Q-UNDERSTOOD-PURPOSE",
            "Q-UNDERSTOOD-ROLE",
            "Q-VALUED",
            "Q-VIEWS-RECOGNISED",
            "Q-WELCOME",
            "Q-WHO-IS-HERE",
            "Q-WORKED-TOGETHER",
            "Q-WORTHWHILE",
            "Q-MISTAKE-OWNED",
            "Q-FAIR",
            "Q-REALISTIC",
            "Q-MISTAKE-OWNED",
            "Q-FAIR",
            "Q-REALISTIC",
            "Q-MISTAKE-OWNED",
            "Q-FAIR",
            "Q-REALISTIC",
            "Q-CHALLENGED",
            "Q-CHALLENGED");

    private final Random random;
    private final int gaps;
    private final CaseFile file;
    private final Instant asOf;
    private final List<String> personIds;
    private final List<String> actionIds;

    private Details(CaseFile file, Instant asOf, int gaps, Random random) {
        this.file = file;
        this.asOf = asOf;
        this.gaps = gaps;
        this.random = random;
        this.personIds = file.people() == null
                ? List.of("P1", "P2")
                : file.people().stream().map(Person::id).toList();
        this.actionIds = file.actions() == null
                ? List.of()
                : file.actions().stream().map(Action::id).toList();
    }

    static CaseFile in(CaseFile file, Instant asOf, int gaps, Random random) {
        return new Details(file, asOf, gaps, random).filled();
    }

    private CaseFile filled() {
        return file.withPeople(each(file.people(), this::person))
                .withMeetings(file.meetings().stream().map(this::meeting).toList())
                .withNotices(each(file.notices(), this::notice))
                .withActions(each(file.actions(), this::action))
                .withDecisions(each(file.decisions(), this::decision))
                .withFeedback(each(file.feedback(), this::item))
                .withAttestations(file.attestations() == null ? null : attestations())
                .withPolicy(policy());
    }

    private static <T> @Nullable List<T> each(@Nullable List<T> facts, java.util.function.UnaryOperator<T> fill) {
        return facts == null ? null : facts.stream().map(fill).toList();
    }

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

    private <T> Set<T> some(List<T> values) {
        Set<T> result = new HashSet<>();
        values.stream().filter(one -> chance(50)).forEach(result::add);
        return result;
    }

    private Instant near(Instant instant) {
        return instant.plusSeconds(pick(List.of(0, 0, -1, 1, -3600, 3600, -86_400, 86_400)));
    }

    private Instant someMoment() {
        Meeting meeting = pick(file.meetings());
        ZonedDateTime start = meeting.schedule().start();
        ZonedDateTime end = meeting.schedule().end();
        Instant base =
                chance(30) || start == null ? asOf : chance(50) || end == null ? start.toInstant() : end.toInstant();
        return near(base.plus(Duration.ofDays(pick(List.of(0, 0, 0, -1, 1, -14, 14, -28)))));
    }

    private String text() {
        return chance(88) ? "Some words." : " ";
    }

    private Person person(Person one) {
        boolean few = one.groups() != null && chance(12);
        return one.withGroups(few ? EnumSet.allOf(Group.class) : chance(94) ? one.groups() : Set.of(Group.CHILD))
                .withAgency(unlessGap(() -> pick(List.of("Council", "Council", "Trust"))))
                .withRepresentedBy(unlessGap(() -> some(List.of("forum", "school"))))
                .withPreferences(new Preferences(
                        unlessGap(() -> chance(50) ? Set.of() : some(List.of(Mode.values()))),
                        unlessGap(() -> chance(50) ? Set.of() : some(List.of(ViewRoute.ATTEND, ViewRoute.WRITTEN))),
                        unlessGap(() -> chance(50) ? Set.of() : some(List.of(Channel.EMAIL, Channel.PHONE)))))
                .withAccessNeeds(unlessGap(() ->
                        chance(60) ? Set.of() : some(List.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP))))
                .withCommunication(unlessGap(() -> pick(Communication.values())))
                .withReadingDays(unlessGap(() -> pick(List.of(1, 3, 7))))
                .withUnavailability(unlessGap(() -> chance(50) ? List.of() : List.of(unavailability())))
                .withKnownToServiceSince(
                        unlessGap(() -> LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1200))))
                .withNeedToKnowIds(unlessGap(() -> chance(50) ? Set.of() : some(personIds)));
    }

    private Unavailability unavailability() {
        UnavailabilityReason reason = unlessGap(() -> pick(UnavailabilityReason.values()));
        if (chance(25)) {
            Instant from = someMoment();
            return new Unavailability(reason, null, null, null, null, null, Interval.of(from, Duration.ofHours(2)));
        }
        LocalTime from = pick(List.of(LocalTime.of(8, 30), LocalTime.of(12, 0), LocalTime.of(14, 0)));
        Set<DayOfWeek> days = chance(50) ? null : some(List.of(DayOfWeek.values()));
        LocalDate valid = chance(70) ? null : LocalDate.of(2026, 3, 30);
        return new Unavailability(reason, days, from, from.plusHours(1), valid, null, null);
    }

    private Meeting meeting(Meeting one) {
        Map<String, Reason> reasons = one.reasons() == null ? null : new TreeMap<>(one.reasons());
        if (reasons != null) {
            REASONS.stream().filter(key -> chance(20)).forEach(key -> reasons.put(key, Reason.of(text())));
            if (reasons.containsKey("OH-L8a")) {
                reasons.put("LAN-F2", reasons.get("OH-L8a"));
            }
        }
        boolean individual = chance(10);
        return one.withKind(individual ? MeetingKind.INDIVIDUAL_PLANNING : one.kind())
                .withPlanning(planning())
                .withVenue(new Venue(
                        unlessGap(() -> "Civic Centre"),
                        unlessGap(() -> some(List.of(AccessFeature.STEP_FREE, AccessFeature.HEARING_LOOP))),
                        unlessGap(() -> chance(70))))
                .withViewRoutes(unlessGap(() -> some(List.of(ViewRoute.ATTEND, ViewRoute.WRITTEN, ViewRoute.SURVEY))))
                .withSubjectIds(unlessGap(() -> !individual && chance(60) ? Set.of() : some(personIds)))
                .withFollowUp(one.followUp()
                        .withFeedbackRoutes(unlessGap(() -> some(List.of(Channel.EMAIL, Channel.PHONE)))))
                .withReasons(reasons)
                .withParticipants(each(one.participants(), this::participant));
    }

    private Planning planning() {
        return new Planning(
                unlessGap(() -> pick(Level.values())),
                unlessGap(() -> pick(Stage.values())),
                unlessGap(() -> pick(ParticipationLevel.values())),
                chance(50) ? null : some(List.of(Group.PARENT_CARER, Group.HEALTH)),
                unlessGap(() -> chance(50) ? asOf.minus(Duration.ofDays(90)) : someMoment()),
                chance(60) ? null : Reason.of(text()));
    }

    private Participant participant(Participant one) {
        return one.withPreferencesAskedAt(chance(40) ? null : someMoment())
                .withAvailabilityAskedAt(chance(40) ? null : someMoment())
                .withTravelTime(unlessGap(() -> Duration.ofMinutes(pick(List.of(0, 30, 60)))))
                .withSupportNeeds(unlessGap(() -> chance(50) ? List.of() : List.of(need())))
                .withAdjustmentsOffered(unlessGap(() -> chance(60) ? List.of() : List.of(Reason.of(text()))))
                .withViews(new Views(
                        unlessGap(() -> some(List.of(ViewRoute.ATTEND, ViewRoute.OBSERVATION, ViewRoute.WRITTEN))),
                        chance(50) ? null : someMoment(),
                        unlessGap(() -> chance(20))))
                .withRecognition(unlessGap(() -> pick(Recognition.values())))
                .withPaidByEmployer(unlessGap(() -> chance(40)));
    }

    private SupportNeed need() {
        return new SupportNeed(
                unlessGap(() -> pick(SupportNeedKind.values())),
                "Words of a need.",
                unlessGap(() -> pick(SupportResponse.values())),
                unlessGap(this::text));
    }

    private Notice notice(Notice one) {
        Map<Topic, String> statements = one.statements() == null ? null : new TreeMap<>(one.statements());
        if (statements != null) {
            TOPICS.stream().filter(topic -> chance(25)).forEach(topic -> statements.put(topic, text()));
            statements.computeIfPresent(Topic.CONTEXT, (topic, text) -> chance(50) ? text : pick(CONTEXTS));
        }
        String other = "N" + (1 + random.nextInt(6));
        boolean now = one.sentAt() != null && chance(12);
        boolean afterwards = one.kind() == NoticeKind.NOTES || one.kind() == NoticeKind.FEEDBACK;
        NoticeKind kind = afterwards && chance(25) ? NoticeKind.PROGRESS : one.kind();
        return one.withSentAt(now ? near(asOf) : one.sentAt())
                .withDeliveredAt(now ? null : one.deliveredAt())
                .withKind(now && one.kind() != null && chance(70) ? NoticeKind.INVITATION : kind)
                .withRecipients(now && one.recipients() != null && chance(70) ? some(personIds) : one.recipients())
                .withText(one.text() == null || chance(75) ? one.text() : pick(TEXTS))
                .withSupersedesId(chance(90) || other.equals(one.id()) ? null : other)
                .withChannel(unlessGap(() -> pick(Channel.values())))
                .withStatedVenue(chance(50) ? null : pick(List.of("Civic Centre", "Town Hall")))
                .withRolesStated(unlessGap(() -> personIds.stream()
                        .filter(id -> chance(60))
                        .collect(Collectors.toMap(id -> id, id -> chance(85) ? "Speaks for parents." : "attendee"))))
                .withActionIds(unlessGap(() -> some(actionIds)))
                .withStatements(statements);
    }

    private Action action(Action one) {
        return one.withKind(unlessGap(() -> chance(25) ? ActionKind.CORRECTIVE : pick(ActionKind.values())))
                .withCreatedAt(unlessGap(this::someMoment))
                .withOwnerAcceptedAt(chance(40) ? null : someMoment())
                .withAgreedBy(unlessGap(() -> chance(30) ? Set.copyOf(personIds) : some(personIds)))
                .withDueKnownAbsent(one.due() != null ? null : chance(50))
                .withStatusChangedAt(unlessGap(this::someMoment))
                .withSuccessorId(chance(80) ? null : pick(actionIds))
                .withDecisionId(
                        chance(70)
                                        || file.decisions() == null
                                        || file.decisions().isEmpty()
                                ? null
                                : pick(file.decisions()).id())
                .withSourceAttestationId(
                        chance(75)
                                        || file.attestations() == null
                                        || file.attestations().isEmpty()
                                ? null
                                : pick(file.attestations()).id())
                .withReviewedAtMeetingIds(unlessGap(
                        () -> some(file.meetings().stream().map(Meeting::id).toList())));
    }

    private Decision decision(Decision one) {
        return one.withKind(unlessGap(() -> pick(DecisionKind.values())))
                .withAspect(unlessGap(() -> pick(Aspect.values())))
                .withAgreedByIds(unlessGap(() -> some(personIds)))
                .withMethod(unlessGap(() -> chance(70) ? "By vote." : " "));
    }

    private FeedbackItem item(FeedbackItem one) {
        Instant received = someMoment();
        return one.withFromPersonId(chance(20) || personIds.isEmpty() ? null : pick(personIds))
                .withReceivedAt(unlessGap(() -> received))
                .withResponseDue(
                        chance(50)
                                ? null
                                : LocalDate.ofInstant(received, java.time.ZoneOffset.UTC)
                                        .plusDays(pick(List.of(0, 7, 14))))
                .withOutcome(chance(35) ? null : pick(FeedbackOutcome.values()))
                .withReason(unlessGap(this::text))
                .withRespondedAt(chance(45) ? null : near(received.plus(Duration.ofDays(pick(List.of(1, 7, 14))))))
                .withActionId(
                        chance(one.kind() == FeedbackKind.MISTAKE ? 20 : 60) || actionIds.isEmpty()
                                ? null
                                : pick(actionIds));
    }

    private List<Attestation> attestations() {
        List<Attestation> all = new ArrayList<>();
        for (Attestation one : file.attestations()) {
            all.add(one.withGroups(chance(50) ? null : some(List.of(Group.FAITH, Group.PARENT_CARER))));
        }
        if (personIds.isEmpty()) {
            return all;
        }
        List<String> subjects =
                new ArrayList<>(file.meetings().stream().map(Meeting::id).toList());
        subjects.addAll(actionIds);
        for (int i = random.nextInt(8); i > 0; i--) {
            all.add(new Attestation(
                    "X" + i,
                    pick(QUESTIONS),
                    pick(subjects),
                    chance(85) ? pick(personIds) : null,
                    chance(75) ? Answer.YES : pick(Answer.values()),
                    chance(50) ? null : text(),
                    unlessGap(this::someMoment),
                    chance(50) ? null : some(List.of(Group.FAITH, Group.CHILD))));
        }
        if (chance(16)) {
            boolean dissent = chance(40);
            Meeting meeting = pick(file.meetings());
            QUESTIONS_ASKED.stream().distinct().forEach(question -> everybodyAnswers(all, question, meeting, dissent));
        } else if (chance(50)) {
            everybodyAnswers(all, pick(QUESTIONS_ASKED), pick(file.meetings()), chance(40));
        }
        if (chance(20)) {
            Meeting meeting = pick(file.meetings());
            Instant answeredAt = asOf.minus(Duration.ofDays(random.nextInt(3)));
            all.add(new Attestation(
                    "XM",
                    "Q-MISSING-VOICES",
                    meeting.id(),
                    pick(personIds),
                    null,
                    text(),
                    answeredAt,
                    Set.of(pick(List.of(Group.PARENT_CARER, Group.YOUNG_PERSON)))));
        }
        return all;
    }

    /** One question, put to everybody and answered by all of them, perhaps with one dissent. */
    private void everybodyAnswers(List<Attestation> all, String question, Meeting meeting, boolean dissent) {
        List<String> items = file.feedback() == null
                ? List.of()
                : file.feedback().stream().map(FeedbackItem::id).toList();
        String subject = meeting.id();
        if (ABOUT_ACTIONS.contains(question) && !actionIds.isEmpty() && chance(70)) {
            subject = pick(actionIds);
        } else if (ABOUT_FEEDBACK.contains(question) && !items.isEmpty()) {
            subject = pick(items);
        }
        boolean reversed = question.equals("Q-TREATED-WORSE");
        String dissenter = pick(personIds);
        Instant answeredAt = asOf.minus(Duration.ofHours(random.nextInt(48)));
        for (String id : personIds) {
            boolean against = dissent && id.equals(dissenter);
            Answer answer = against == reversed ? Answer.YES : Answer.NO;
            all.add(new Attestation(
                    question + id, question, subject, id, answer, chance(60) ? text() : null, answeredAt, null));
        }
    }

    private Policy policy() {
        Map<HouseFigure, PeriodDuration> figures = new EnumMap<>(HouseFigure.class);
        figures.putAll(file.policy().houseFigures());
        for (HouseFigure figure : HouseFigure.values()) {
            if (figure.ordinal() > HouseFigure.SUPPORT_ASKED_BEFORE.ordinal() && chance(50)) {
                figures.put(figure, PeriodDuration.of(Period.ofDays(pick(List.of(1, 7, 14)))));
            }
        }
        return file.policy()
                .withHouseFigures(figures)
                .withJargon(chance(50) ? null : Set.of("outturn"))
                .withDifficultTerms(chance(50) ? null : Set.of("mediation"));
    }
}
