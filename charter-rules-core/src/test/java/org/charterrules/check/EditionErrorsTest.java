package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;
import org.charterrules.obligation.HasOwner;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A rule that fails in one edition is an error of that edition, and never a verdict; the other editions are checked as ever. */
class EditionErrorsTest {
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDateRange BEFORE = LocalDateRange.ofUnboundedStart(APRIL);
    private static final LocalDateRange AFTER = LocalDateRange.ofUnboundedEnd(APRIL);
    private static final Instant AS_OF = Instant.parse("2026-05-01T09:00:00Z");

    /** A charter of one clause: somebody is to do every action. */
    private record OneRule(LocalDateRange inForce, boolean fails, boolean failsLate) implements CharterRules {
        OneRule(LocalDateRange inForce, boolean fails) {
            this(inForce, fails, false);
        }

        private String edition() {
            return inForce.isUnboundedStart() ? "old" : "new";
        }

        @Override
        public Charter charter() {
            Clause clause = new Clause(
                    "X-1",
                    "Line 1",
                    "Every action has an owner",
                    Modality.MUST,
                    Testing.BY_RECORDS,
                    Fit.DIRECT,
                    List.of(),
                    null,
                    Set.of(),
                    false);
            return new Charter(
                    "x",
                    "X",
                    "X",
                    "X",
                    edition(),
                    null,
                    Interpretations.DEFAULTS,
                    List.of(clause),
                    Map.of(),
                    inForce,
                    List.of());
        }

        @Override
        public List<Rule> rules() {
            RuleRef ref = new RuleRef("X-1 Owned", "x/" + edition() + "/rules.dslr", 1, List.of(), List.of());
            return List.of(new Rule("X-1", FactType.ACTION, ref, List.of(), List.of()));
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            if (fails && !subjects.isEmpty()) {
                throw new IllegalStateException("secret");
            }
            Obligation<ActionSubject> late = action -> Judgement.later(Verdict.VIOLATED, () -> {
                throw new IllegalStateException("secret");
            });
            return subjects.stream()
                    .map(one -> new Binding<>(rules().get(0), (ActionSubject) one, failsLate ? late : new HasOwner()))
                    .<Binding<?>>map(one -> one)
                    .toList();
        }
    }

    private static Meeting meeting(String id, String start) {
        ZonedDateTime from = ZonedDateTime.parse(start + "[Europe/London]");
        return Meeting.of(id).schedule(Schedule.of(from, from.plusHours(1))).build();
    }

    private static Action action(String id, String meetingId, String agreed) {
        return Action.of(id, meetingId)
                .ownerIds(Set.of())
                .createdAt(Instant.parse(agreed))
                .build();
    }

    private static Report check(boolean oldFails, boolean newFails, Action... actions) {
        CaseFile file = CaseFile.of("c")
                .meetings(List.of(meeting("M1", "2026-03-10T10:00:00Z"), meeting("M2", "2026-04-10T10:00:00+01:00")))
                .actions(List.of(actions))
                .build();
        return new RuleBasedChecker(
                        List.of(new OneRule(AFTER, newFails), new OneRule(BEFORE, oldFails)), Interpretations.DEFAULTS)
                .check(file, AS_OF);
    }

    @Test
    void the_other_edition_is_checked_as_ever() {
        Report report = check(
                true, false, action("A1", "M1", "2026-03-10T10:00:00Z"), action("A2", "M2", "2026-04-10T10:00:00Z"));

        assertThat(report.errors())
                .containsExactly(new RuleError("x", "x", "*", "x/old/rules.dslr", 1, "IllegalStateException"));
        assertThat(report.finding("X-1", "M1")).isEmpty();
        assertThat(report.finding("X-1", "M2").orElseThrow().verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void what_depends_on_an_action_under_the_edition_that_failed_has_no_verdict() {
        Report report = check(true, false, action("A1", "M2", "2026-03-10T10:00:00Z"));

        assertThat(report.errors()).hasSize(1);
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void nothing_failed_where_nothing_was_asked() {
        Report report = check(true, false, action("A2", "M2", "2026-04-10T10:00:00Z"));

        assertThat(report.errors()).isEmpty();
        assertThat(report.finding("X-1", "M1").orElseThrow().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(report.finding("X-1", "M2").orElseThrow().verdict()).isEqualTo(Verdict.VIOLATED);
    }

    @Test
    void a_finding_of_two_editions_names_the_rule_of_the_one_that_fails_when_it_is_looked_into() {
        CaseFile file = CaseFile.of("c")
                .meetings(List.of(meeting("M2", "2026-04-10T10:00:00+01:00")))
                .actions(
                        List.of(action("A1", "M2", "2026-03-10T10:00:00Z"), action("A2", "M2", "2026-04-10T10:00:00Z")))
                .build();
        List<OneRule> editions = List.of(new OneRule(AFTER, false), new OneRule(BEFORE, false, true));

        Finding finding = new RuleBasedChecker(editions, Interpretations.DEFAULTS)
                .check(file, AS_OF)
                .finding("X-1", "M2")
                .orElseThrow();

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.rules()).extracting(RuleRef::file).containsExactly("x/new/rules.dslr", "x/old/rules.dslr");
        assertThatThrownBy(finding::found)
                .isInstanceOf(RuleFailedException.class)
                .hasMessageContaining("x/old/rules.dslr")
                .hasMessageNotContaining("secret");
    }

    @Test
    void charters_with_one_id_have_to_follow_on_one_another() {
        List<OneRule> twice = List.of(new OneRule(AFTER, false), new OneRule(AFTER, false));

        assertThatThrownBy(() -> new RuleBasedChecker(twice, Interpretations.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
