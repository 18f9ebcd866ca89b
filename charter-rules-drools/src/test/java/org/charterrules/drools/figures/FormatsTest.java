package org.charterrules.drools.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Format;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.api.Test;

/** OH-A3: two formats at least, when nobody said what they prefer. */
class FormatsTest {
    @Test
    void two_formats_are_enough_when_nobody_stated_a_preference() {
        Records given = offeredIn(Set.of(Format.PLAIN_TEXT, Format.EASY_READ));

        Verdict verdict = given.verdict("OH-A3");

        assertThat(verdict).isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_format_is_not_enough_when_nobody_stated_a_preference() {
        Records given = offeredIn(Set.of(Format.PLAIN_TEXT));

        Verdict verdict = given.verdict("OH-A3");

        assertThat(verdict).isEqualTo(Verdict.VIOLATED);
    }

    private static Records offeredIn(Set<Format> formats) {
        return Records.ofMeetingOn("2026-06-09").sentIn(formats, NoticeKind.AGENDA, "2026-06-01T09:00");
    }
}
