package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.charterrules.change.RecordReasons;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.drools.ShippedRules;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Planning;
import org.charterrules.model.Reason;
import org.charterrules.model.Venue;
import org.charterrules.model.ViewRoute;
import org.charterrules.obligation.Obligation;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Checking a changed case file again where the change can be felt comes to the same as checking all of it again. */
class RecheckTest {
    private static final int CASES = 60;
    private static final List<CharterPlan> PLANS =
            ShippedRules.together().stream().map(CharterPlan::new).toList();
    private static final List<Interpretations> READINGS = List.of(
            Interpretations.DEFAULTS,
            Interpretations.of(
                    Reading.SAME_DAY_TOGETHER,
                    Reading.FIRST_MEETING_ONLY,
                    Reading.COVERAGE_DECIDES,
                    Reading.CLEAR_DAYS));

    @Test
    void every_verdict_is_that_of_a_whole_recheck() {
        int tried = 0;
        for (CaseFiles.Case one : CaseFiles.sample(20261122L, CASES).toList()) {
            for (Interpretations readings : READINGS) {
                tried += compareVerdicts(one, readings);
            }
        }
        assertThat(tried).isGreaterThan(CASES);
    }

    private static int compareVerdicts(CaseFiles.Case one, Interpretations readings) {
        CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
        List<CharterCheck> checks = checks(file, readings);
        Set<Remedy> candidates = candidates(file, checks);
        for (Remedy remedy : candidates) {
            CaseFile changed = remedy.applyTo(one.caseFile(), one.asOf());
            CaseIndex after = file.changed(changed);
            Touched touched = Touched.between(file, after);
            CaseIndex anew = new CaseIndex(changed, one.asOf());
            for (CharterCheck check : checks) {
                Map<Cell, Judgement> whole = new CharterCheck(check.plan(), anew, readings).judgements();
                assertThat(inPart(check, after, touched))
                        .as("%s", remedy.kind())
                        .isEqualTo(whole);
            }
        }
        return candidates.size();
    }

    private static Map<Cell, Judgement> inPart(CharterCheck check, CaseIndex after, Touched touched) {
        Map<Cell, Judgement> merged = new HashMap<>(check.judgements());
        merged.putAll(again(check, after, touched).judgements());
        return merged;
    }

    private static CharterCheck again(CharterCheck check, CaseIndex after, Touched touched) {
        Scope scope = Scope.ofDifference(check, touched);
        return new CharterCheck(check.plan(), after, check.readings(), scope);
    }

    private static final List<UnaryOperator<Meeting>> PARTS_LEFT_OUT = List.of(
            meeting -> meeting.withPlanning(Planning.UNKNOWN),
            meeting -> meeting.withVenue(Venue.UNKNOWN),
            meeting -> meeting.withViewRoutes((Set<ViewRoute>) null),
            meeting -> meeting.withFollowUp(FollowUp.UNKNOWN),
            meeting -> meeting.withReasons((Map<String, Reason>) null),
            meeting -> meeting.withStatus(null),
            meeting -> meeting.withSchedule(meeting.schedule().withBookedAt(null)));

    @Test
    void whoever_reads_a_part_of_a_meeting_feels_that_it_differs() {
        int differences = 0;
        for (CaseFiles.Case one : CaseFiles.sample(5L, CASES).toList()) {
            for (UnaryOperator<Meeting> change : PARTS_LEFT_OUT) {
                List<Meeting> meetings = new ArrayList<>(one.caseFile().meetings());
                meetings.set(0, change.apply(meetings.get(0)));
                differences += compare(one, one.caseFile().withMeetings(meetings), Interpretations.DEFAULTS);
            }
        }
        assertThat(differences).isGreaterThan(CASES);
    }

    private static final List<UnaryOperator<CaseFile>> FACTS_CHANGED = List.of(
            file -> file.withPeople(firstChanged(file.people(), one -> one.withGroups((Set<Group>) null))),
            file -> file.withNotices(firstChanged(file.notices(), one -> one.withSentAt(null))),
            file -> file.withActions(firstChanged(file.actions(), one -> one.withStatus(null))),
            file -> file.withDecisions(firstChanged(file.decisions(), one -> one.withStatus(null))),
            file -> file.withFeedback(firstChanged(file.feedback(), one -> one.withRespondedAt(null))),
            file -> file.withAttestations(firstChanged(file.attestations(), one -> one.withAnswer(null))));

