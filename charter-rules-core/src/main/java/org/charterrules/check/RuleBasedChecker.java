package org.charterrules.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.model.CaseFile;
import org.charterrules.subject.CaseIndex;

/**
 * Checks case files with any rule engine: the rules decide which obligations bind whom, the obligations judge themselves.
 * Immutable and safe for many threads if the rules are.
 */
public final class RuleBasedChecker implements CharterChecker {
    private final List<CharterPlan> plans;
    private final List<Charter> charters;
    private final Interpretations chosen;
    private final Map<String, List<Clause>> notChecked;

    /**
     * A checker for some charters.
     *
     * @param charters the charters with their rules, in the order of the reports
     * @param chosen readings that hold whatever the case file or the charter chooses
     */
    public RuleBasedChecker(List<? extends CharterRules> charters, Interpretations chosen) {
        this.plans = charters.stream().map(CharterPlan::new).toList();
        this.charters = plans.stream().map(CharterPlan::charter).toList();
        this.chosen = Objects.requireNonNull(chosen);
        this.notChecked = Collections.unmodifiableMap(notChecked());
    }

    @Override
    public List<Charter> charters() {
        return charters;
    }

    @Override
    public Report check(CaseFile caseFile, Instant asOf) {
        return check(caseFile, asOf, new CaseIndex(caseFile, asOf));
    }

    @Override
    public Standing standing(CaseFile caseFile, Instant asOf) {
        CaseIndex file = CaseIndex.lookingAhead(caseFile, asOf);
        Report report = check(caseFile, asOf, file);
        return new Standing(report, file.standsUntil());
    }

    private Report check(CaseFile caseFile, Instant asOf, CaseIndex file) {
        List<CharterCheck> checks = checks(file);
        WhatIf whatIf = new WhatIf(file, checks);
        List<Finding> findings = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        for (CharterCheck check : checks) {
            check.addFindings(findings, whatIf);
            errors.addAll(check.errors());
        }
        return new Report(caseFile, asOf, charters, findings, notChecked, errors);
    }

    /**
     * The questions that people still have to be asked, so that what the charters promise can be judged.
     *
     * @param caseFile the case file
     * @param asOf the instant at which this is asked; answers dated later have not been given
     * @return each question once for the fact it is about, sorted
     */
    public List<OpenQuestion> openQuestions(CaseFile caseFile, Instant asOf) {
        CaseIndex file = new CaseIndex(caseFile, asOf);
        return OpenQuestions.of(checks(file));
    }

    private List<CharterCheck> checks(CaseIndex file) {
        List<CharterCheck> checks = new ArrayList<>(plans.size());
        plans.forEach(plan -> checks.add(new CharterCheck(plan, file, readings(plan, file))));
        return checks;
    }

    private Interpretations readings(CharterPlan plan, CaseIndex file) {
        return chosen.over(file.policy().interpretations()).over(plan.charter().interpretations());
    }

    private Map<String, List<Clause>> notChecked() {
        Map<String, List<Clause>> result = new LinkedHashMap<>();
        for (CharterPlan plan : plans) {
            result.put(plan.charter().id(), notChecked(plan.rules()));
        }
        return result;
    }

    private static List<Clause> notChecked(CharterRules rules) {
        List<String> ruled = rules.rules().stream().map(Rule::clauseId).toList();
        return rules.charter().clauses().stream()
                .filter(clause -> clause.testing() != Testing.NOT_TESTABLE && !ruled.contains(clause.id()))
                .toList();
    }
}
