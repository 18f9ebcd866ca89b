package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.charterrules.change.AskSupport;
import org.charterrules.change.Recall;
import org.charterrules.charter.Fit;
import org.charterrules.finding.Change;
import org.charterrules.finding.Report;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {
    @Test
    void a_report_is_written_exactly_like_this() {
        assertThat(ReportJson.write(ExampleReports.broken())).isEqualTo(Examples.brokenReport());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"})
    void the_language_and_time_zone_of_the_system_make_no_difference(String language) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String expected = ReportJson.write(ExampleReports.everyVerdict());
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(ReportJson.write(ExampleReports.everyVerdict())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void both_ways_of_writing_give_the_same_and_leave_the_stream_open() throws IOException {
        Report report = ExampleReports.everyVerdict();
        OpenStream out = new OpenStream();
        ReportJson.write(report, finding -> true, out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(ReportJson.write(report));
        assertThat(out.closed).isFalse();
    }

    @Test
    void findings_may_be_left_out_and_the_counts_stay() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(ExampleReports.everyVerdict(), finding -> finding.verdict() == Verdict.UNKNOWN, out);
        JsonNode report = tree(out.toString(StandardCharsets.UTF_8));
        assertThat(report.get("findings").findValuesAsText("cause"))
                .containsExactly("MISSING_DATA", "MISSING_PARAMETER");
        assertThat(report.at("/counts/SATISFIED").intValue()).isEqualTo(1);
        assertThat(report.at("/charters/0/counts/UNKNOWN").intValue()).isEqualTo(2);
        assertThat(report.at("/charters/0/notTestable").intValue()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Fit.class,
            names = {"PROXY", "WEAK"})
    void what_is_only_a_sign_is_counted_apart_and_says_so(Fit fit) {
        JsonNode report = tree(ReportJson.write(ExampleReports.proving(fit, Verdict.SATISFIED, Verdict.VIOLATED)));
        assertThat(report.get("counts")).allMatch(count -> count.intValue() == 0);
        assertThat(report.at("/indicatorCounts/SATISFIED").intValue()).isEqualTo(1);
        assertThat(report.at("/charters/0/indicatorCounts/VIOLATED").intValue()).isEqualTo(1);
        assertThat(report.at("/findings/0/fit").textValue()).isEqualTo(fit.name());
        assertThat(report.at("/findings/0/explanation/gap").toString())
                .contains("Nothing was found against it.", "does not prove that it was kept");
        assertThat(report.at("/findings/1/explanation/gap").toString()).contains("This is a sign only.");
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            value = Fit.class,
            names = {"DIRECT", "STRONG"})
    void what_the_records_or_people_settle_is_a_violation(Fit fit) {
        Report proving = ExampleReports.proving(fit, Verdict.SATISFIED, Verdict.VIOLATED);
        JsonNode report = tree(ReportJson.write(proving));
        assertThat(report.get("indicatorCounts")).allMatch(count -> count.intValue() == 0);
        assertThat(report.at("/counts/VIOLATED").intValue()).isEqualTo(1);
        assertThat(report.at("/findings/0").has("fit")).isEqualTo(fit != null);
        assertThat(proving.violations()).hasSize(1);
        assertThat(proving.indicators()).isEmpty();
    }

    @Test
    void what_is_unknown_says_what_would_settle_it() {
        JsonNode data = finding(4);
        assertThat(data.get("missing").findValuesAsText("field"))
                .containsExactly("schedule.bookedAt", "schedule.start");
        assertThat(data.get("missing").findValuesAsText("says"))
                .containsExactly("when the date of meeting M-06 was fixed", "when meeting M-06 starts");
        assertThat(data.has("parameter")).isFalse();
        JsonNode figure = finding(5);
        assertThat(figure.get("parameter").textValue()).isEqualTo("NOTES_WITHIN");
        assertThat(figure.get("missing")).isEmpty();
    }

    @Test
    void what_is_pending_says_by_when() {
        assertThat(finding(3).get("actBy").textValue()).isEqualTo("2026-06-09");
        assertThat(finding(3).at("/gap/0/values/0").textValue()).isEqualTo("2026-06-09");
        assertThat(finding(0).has("actBy")).isFalse();
    }

    @Test
    void what_does_not_apply_says_why() {
        assertThat(finding(6).get("gap")).isEmpty();
        assertThat(finding(6).at("/reasons/0/says").textValue()).isEqualTo("The meeting was cancelled.");
    }

    @Test
    void constants_and_lists_are_values() {
        assertThat(finding(2).at("/gap/0/values").toString()).isEqualTo("[[\"ONLINE\",\"TELEPHONE\"]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"},{\"id\":\"",
                "\\\"\\u0022",
                "\u0000\u0001\b\t\n\u000B\r\u001B[31m\u007F",
                "</script><script>alert(1)</script><!--",
                "\uD83D\uDC69\u200D\uD83D\uDC67 \u202E\u2028\u2029\uFEFF",
                "{0} ''{1} %s ${id}"
            })
    void hostile_ids_come_back_as_they_were(String id) {
        String json = ReportJson.write(ExampleReports.withId(id));
        assertThat(json.codePoints()).noneMatch(c -> c < ' ' && c != '\n' || c == '<');
        JsonNode report = tree(json);
        JsonNode finding = report.at("/findings/0");
        assertThat(report.get("caseFile").textValue()).isEqualTo(id);
        assertThat(finding.get("meeting").textValue()).isEqualTo(id);
        assertThat(finding.at("/subjects/0").textValue()).isEqualTo(id);
        assertThat(finding.at("/evidence/0/fields/0/id").textValue()).isEqualTo(id);
        assertThat(finding.at("/remedies/0/changes/0/meetingId").textValue()).isEqualTo(id);
    }

    @Test
    void half_a_character_is_refused_and_leaves_no_valid_document() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Report cut = ExampleReports.withRemedy(new Recall("N-\uD83D", Set.of()));
        assertThatThrownBy(() -> ReportJson.write(cut, finding -> true, out))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ObjectMapper().readTree(out.toByteArray()))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void sets_are_sorted() {
        JsonNode change = change(new AskSupport("M-06", Set.of("P2", "P10", "P1")));
        assertThat(change.get("personIds").toString()).isEqualTo("[\"P1\",\"P10\",\"P2\"]");
    }

    @Test
    void of_a_change_that_is_not_ours_only_the_type_and_what_it_says_are_written() {
        assertThat(change(new Finish("secret")).toString())
                .isEqualTo("{\"type\":\"other:finish\",\"says\":\"Write up the notes now.\"}");
    }

    /** A host's own change, with the name of one of ours. */
    record Finish(String own) implements Change {
        @Override
        public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
            return caseFile;
        }

        @Override
        public Statement says() {
            return Statement.of("remedy.write-notes");
        }
    }

    private static final class OpenStream extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }

    private static JsonNode change(Change change) {
        return tree(ReportJson.write(ExampleReports.withRemedy(change))).at("/findings/0/remedies/0/changes/0");
    }

    private static JsonNode finding(int index) {
        return tree(ReportJson.write(ExampleReports.everyVerdict()))
                .get("findings")
                .get(index);
    }

    private static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
