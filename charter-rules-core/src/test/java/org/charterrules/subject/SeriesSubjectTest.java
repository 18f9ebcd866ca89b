package org.charterrules.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.charter.Interpretations;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.report.Wording;
import org.junit.jupiter.api.Test;

class SeriesSubjectTest {
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");

    private final List<Meeting> meetings = new ArrayList<>();

    private SeriesSubjectTest with(MeetingKind kind, MeetingStatus status) {
        meetings.add(Meeting.of("M" + meetings.size()).kind(kind).status(status).build());
        return this;
    }

    private SeriesSubject series() {
        CaseFile file = CaseFile.of("S").meetings(meetings).build();
        return new SeriesSubject(new CaseIndex(file, NOW), Interpretations.DEFAULTS);
    }

    private String whyOfKind(String kinds) {
        return Wording.english().say(series().hasMeetingsOfKind(kinds).why().get());
    }

    private String whyMeetings() {
        return Wording.english().say(series().hasMeetings().why().get());
    }

    @Test
    void of_the_kinds_a_rule_names_those_of_the_series_are_named() {
        with(MeetingKind.FORUM, MeetingStatus.HELD).with(MeetingKind.WORKSHOP, MeetingStatus.CANCELLED);

        assertThat(whyOfKind("forum, workshop or training"))
                .isEqualTo("The series has meetings of this kind: a forum.");
    }

    @Test
    void a_series_without_meetings_of_any_kind_that_a_rule_names_says_which_these_are() {
        with(MeetingKind.TRAINING, MeetingStatus.HELD);

        assertThat(whyOfKind("forum")).isEqualTo("The series has no meeting of this kind: a forum.");
        assertThat(whyOfKind("forum or workshop"))
                .isEqualTo("The series has no meeting of any of these kinds: a forum and a workshop.");
    }

    @Test
    void that_cancelled_meetings_do_not_count_is_said_where_it_matters() {
        with(MeetingKind.TRAINING, MeetingStatus.HELD).with(MeetingKind.FORUM, MeetingStatus.CANCELLED);

        assertThat(whyOfKind("forum"))
                .isEqualTo("The series has no meeting of this kind: a forum. Cancelled meetings do not count.");
    }

    @Test
    void a_series_whose_meetings_were_all_cancelled_says_so() {
        with(MeetingKind.FORUM, MeetingStatus.CANCELLED);

        assertThat(List.of(whyMeetings(), whyOfKind("forum"), whyOfKind("workshop")))
                .containsOnly("Every meeting of the series was cancelled.");
    }

    @Test
    void a_series_without_meetings_does_not_say_that_they_were_cancelled() {
        assertThat(List.of(whyMeetings(), whyOfKind("forum"))).containsOnly("The series has no meetings on record.");
    }
}
