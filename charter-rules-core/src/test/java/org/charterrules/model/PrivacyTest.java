package org.charterrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Needs, reasons and other free text never reach a log: not in {@code toString}, not in a builder's, not in an error. */
class PrivacyTest {
    private static final String MARKER = "SECRET-WORDS";
    private static final Set<String> WORDS_AND_NEEDS = Set.of(
            "text",
            "formatsNeeded",
            "formats",
            "statements",
            "reasons",
            "explanation",
            "reason",
            "name",
            "method",
            "statedVenue",
            "rolesStated",
            "availabilityNote",
            "adjustmentsOffered",
            "supportNeeds",
            "accessNeeds",
            "communication",
            "preferences",
            "unavailability");
    private static final Set<Format> NEEDS = Set.of(Format.BRAILLE, Format.BSL);
    private static final Enum<?>[] NEVER_SHOWN = {
        Format.BRAILLE,
        Format.BSL,
        AccessFeature.CHANGING_PLACE,
        Communication.NON_VERBAL,
        SupportNeedKind.KNOWLEDGE,
        UnavailabilityReason.SCHOOL_RUN,
        ViewRoute.ADVOCATE
    };

    private static final Reason REASON = new Reason(MARKER, Instant.EPOCH, Set.of("P1"));
    private static final Preferences PREFERENCES = new Preferences(null, Set.of(ViewRoute.ADVOCATE), null);
    private static final Unavailability UNAVAILABILITY = new Unavailability(
            UnavailabilityReason.SCHOOL_RUN, null, LocalTime.of(9, 0), LocalTime.of(10, 0), null, null, null);
    private static final Person PERSON = Person.of("P1")
            .groups(Set.of(Group.PARENT_CARER))
            .formatsNeeded(NEEDS)
            .preferences(PREFERENCES)
            .accessNeeds(Set.of(AccessFeature.CHANGING_PLACE))
            .communication(Communication.NON_VERBAL)
            .unavailability(List.of(UNAVAILABILITY))
            .build();
    private static final SupportNeed SUPPORT_NEED =
            new SupportNeed(SupportNeedKind.KNOWLEDGE, MARKER, SupportResponse.DECLINED, MARKER);
    private static final Views VIEWS = new Views(Set.of(ViewRoute.ADVOCATE), Instant.EPOCH, null);
    private static final Participant PARTICIPANT = Participant.of("P1")
            .supportNeeds(List.of(SUPPORT_NEED))
            .adjustmentsOffered(List.of(REASON))
            .views(VIEWS)
            .build();
    private static final Venue VENUE = new Venue(MARKER, Set.of(AccessFeature.STEP_FREE), true);
    private static final Planning PLANNING =
            new Planning(null, null, null, Set.of(Group.PARENT_CARER), Instant.EPOCH, REASON);
    private static final Notice NOTICE = Notice.of("N-1", NoticeKind.AGENDA, "M-06")
            .formats(NEEDS)
            .text(MARKER)
            .statements(Map.of(Topic.PURPOSE, MARKER))
            .statedVenue(MARKER)
            .rolesStated(Map.of("P1", MARKER))
            .build();
    private static final Action ACTION =
            Action.of("A-1", "M-06").explanation(REASON).build();
    private static final Meeting MEETING = Meeting.of("M-06")
            .reasons(Map.of("HS-C12b", REASON))
            .participants(List.of(PARTICIPANT))
            .planning(PLANNING)
            .venue(VENUE)
            .build();
    private static final Decision DECISION =
            Decision.of("D-02").meetingId("M-06").method(MARKER).build();
    private static final FeedbackItem FEEDBACK = new FeedbackItemBuilder()
            .id("F-03")
            .meetingId("M-06")
            .reason(MARKER)
            .build();
    private static final Attestation ATTESTATION =
            new Attestation("T-1", "Q-FELT", "M-06", "P1", Answer.NO, MARKER, Instant.EPOCH, null);
    private static final Policy POLICY = new Policy(Set.of(), Set.of(MARKER), Map.of(), null, null, null, null);
    private static final CaseFile CASE_FILE = CaseFile.of("parents-voice-2026")
            .people(List.of(PERSON))
            .meetings(List.of(MEETING))
            .notices(List.of(NOTICE))
            .actions(List.of(ACTION))
            .decisions(List.of(DECISION))
            .feedback(List.of(FEEDBACK))
            .attestations(List.of(ATTESTATION))
            .build();

    static Stream<Object> records() {
        return Stream.of(
                REASON,
                PREFERENCES,
                UNAVAILABILITY,
                PERSON,
                SUPPORT_NEED,
                VIEWS,
                PARTICIPANT,
                VENUE,
                PLANNING,
                NOTICE,
                ACTION,
                MEETING,
                DECISION,
                FEEDBACK,
                ATTESTATION,
                CASE_FILE);
    }

