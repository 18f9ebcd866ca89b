package org.charterrules.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Person;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final Instant NOW = Instant.parse("2026-06-03T09:00:00Z");

    @Test
    void several_notices_of_a_kind_can_be_sent_about_one_meeting() {
        CaseFile before = CaseFile.of("S")
                .people(List.of(Person.of("P1").build(), Person.of("P2").build()))
                .meetings(List.of(Meeting.of("M-06").build()))
                .build();
        CaseFile after = notesTo("P2", notesTo("P1", before));
        assertThat(after.notices()).extracting(Notice::recipients).containsExactly(Set.of("P1"), Set.of("P2"));
        assertThat(after.notices()).extracting(Notice::id).containsExactly("remedy-1", "remedy-2");
    }

    private static CaseFile notesTo(String person, CaseFile caseFile) {
        return new Send("M-06", NoticeKind.NOTES, Set.of(person)).applyTo(caseFile, NOW);
    }
}