    private static <T> @Nullable List<T> firstChanged(@Nullable List<T> facts, UnaryOperator<T> change) {
        if (facts == null || facts.isEmpty()) {
            return facts;
        }
        List<T> changed = new ArrayList<>(facts);
        changed.set(0, change.apply(changed.get(0)));
        return changed;
    }

    @Test
    void whoever_reads_a_kind_of_fact_feels_that_one_differs() {
        int[] differences = new int[FACTS_CHANGED.size()];
        for (CaseFiles.Case one : CaseFiles.sample(17L, CASES).toList()) {
            for (int i = 0; i < differences.length; i++) {
                CaseFile changed = FACTS_CHANGED.get(i).apply(one.caseFile());
                differences[i] += compare(one, changed, Interpretations.DEFAULTS);
            }
        }
        assertThat(differences).doesNotContain(0);
    }

    /** Compares each verdict; how many differ from those before the change. */
    private static int compare(CaseFiles.Case one, CaseFile changed, Interpretations readings) {
        CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
        CaseIndex after = file.changed(changed);
        Touched touched = Touched.between(file, after);
        CaseIndex anew = new CaseIndex(changed, one.asOf());
        int differ = 0;
        for (CharterCheck check : checks(file, readings)) {
            Map<Cell, Judgement> whole = new CharterCheck(check.plan(), anew, readings).judgements();
            assertThat(inPart(check, after, touched)).isEqualTo(whole);
            differ += whole.equals(check.judgements()) ? 0 : 1;
        }
        return differ;
    }

    @Test
    void what_reads_a_meeting_in_its_own_way_feels_that_any_part_of_it_differs() {
        CharterPlan plan = new CharterPlan(new OwnRules());
        for (CaseFiles.Case one : CaseFiles.sample(13L, CASES).toList()) {
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            CharterCheck before = new CharterCheck(plan, file, Interpretations.DEFAULTS);
            Meeting first = one.caseFile().meetings().get(0);
            CaseFile changed = new RecordReasons(first.id(), Set.of("own")).applyTo(one.caseFile(), one.asOf());
            CaseIndex after = file.changed(changed);
            CharterCheck again = again(before, after, Touched.between(file, after));
            assertThat(again.judgement(new Cell("HOU-7.2a", first.id())).verdict())
                    .isEqualTo(Verdict.SATISFIED);
        }
    }

    /** One rule, of an engine and with a kind of obligation that the library does not know. */
    private static final class OwnRules implements CharterRules {
        private static final Rule RULE = new Rule(
                "HOU-7.2a",
                FactType.MEETING,
                new RuleRef("HOU-7.2a", "own", 1, List.of("a meeting"), List.of("has a reason")),
                List.of(),
                List.of());

        /** Asks the meeting itself. */
        private record HasReason() implements Obligation<MeetingSubject> {
            @Override
            public Judgement judge(MeetingSubject subject) {
                Map<String, Reason> reasons = subject.meeting().reasons();
                boolean has = reasons != null && reasons.containsKey("own");
                return Judgement.of(has ? Verdict.SATISFIED : Verdict.VIOLATED).build();
            }
        }

        @Override
        public Charter charter() {
            return ShippedRules.all().get(1).charter();
        }

        @Override
        public List<Rule> rules() {
            return List.of(RULE);
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            return subjects.stream()
                    .<Binding<?>>map(subject -> new Binding<>(RULE, (MeetingSubject) subject, new HasReason(), true))
                    .toList();
        }
    }

    @Test
    void every_remedy_offered_is_one_that_a_whole_recheck_would_offer() {
        int offered = 0;
        for (CaseFiles.Case one : CaseFiles.sample(7L, CASES).toList()) {
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            List<CharterCheck> checks = checks(file, Interpretations.DEFAULTS);
            Recheck recheck = new Recheck(file, checks);
            for (CharterCheck check : checks) {
                for (Map.Entry<Cell, Judgement> broken : broken(check)) {
                    for (Remedy remedy : candidates(file, checks, broken)) {
                        boolean expected = clearsByWholeRecheck(file, checks, remedy, broken.getKey());
                        assertThat(recheck.clears(remedy, check, broken.getKey()))
                                .isEqualTo(expected);
                        offered += expected ? 1 : 0;
                    }
                }
            }
        }
        assertThat(offered).isGreaterThan(CASES / 2);
    }