    static Stream<Object> builders() {
        return Stream.of(
                new ReasonBuilder().from(REASON),
                new PreferencesBuilder().from(PREFERENCES),
                new UnavailabilityBuilder().reason(UnavailabilityReason.SCHOOL_RUN),
                new PersonBuilder().from(PERSON),
                new SupportNeedBuilder().from(SUPPORT_NEED),
                new ViewsBuilder().from(VIEWS),
                new ParticipantBuilder().from(PARTICIPANT),
                new VenueBuilder().from(VENUE),
                new PlanningBuilder().from(PLANNING),
                new NoticeBuilder().from(NOTICE),
                new ActionBuilder().from(ACTION),
                new MeetingBuilder().from(MEETING),
                new DecisionBuilder().from(DECISION),
                new FeedbackItemBuilder().from(FEEDBACK),
                new AttestationBuilder().from(ATTESTATION),
                new PolicyBuilder().from(POLICY),
                new CaseFileBuilder().from(CASE_FILE));
    }

    /** Records that break a rule of their own, with words and needs in every field that holds them. */
    static Stream<ThrowingCallable> mistakes() {
        return Stream.of(
                () -> NOTICE.withVersion(0),
                () -> NOTICE.withRecipients(Collections.singleton(null)),
                () -> new NoticeBuilder().from(NOTICE).statements(Collections.singletonMap(Topic.PURPOSE, null)),
                () -> new NoticeBuilder().text(MARKER).formats(NEEDS).build(),
                () -> NOTICE.withRolesStated(Collections.singletonMap("P1", null)),
                () -> PREFERENCES.withRoutes(Collections.singleton(null)),
                () -> UNAVAILABILITY.withTo(LocalTime.MIDNIGHT),
                () -> UNAVAILABILITY.withDays(Collections.singleton(null)),
                () -> PERSON.withId(" "),
                () -> PERSON.withGroups(Collections.singleton(null)),
                () -> PERSON.withAccessNeeds(Collections.singleton(null)),
                () -> PERSON.withReadingDays(0),
                () -> new PersonBuilder().formatsNeeded(NEEDS).build(),
                () -> new Reason(MARKER, null, Collections.singleton(null)),
                () -> ACTION.withOwnerIds(Collections.singleton(null)),
                () -> new ActionBuilder().explanation(REASON).build(),
                () -> VIEWS.withRoutes(Collections.singleton(null)),
                () -> PARTICIPANT.withTravelTime(Duration.ofMinutes(-1)),
                () -> PARTICIPANT.withSupportNeeds(Arrays.asList(SUPPORT_NEED, null)),
                () -> new ParticipantBuilder()
                        .supportNeeds(List.of(SUPPORT_NEED))
                        .build(),
                () -> VENUE.withFeatures(Collections.singleton(null)),
                () -> PLANNING.withRequiredGroups(Collections.singleton(null)),
                () -> MEETING.withId(" "),
                () -> DECISION.withId(" "),
                () -> DECISION.withTakerIds(Collections.singleton(null)),
                () -> FEEDBACK.withId(" "),
                () -> new FeedbackItemBuilder().id("F-03").reason(MARKER).build(),
                () -> new AttestationBuilder().text(MARKER).build(),
                () -> new Attestation(" ", "Q-FELT", "M-06", "P1", Answer.NO, MARKER, null, null),
                () -> CASE_FILE.withPeople(List.of(PERSON, PERSON)),
                () -> CASE_FILE.withNotices(List.of(NOTICE, NOTICE)),
                () -> CASE_FILE.withDecisions(List.of(DECISION, DECISION)),
                () -> CASE_FILE.withFeedback(List.of(FEEDBACK, FEEDBACK)),
                () -> CASE_FILE.withAttestations(List.of(ATTESTATION, ATTESTATION)),
                () -> CASE_FILE.withMeetings(List.of()));
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_keeps_words_and_needs_to_itself(Object given) {
        String shown = given.toString();

        assertKeepsQuiet(shown);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void a_builder_keeps_words_and_needs_to_itself(Object given) {
        String shown = given.toString();

        assertKeepsQuiet(shown);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void an_error_keeps_words_and_needs_to_itself(ThrowingCallable mistake) {
        Throwable error = catchThrowable(mistake);

        assertThat(error).isInstanceOf(RuntimeException.class);
        assertKeepsQuiet(String.valueOf(error.getMessage()));
    }

    @Test
    void every_record_that_holds_words_or_needs_is_tested_here() {
        Set<String> tested = records().map(one -> one.getClass().getName()).collect(Collectors.toSet());

        Set<String> holders = new ClassFileImporter()
                .importPackages("org.charterrules.model").stream()
                        .filter(JavaClass::isRecord)
                        .filter(one -> one.getFields().stream().anyMatch(PrivacyTest::isPrivate))
                        .map(JavaClass::getName)
                        .collect(Collectors.toSet());

        assertThat(holders).isNotEmpty().isSubsetOf(tested);
    }

    private static boolean isPrivate(JavaField field) {
        return WORDS_AND_NEEDS.contains(field.getName());
    }

    private static void assertKeepsQuiet(String shown) {
        assertThat(shown).doesNotContain(MARKER).doesNotContain(names(NEVER_SHOWN));
    }

    private static String[] names(Enum<?>... constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
