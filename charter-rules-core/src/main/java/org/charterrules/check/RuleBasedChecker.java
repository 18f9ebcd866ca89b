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
    private final List<Editions> editions;
    private final List<Charter> charters;
    private final Interpretations chosen;
    private final Map<String, List<Clause>> notChecked;

    /**
     * A checker for some charters. If several have the same id, they are editions of one charter: each meeting is judged by the
     * edition in force on its day, and each action by the one in force when it was agreed.
     *
     * @param charters the charters with their rules, in the order of the reports
     * @param chosen readings that hold whatever the case file or the charter chooses
     * @throws IllegalArgumentException if an edition does not begin on the day after another ends
     */
    public RuleBasedChecker(List<? extends CharterRules> charters, Interpretations chosen) {
        this.editions = Editions.of(charters);
        this.charters = List.copyOf(editions.stream().map(Editions::charter).toList());
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
        List<Check> checks = checks(file);
        WhatIf whatIf = new WhatIf(file, checks);
        List<Finding> findings = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        for (Check check : checks) {
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
     * @throws org.charterrules.finding.RuleFailedException if a rule that applies fails when it is asked for its questions; one that
     *     fails before that asks nothing, and is among the errors of the report
     */
    public List<OpenQuestion> openQuestions(CaseFile caseFile, Instant asOf) {
        CaseIndex file = new CaseIndex(caseFile, asOf);
        return OpenQuestions.of(checks(file));
    }

    private List<Check> checks(CaseIndex file) {
        List<Check> checks = new ArrayList<>(editions.size());
        editions.forEach(one -> checks.add(check(one, file)));
        return checks;
    }

    private Check check(Editions charter, CaseIndex file) {
        List<Interpretations> readings = new ArrayList<>(charter.plans().size());
        charter.plans().forEach(plan -> readings.add(readings(plan, file)));
        return charter.haveDates()
                ? new EditionsCheck(charter, file, readings)
                : new CharterCheck(charter.plans().get(0), file, readings.get(0));
    }

    private Interpretations readings(CharterPlan plan, CaseIndex file) {
        return chosen.over(file.policy().interpretations()).over(plan.charter().interpretations());
    }

    private Map<String, List<Clause>> notChecked() {
        Map<String, List<Clause>> result = new LinkedHashMap<>();
        editions.forEach(one -> result.put(one.charter().id(), one.notChecked()));
        return result;
    }
}
