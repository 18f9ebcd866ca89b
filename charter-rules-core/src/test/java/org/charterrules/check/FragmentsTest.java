package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Reading;
import org.charterrules.charter.Testing;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Finding;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.obligation.AgendaItemPresent;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;

class FragmentsTest {
    private static final CaseFile FILE = CaseFile.of("S")
            .meetings(List.of(Meeting.of("M1")
                    .agenda(List.of())
                    .schedule(new org.charterrules.model.Schedule(
                            null,
                            java.time.ZonedDateTime.parse("2026-06-09T10:00+01:00[Europe/London]"),
                            null,
                            null,
                            null,
                            null))
                    .build()))
            .build();

    @Test
    void a_fragment_counts_as_advice() {
        Finding finding = check(true, Interpretations.DEFAULTS);
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.severity()).isEqualTo(Severity.ADVISORY);
    }

    @Test
    void a_fragment_is_not_checked_where_fragments_do_not_count() {
        Finding finding = check(true, Interpretations.of(Reading.FRAGMENTS_IGNORED));
        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.reasons()).extracting(why -> why.key()).contains("why.fragment");
    }

    @Test
    void a_whole_sentence_is_checked_as_ever() {
        Finding finding = check(false, Interpretations.of(Reading.FRAGMENTS_IGNORED));
        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.severity()).isEqualTo(Severity.SHOULD);
    }

    private static Finding check(boolean fragment, Interpretations readings) {
        var checker = new RuleBasedChecker(List.of(new OneRule(fragment)), readings);
        return checker.check(FILE, Instant.parse("2026-07-01T09:00:00Z"))
                .finding("X-1", "M1")
                .orElseThrow();
    }

    /** A charter of one clause: there is room for open discussion. */
    private record OneRule(boolean fragment) implements CharterRules {
        @Override
        public Charter charter() {
            Clause clause = new Clause(
                    "X-1",
                    "Line 1",
                    "There is open discussion",
                    Modality.SHOULD,
                    Testing.BY_RECORDS,
                    Fit.PROXY,
                    List.of(),
                    null,
                    fragment ? Set.of(Ambiguity.AMB_37) : Set.of(),
                    false);
            return new Charter("x", "X", "X", "X", "X", null, Interpretations.DEFAULTS, List.of(clause));
        }

        @Override
        public List<Rule> rules() {
            return List.of(new Rule(
                    "X-1",
                    FactType.MEETING,
                    new RuleRef("X-1 Open", "x/rules.dslr", 1, List.of(), List.of()),
                    List.of(),
                    List.of()));
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            return subjects.stream()
                    .map(one -> new Binding<>(
                            rules().get(0), (MeetingSubject) one, AgendaItemPresent.of("open discussion")))
                    .<Binding<?>>map(one -> one)
                    .toList();
        }
    }
}
