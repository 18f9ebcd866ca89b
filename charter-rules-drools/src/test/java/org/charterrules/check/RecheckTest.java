package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.drools.ShippedRules;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.CaseIndex;
import org.junit.jupiter.api.Test;

/** Checking a changed case file again where the change can be felt comes to the same as checking all of it again. */
class RecheckTest {
    private static final int CASES = 60;
    private static final List<CharterRules> RULES = ShippedRules.all();
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
            CaseIndex after = new CaseIndex(changed, one.asOf());
            Set<String> touched = Touched.between(one.caseFile(), changed);
            for (CharterCheck check : checks) {
                Map<Cell, Judgement> whole = new CharterCheck(check.rules(), after, readings).judgements();
                assertThat(inPart(check, file, after, touched))
                        .as("%s", remedy.kind())
                        .isEqualTo(whole);
            }
        }
        return candidates.size();
    }

    private static Map<Cell, Judgement> inPart(
            CharterCheck check, CaseIndex file, CaseIndex after, Set<String> touched) {
        Scope.Watched watched = new Scope.Watched();
        new CharterCheck(check.rules(), file, check.readings(), watched);
        Scope felt = touched == null
                ? Scope.EVERYTHING
                : watched.feltFrom(touched, Touched.movesCalendar(file.caseFile(), after.caseFile()));
        Map<Cell, Judgement> merged = new HashMap<>(check.judgements());
        merged.keySet().removeIf(felt::has);
        merged.putAll(new CharterCheck(check.rules(), after, check.readings(), felt).judgements());
        return merged;
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
                        assertThat(recheck.clears(remedy, broken.getKey())).isEqualTo(expected);
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
            CharterCheck again = new CharterCheck(before.rules(), after, before.readings());
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
    void most_of_a_changed_series_is_left_alone() {
        int checkedAgain = 0;
        int whole = 0;
        for (CaseFiles.Case one : CaseFiles.sample(3L, CASES).toList()) {
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            List<CharterCheck> checks = checks(file, Interpretations.DEFAULTS);
            boolean several = one.caseFile().meetings().size() > 1;
            for (Remedy remedy : several ? candidates(file, checks) : Set.<Remedy>of()) {
                CaseFile changed = remedy.applyTo(one.caseFile(), one.asOf());
                Set<String> touched = Touched.between(one.caseFile(), changed);
                checkedAgain += touched == null ? one.caseFile().meetings().size() : touched.size();
                whole += one.caseFile().meetings().size();
            }
        }
        assertThat(whole).isPositive();
        assertThat(checkedAgain).isLessThan(whole * 3 / 4);
    }

    private static List<CharterCheck> checks(CaseIndex file, Interpretations readings) {
        return RULES.stream()
                .map(rules -> new CharterCheck(rules, file, readings))
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
