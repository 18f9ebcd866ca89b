package org.charterrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Instant;
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
    private static final Set<String> WORDS_AND_NEEDS =
            Set.of("text", "formatsNeeded", "formats", "statements", "reasons", "explanation");
    private static final Set<Format> NEEDS = Set.of(Format.BRAILLE, Format.BSL);

    private static final Reason REASON = new Reason(MARKER, Instant.EPOCH, Set.of("P1"));
    private static final Person PERSON = new Person(
            "P1", Set.of(Group.PARENT_CARER), NEEDS, List.of(), null, null, null, null, null, null, null, null, null);
    private static final Notice NOTICE = Notice.of("N-1", NoticeKind.AGENDA, "M-06")
            .formats(NEEDS)
            .text(MARKER)
            .statements(Map.of(Topic.PURPOSE, MARKER))
            .build();
    private static final Action ACTION =
            Action.of("A-1", "M-06").explanation(REASON).build();
    private static final Meeting MEETING =
            Meeting.of("M-06").reasons(Map.of("HS-C12b", REASON)).build();
    private static final Attestation ATTESTATION =
            new Attestation("T-1", "Q-FELT", "M-06", "P1", Answer.NO, MARKER, Instant.EPOCH, null);
    private static final Policy POLICY = new Policy(Set.of(), Set.of(MARKER), Map.of(), null, null, null, null);
    private static final CaseFile CASE_FILE = CaseFile.of("parents-voice-2026")
            .people(List.of(PERSON))
            .meetings(List.of(MEETING))
            .notices(List.of(NOTICE))
            .actions(List.of(ACTION))
            .attestations(List.of(ATTESTATION))
            .build();

    static Stream<Object> records() {
        return Stream.of(REASON, PERSON, NOTICE, ACTION, MEETING, ATTESTATION, CASE_FILE);
    }

    static Stream<Object> builders() {
        return Stream.of(
                new ReasonBuilder().from(REASON),
                new PersonBuilder().from(PERSON),
                new NoticeBuilder().from(NOTICE),
                new ActionBuilder().from(ACTION),
                new MeetingBuilder().from(MEETING),
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
                () -> new Person(" ", null, NEEDS, null, null, null, null, null, null, null, null, null, null),
                () -> new Person(
                        "P1",
                        Collections.singleton(null),
                        NEEDS,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                () -> new PersonBuilder().formatsNeeded(NEEDS).build(),
                () -> new Reason(MARKER, null, Collections.singleton(null)),
                () -> ACTION.withOwnerIds(Collections.singleton(null)),
                () -> new ActionBuilder().explanation(REASON).build(),
                () -> new Meeting(
                        " ",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of("HS-C12b", REASON),
                        null,
                        null,
                        null,
                        null),
                () -> new AttestationBuilder().text(MARKER).build(),
                () -> new Attestation(" ", "Q-FELT", "M-06", "P1", Answer.NO, MARKER, null, null),
                () -> CASE_FILE.withPeople(List.of(PERSON, PERSON)),
                () -> CASE_FILE.withNotices(List.of(NOTICE, NOTICE)),
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
        assertThat(shown).doesNotContain(MARKER).doesNotContain(names(NEEDS));
    }

    private static String[] names(Set<Format> formats) {
        return formats.stream().map(Format::name).toArray(String[]::new);
    }
}
