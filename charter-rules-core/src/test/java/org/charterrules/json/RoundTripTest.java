package org.charterrules.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.model.CaseFile;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threeten.extra.Interval;
import org.threeten.extra.PeriodDuration;

class RoundTripTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    void a_full_case_file_is_the_same_after_writing_and_reading() {
        CaseFile file = CaseFileJson.read(Examples.full());
        assertThat(CaseFileJson.read(CaseFileJson.write(file))).isEqualTo(file);
    }

    @Test
    void what_was_written_is_written_the_same_way_again() {
        String written = CaseFileJson.write(CaseFileJson.read(Examples.full()));
        assertThat(CaseFileJson.write(CaseFileJson.read(written))).isEqualTo(written);
    }

    @Test
    void every_kind_of_value_is_read() {
        CaseFile file = CaseFileJson.read(Examples.full());
        Meeting meeting = file.meetings().get(0);
        Notice notice = file.notices().get(0);
        assertThat(meeting.schedule().end()).isEqualTo(ZonedDateTime.of(2026, 6, 9, 12, 0, 0, 0, LONDON));
        assertThat(meeting.schedule().actual())
                .isEqualTo(Interval.of(Instant.parse("2026-06-09T09:02:00Z"), Instant.parse("2026-06-09T11:05:00Z")));
        assertThat(meeting.participants().get(1).joinedOnOwnRequest()).isFalse();
        assertThat(meeting.reasons()).containsOnlyKeys("ONLINE");
        assertThat(notice.version()).isEqualTo(2);
        assertThat(notice.aboutIds()).isEmpty();
        assertThat(file.people().get(1).consents()).isNull();
        assertThat(file.policy().houseFigures()).containsEntry(HouseFigure.NOTES_WITHIN, PeriodDuration.parse("P14D"));
        assertThat(file.policy().interpretations()).isEqualTo(Interpretations.of(Reading.CLEAR_DAYS));
    }

    @Test
    void a_stated_start_is_put_into_the_zone_of_its_meeting() {
        CaseFile file = CaseFileJson.read(Examples.full());
        assertThat(file.notices().get(0).statedStart()).isEqualTo(ZonedDateTime.of(2026, 6, 9, 10, 0, 0, 0, LONDON));
        assertThat(CaseFileJson.write(file)).contains("\"statedStart\": \"2026-06-09T10:00:00+01:00\"");
    }

    @Test
    void what_is_absent_or_null_is_not_known() {
        CaseFile absent = CaseFileJson.read("{\"id\": \"x\"}");
        assertThat(absent).isEqualTo(CaseFileJson.read("{\"id\": \"x\", \"notices\": null, \"policy\": null}"));
        assertThat(absent.notices()).isNull();
        assertThat(absent.meetings()).isEmpty();
        assertThat(absent.policy()).isEqualTo(Policy.NONE);
    }

    @Test
    void nulls_are_left_out_and_lines_end_the_same_way_everywhere() {
        CaseFile file = CaseFile.of("x")
                .meetings(List.of(Meeting.of("M1")
                        .schedule(Schedule.of(
                                ZonedDateTime.of(2026, 1, 9, 10, 0, 0, 0, LONDON),
                                ZonedDateTime.of(2026, 1, 9, 12, 0, 0, 0, LONDON)))
                        .reasons(Map.of("ONLINE", Reason.of("Zoë said \"no\"")))
                        .build()))
                .notices(List.of(Notice.of("N1", NoticeKind.AGENDA, "M1").build()))
                .build();
        assertThat(CaseFileJson.write(file)).isEqualTo("""
                {
                  "id": "x",
                  "meetings": [
                    {
                      "id": "M1",
                      "schedule": {
                        "zone": "Europe/London",
                        "start": "2026-01-09T10:00:00Z",
                        "end": "2026-01-09T12:00:00Z"
                      },
                      "followUp": {},
                      "reasons": {
                        "ONLINE": {
                          "text": "Zoë said \\"no\\""
                        }
                      },
                      "planning": {},
                      "venue": {}
                    }
                  ],
                  "notices": [
                    {
                      "id": "N1",
                      "meetingId": "M1",
                      "kind": "AGENDA",
                      "version": 1
                    }
                  ],
                  "policy": {
                    "coverage": [],
                    "houseFigures": {},
                    "interpretations": {}
                  }
                }
                """);
    }

    @Test
    void the_order_in_which_facts_are_given_does_not_show() {
        String one = "{\"id\":\"x\",\"meetings\":[{\"id\":\"M2\"},{\"id\":\"M1\"}]}";
        String other = "{\"meetings\":[{\"id\":\"M1\"},{\"id\":\"M2\"}],\"id\":\"x\"}";
        assertThat(CaseFileJson.write(CaseFileJson.read(one))).isEqualTo(CaseFileJson.write(CaseFileJson.read(other)));
    }

    @Test
    void files_streams_and_texts_are_read_alike(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("case.json"), "\uFEFF" + Examples.full());
        CaseFile expected = CaseFileJson.read(Examples.full());
        assertThat(CaseFileJson.read(file)).isEqualTo(expected);
        assertThat(CaseFileJson.read(Files.readString(file))).isEqualTo(expected);
        assertThat(CaseFileJson.read(new ByteArrayInputStream(Files.readAllBytes(file))))
                .isEqualTo(expected);
    }

    @Test
    void a_stream_is_written_to_the_end_and_left_open() throws IOException {
        CaseFile file = CaseFileJson.read(Examples.full());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CaseFileJson.write(file, new FilterOutputStream(bytes) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        });
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(CaseFileJson.write(file));
    }

    @Test
    void half_of_a_character_cannot_be_written() {
        CaseFile file = CaseFile.of("x\uD83D").build();
        assertThatThrownBy(() -> CaseFileJson.write(file))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("A text holds half of a character (an unpaired surrogate). Maybe it was cut.");
    }
}
