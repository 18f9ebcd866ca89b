package org.charterrules.examples.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.charterrules.examples.charter.Cli.Result;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
    private static final String LATER = "2026-06-20T09:00:00Z";

    @TempDir
    private Path directory;

    private Path held;

    @BeforeEach
    void write_case_file() throws IOException {
        CaseFile booked = Samples.inTheWindow("held");
        Meeting meeting = booked.meetings()
                .get(0)
                .withStatus(MeetingStatus.HELD)
                .withParticipants(
                        Participant.of("P1").attendance(Attendance.ATTENDED).build());
        Attestation respected = new Attestation(
                "T1", "Q-RESPECT", "M-06", "P1", Answer.YES, null, Instant.parse("2026-06-10T09:00:00Z"), null);
        held = Samples.write(directory, booked.withMeetings(meeting).withAttestations(List.of(respected)));
    }

    @Test
    void what_has_not_been_answered_is_asked_once() {
        Result result = Cli.run("questions", held, "--meeting", "M-06", "--as-of", LATER, "--charter", "one-halton");

        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("For P1", "Were you made welcome?", "For anybody", "What got done?")
                .doesNotContain("Were you treated with respect?")
                .containsOnlyOnce("Did people listen to you?");
    }

    @Test
    void before_an_answer_was_given_its_question_is_open() {
        assertThat(Cli.run("questions", held, "--meeting", "M-06", "--as-of", "2026-06-10T08:59:59Z")
                        .out())
                .contains("Were you treated with respect?");
    }

    @Test
    void the_page_goes_to_a_file() throws IOException {
        Path page = directory.resolve("questions.html");

        Result result =
                Cli.run("questions", held, "--meeting", "M-06", "--as-of", LATER, "--format", "html", "--out", page);

        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void a_meeting_that_is_not_there_is_named_with_the_nearest() {
        Result result = Cli.run("questions", held, "--meeting", "M-6", "--as-of", LATER);

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("There is no meeting 'M-6'. Maybe you meant M-06.");
    }
}
