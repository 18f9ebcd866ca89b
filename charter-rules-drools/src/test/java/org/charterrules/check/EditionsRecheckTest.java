package org.charterrules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.drools.ShippedRules;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

/** A changed case file is judged anew by whichever edition is in force on each day, also where a remedy moves a meeting. */
class EditionsRecheckTest {
    private static final int CASES = 15;

    /** An edition of a charter that asks for every clause, or leaves out every third. */
    private record Edition(CharterRules whole, Charter charter, boolean leavesOut) implements CharterRules {
        static Edition of(CharterRules whole, LocalDateRange inForce, boolean leavesOut) {
            Charter charter = whole.charter();
            Charter edition = new Charter(
                    charter.id(),
                    charter.title(),
                    charter.place(),
                    charter.publisher(),
                    leavesOut ? "the shorter" : "the whole",
                    charter.caveat(),
                    charter.interpretations(),
                    charter.clauses(),
                    charter.off(),
                    inForce,
                    List.of());
            return new Edition(whole, edition, leavesOut);
        }

        @Override
        public List<Rule> rules() {
            return whole.rules().stream().filter(this::has).toList();
        }

        private boolean has(Rule rule) {
            return !leavesOut || rule.clauseId().hashCode() % 3 != 0;
        }

        @Override
        public List<Binding<?>> bind(List<Subject> subjects) {
            return whole.bind(subjects).stream()
                    .filter(binding -> has(binding.rule()))
                    .toList();
        }
    }

    private static List<Editions> editions(LocalDate day) {
        List<CharterRules> all = new ArrayList<>();
        for (CharterRules rules : ShippedRules.all()) {
            all.add(Edition.of(rules, LocalDateRange.ofUnboundedStart(day), true));
            all.add(Edition.of(rules, LocalDateRange.ofUnboundedEnd(day), false));
        }
        return Editions.of(all);
    }

    private static List<EditionsCheck> checks(List<Editions> editions, CaseIndex file) {
        List<Interpretations> readings = List.of(Interpretations.DEFAULTS, Interpretations.DEFAULTS);
        return editions.stream()
                .map(each -> new EditionsCheck(each, file, readings))
                .toList();
    }

    /** The day after the latest meeting, so that a meeting that is put off falls under the next edition. */
    private static LocalDate day(CaseFile file) {
        return file.meetings().stream()
                .map(Meeting::schedule)
                .filter(schedule -> schedule.start() != null)
                .map(schedule -> schedule.start().toLocalDate().plusDays(1))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.of(2026, 4, 1));
    }

    private static Set<Remedy> candidates(CaseIndex file, List<EditionsCheck> checks) {
        Set<Remedy> candidates = new LinkedHashSet<>();
        Rescheduling rescheduling = new Rescheduling(file, checks);
        for (EditionsCheck check : checks) {
            check.judgements().forEach((cell, judgement) -> {
                if (judgement.verdict() == Verdict.VIOLATED) {
                    candidates.addAll(judgement.remedies());
                    candidates.addAll(rescheduling.candidates(cell.meetingId(), judgement.move()));
                }
            });
        }
        return candidates;
    }

    @Test
    void every_verdict_is_that_of_a_whole_recheck() {
        int tried = 0;
        int crossed = 0;
        for (CaseFiles.Case one : CaseFiles.sample(20261122L, CASES).toList()) {
            LocalDate day = day(one.caseFile());
            List<Editions> editions = editions(day);
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            List<EditionsCheck> checks = checks(editions, file);
            for (Remedy remedy : candidates(file, checks)) {
                CaseFile changed = remedy.applyTo(one.caseFile(), one.asOf());
                CaseIndex after = file.changed(changed);
                Touched touched = Touched.between(file, after);
                List<EditionsCheck> whole = checks(editions, new CaseIndex(changed, one.asOf()));
                for (int i = 0; i < checks.size(); i++) {
                    Map<Cell, Judgement> merged = new HashMap<>(checks.get(i).judgements());
                    merged.putAll(checks.get(i).again(after, touched).judgements());
                    assertThat(merged)
                            .as("%s", remedy.kind())
                            .isEqualTo(whole.get(i).judgements());
                }
                tried++;
                crossed += day(changed).isAfter(day) ? 1 : 0;
            }
        }
        assertThat(tried).isGreaterThan(CASES);
        assertThat(crossed).isPositive();
    }

    @Test
    void a_remedy_that_is_offered_clears_the_violation_and_breaks_nothing_under_the_edition_of_the_new_day() {
        int offered = 0;
        for (CaseFiles.Case one : CaseFiles.sample(7L, CASES).toList()) {
            List<Editions> editions = editions(day(one.caseFile()));
            CaseIndex file = new CaseIndex(one.caseFile(), one.asOf());
            List<EditionsCheck> checks = checks(editions, file);
            WhatIf whatIf = new WhatIf(file, checks);
            Set<Cell> before = broken(checks);
            for (EditionsCheck check : checks) {
                for (Map.Entry<Cell, Judgement> each : check.judgements().entrySet()) {
                    for (Remedy remedy : whatIf.remedies(check, each.getKey(), each.getValue())) {
                        CaseFile changed = remedy.applyTo(one.caseFile(), one.asOf());
                        Set<Cell> after = broken(checks(editions, new CaseIndex(changed, one.asOf())));
                        assertThat(before).contains(each.getKey()).containsAll(after);
                        assertThat(after).doesNotContain(each.getKey());
                        offered++;
                    }
                }
            }
        }
        assertThat(offered).isGreaterThan(CASES / 2);
    }

    private static Set<Cell> broken(List<EditionsCheck> checks) {
        Set<Cell> broken = new HashSet<>();
        checks.forEach(check -> check.judgements().forEach((cell, judgement) -> {
            if (judgement.verdict() == Verdict.VIOLATED) {
                broken.add(cell);
            }
        }));
        return broken;
    }
}
