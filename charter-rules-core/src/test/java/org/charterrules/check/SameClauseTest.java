package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.change.RecordReasons;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;

/** Charters that extend another keep the ids of its clauses, so that two charters may have a clause of the same id. */
class SameClauseTest {
    private static final Remedy GIVE_REASON = Remedy.of("reason", new RecordReasons("M1", Set.of("own")));

    /** A charter with the clause X-1, which says one thing of each meeting. */
    private record OneRule(Charter charter, Obligation<MeetingSubject> obligation, Rule rule) implements CharterRules {
        static OneRule of(String charterId, Obligation<MeetingSubject> obligation) {
            Clause clause = new Clause(
                    "X-1",
                    "Line 1",
                    "Something is so",
                    Modality.MUST,
                    Testing.BY_RECORDS,
                    Fit.DIRECT,
                    List.of(),
                    null,
                    Set.of(),
                    false);
            Charter charter =
                    new Charter(charterId, "X", "X", "X", "X", null, Interpretations.DEFAULTS, List.of(clause));
            RuleRef ref = new RuleRef("X-1 Something", charterId + "/rules.dslr", 1, List.of(), List.of());
            return new OneRule(
                    charter,
                    obligation,
                    new Rule("X-1", FactType.MEETING, ref, List.of(), List.<Obligation<?>>of(obligation)));
        }

        @Override
        public List<Rule> rules() {
            return List.of(rule);
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            List<Binding<?>> all = new ArrayList<>();
            subjects.forEach(subject -> all.add(new Binding<>(rule, (MeetingSubject) subject, obligation)));
            return all;
        }
    }

    private static Judgement broken() {
        return Judgement.of(Verdict.VIOLATED).addRemedies(GIVE_REASON).build();
    }

    private static Judgement reasonGiven(MeetingSubject subject) {
        Map<String, ?> reasons = subject.meeting().reasons();
        return reasons == null || !reasons.containsKey("own")
                ? broken()
                : Judgement.of(Verdict.SATISFIED).build();
    }

    @Test
    void a_remedy_is_offered_for_the_clause_of_the_charter_that_it_mends_alone() {
        CharterRules deaf = OneRule.of("deaf", subject -> broken());
        CharterRules mendable = OneRule.of("mendable", SameClauseTest::reasonGiven);
        CaseFile file =
                CaseFile.of("c").meetings(List.of(Meeting.of("M1").build())).build();
        Report report = new RuleBasedChecker(List.of(deaf, mendable), Interpretations.DEFAULTS)
                .check(file, Instant.parse("2026-05-01T09:00:00Z"));

        assertThat(report.violations())
                .extracting(one -> one.charter().id(), Finding::remedies)
                .containsExactly(tuple("deaf", List.of()), tuple("mendable", List.of(GIVE_REASON)));
    }
}
