package org.charterrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;

/** This library. */
public final class CharterRules implements Contender<CaseFile> {
    private static final Map<String, Promise> PROMISES = new HashMap<>();

    static {
        Arrays.stream(Promise.values()).forEach(promise -> PROMISES.put(promise.clauseId(), promise));
    }

    private final CharterChecker checker = DroolsCharterChecker.ofAll().only(Promise.clauseIds());

    @Override
    public CaseFile prepare(CaseFile caseFile) {
        return caseFile;
    }

    @Override
    public List<Broken> check(CaseFile caseFile) {
        return broken(report(caseFile));
    }

    @Override
    public List<Broken> checkAll(List<CaseFile> meetings) {
        List<Broken> broken = new ArrayList<>();
        checker.checkAll(meetings.stream(), AS_OF).forEach(outcome -> broken.addAll(broken(outcome.report())));
        return broken;
    }

    Report report(CaseFile caseFile) {
        return checker.check(caseFile, AS_OF);
    }

    private static List<Broken> broken(Report report) {
        List<Broken> broken = new ArrayList<>(0);
        for (Finding finding : report.findings()) {
            if (finding.verdict() == Verdict.VIOLATED) {
                broken.add(broken(finding));
            }
        }
        return broken;
    }

    private static Broken broken(Finding finding) {
        Set<List<Object>> figures = new HashSet<>();
        for (Statement gap : finding.gap()) {
            figures.add(gap.values());
        }
        return new Broken(
                PROMISES.get(finding.clause().id()), finding.meetingId(), new TreeSet<>(finding.subjectIds()), figures);
    }
}