    private static boolean clearsByWholeRecheck(CaseIndex file, List<CharterCheck> checks, Remedy remedy, Cell cell) {
        CaseIndex after = new CaseIndex(remedy.applyTo(file.caseFile(), file.asOf()), file.asOf());
        for (CharterCheck before : checks) {
            CharterCheck again = new CharterCheck(before.plan(), after, before.readings());
            if (!before.errors().containsAll(again.errors())) {
                return false;
            }
            for (Map.Entry<Cell, Judgement> one : again.judgements().entrySet()) {
                Judgement was = before.judgements().get(one.getKey());
                boolean violated = one.getValue().verdict() == Verdict.VIOLATED;
                boolean isNew = was != null && was.verdict() != Verdict.VIOLATED;
                if (violated && (isNew || one.getKey().equals(cell))) {
                    return false;
                }
            }
        }
        return true;
    }

    @Test
    void every_verdict_under_another_reading_is_that_of_a_whole_check_under_it() {
        int asked = 0;
        for (CaseFiles.Case one : CaseFiles.sample(11L, 6).toList()) {
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            for (CharterCheck check : checks(file, Interpretations.DEFAULTS)) {
                for (Reading other : Reading.values()) {
                    asked += compareUnder(other, check, one);
                }
            }
        }
        assertThat(asked).isGreaterThan(CASES);
    }

    private static int compareUnder(Reading other, CharterCheck check, CaseFiles.Case one) {
        CaseIndex again = new CaseIndex(one.caseFile(), one.asOf());
        Interpretations readings = Interpretations.DEFAULTS.with(other);
        Map<Cell, Judgement> whole = new CharterCheck(check.plan(), again, readings).judgements();
        int asked = 0;
        for (Map.Entry<Cell, Judgement> each : whole.entrySet()) {
            Clause clause = check.plan().clause(each.getKey()).clause();
            boolean leavesOpen =
                    clause.ambiguities().contains(other.ambiguity()) && other.ambiguity() != Ambiguity.AMB_38;
            if (leavesOpen && check.mayHangOn(other.ambiguity(), each.getKey())) {
                assertThat(check.under(other, each.getKey())).isEqualTo(each.getValue());
                asked++;
            } else if (leavesOpen) {
                assertThat(check.judgement(each.getKey()).verdict())
                        .as("%s hangs on %s", each.getKey(), other)
                        .isEqualTo(each.getValue().verdict());
            }
        }
        return asked;
    }

    @Test
    void most_verdicts_are_left_alone() {
        int checkedAgain = 0;
        int whole = 0;
        for (CaseFiles.Case one : CaseFiles.sample(3L, CASES).toList()) {
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            List<CharterCheck> checks = checks(file, Interpretations.DEFAULTS);
            for (Remedy remedy : candidates(file, checks)) {
                CaseFile changed = remedy.applyTo(one.caseFile(), one.asOf());
                CaseIndex after = file.changed(changed);
                Touched touched = Touched.between(file, after);
                for (CharterCheck check : checks) {
                    checkedAgain += again(check, after, touched).judgements().size();
                    whole += check.judgements().size();
                }
            }
        }
        assertThat(whole).isPositive();
        assertThat(checkedAgain).isLessThan(whole / 3);
    }

    private static List<CharterCheck> checks(CaseIndex file, Interpretations readings) {
        return PLANS.stream()
                .map(plan -> new CharterCheck(plan, file, readings))
                .toList();
    }

    private static List<Map.Entry<Cell, Judgement>> broken(CharterCheck check) {
        return check.judgements().entrySet().stream()
                .filter(one -> one.getValue().verdict() == Verdict.VIOLATED)
                .toList();
    }

    private static List<Remedy> candidates(
            CaseIndex file, List<CharterCheck> checks, Map.Entry<Cell, Judgement> broken) {
        List<Remedy> candidates = new ArrayList<>(new Rescheduling(file, checks)
                .candidates(broken.getKey().meetingId(), broken.getValue().move()));
        candidates.addAll(broken.getValue().remedies());
        return candidates;
    }

    private static Set<Remedy> candidates(CaseIndex file, List<CharterCheck> checks) {
        Set<Remedy> candidates = new HashSet<>();
        checks.forEach(check -> broken(check).forEach(one -> candidates.addAll(candidates(file, checks, one))));
        return candidates;
    }
}
