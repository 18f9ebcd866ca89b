package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.junit.jupiter.api.Test;

class HostileInputTest {
    @Test
    void deep_nesting_is_refused() {
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertOneProblem(
                () -> CaseFileJson.read("{\"id\":\"x\",\"people\":" + deep + "}"),
                ": Lists and objects are nested more than 50 deep near line 1, column 70.");
    }

    @Test
    void a_stream_of_more_than_64_mib_is_refused_without_reading_on() {
        Endless spaces = new Endless("{\"id\":\"x\"", ' ');
        assertOneProblem(
                () -> CaseFileJson.read(spaces), ": The case file is larger than 64 MiB. Maybe split it into several.");
        assertThat(spaces.given).isLessThan(CaseFileJson.MAX_BYTES + 100_000L);
    }

    @Test
    void an_endless_text_is_refused_early() {
        Endless text = new Endless("{\"id\":\"", 'x');
        assertOneProblemStarting(
                () -> CaseFileJson.read(text), ": A text or number has more than 1000000 characters near line 1");
        assertThat(text.given).isLessThan(2_000_000L);
    }

    @Test
    void a_long_number_and_an_endless_name_are_refused() {
        assertOneProblemStarting(
                () -> CaseFileJson.read("{\"id\":" + "7".repeat(51) + "}"),
                ": A number has more than 50 digits near line 1");
        assertOneProblemStarting(
                () -> CaseFileJson.read(new Endless("{\"", 'x')),
                ": A field name has more than 1000 characters near line 1");
    }

    @Test
    void the_longest_number_that_is_read_is_still_too_long_for_a_version() {
        String number = "1".repeat(50);
        assertOneProblem(
                () -> CaseFileJson.read("{\"id\":\"x\",\"meetings\":[{\"id\":\"M\"}],"
                        + "\"notices\":[{\"id\":\"N\",\"meetingId\":\"M\",\"version\":" + number + "}]}"),
                "/notices/0/version: Expected a whole number of 1 or more, but found " + "1".repeat(40) + "....");
    }

    @Test
    void a_text_of_more_than_64_mib_is_refused() {
        assertOneProblem(
                () -> CaseFileJson.read(" ".repeat(CaseFileJson.MAX_BYTES + 1)),
                ": The case file is larger than 64 MiB. Maybe split it into several.");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin1 = "{\"id\":\"Zo\u00EB\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertOneProblem(
                () -> CaseFileJson.read(new ByteArrayInputStream(latin1)),
                ": The text is not UTF-8. Maybe save the file as UTF-8.");
    }

    @Test
    void after_a_thousand_problems_the_reader_stops() {
        String nulls = "null,".repeat(100_000) + "null";
        InvalidCaseFileException e = catchThrowableOfType(
                InvalidCaseFileException.class, () -> CaseFileJson.read("{\"id\":\"x\",\"people\":[" + nulls + "]}"));
        assertThat(e.problems()).hasSize(1_001);
        assertThat(e.problems().get(1_000)).hasToString(": The reader stopped here: there are 1000 problems or more.");
    }

    @Test
    void a_stream_that_breaks_is_not_a_problem_of_the_file() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("unplugged");
            }
        };
        assertThatThrownBy(() -> CaseFileJson.read(broken))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void a_type_named_in_the_file_is_only_an_unknown_field() {
        assertOneProblemStarting(
                () -> CaseFileJson.read("{\"id\":\"x\",\"@class\":\"java.lang.Runtime\"}"),
                "/@class: There is no field '@class' here.");
    }

    private static void assertOneProblem(ThrowingCallable reading, String expected) {
        assertThat(catchThrowableOfType(InvalidCaseFileException.class, reading).problems())
                .extracting(Problem::toString)
                .containsExactly(expected);
    }

    private static void assertOneProblemStarting(ThrowingCallable reading, String expected) {
        assertThat(catchThrowableOfType(InvalidCaseFileException.class, reading).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).startsWith(expected));
    }

    /** A stream that begins as given and then repeats one character for ever. */
    private static final class Endless extends InputStream {
        private final byte[] start;
        private final char rest;
        private long given;

        Endless(String start, char rest) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.rest = rest;
        }

        @Override
        public int read() {
            return given < start.length ? start[(int) given++] : next();
        }

        private int next() {
            given++;
            return rest;
        }
    }
}
