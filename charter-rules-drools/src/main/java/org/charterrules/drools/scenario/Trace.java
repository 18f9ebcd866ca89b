package org.charterrules.drools.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;

/** What a scenario checked, and what it was right to expect. It can be asked again of other rules. */
final class Trace {
    private final List<Check> checks = new ArrayList<>();
    private final Map<String, Set<Verdict>> reached = new LinkedHashMap<>();

    /** A story at a time, and what was expected of it. */
    record Check(CaseFile caseFile, Instant asOf, List<Expectation> held) {
        /** The same, with the expectations of one clause that these rules meet. */
        Check of(String clauseId, CharterChecker checker) {
            List<Expectation> own = held.stream()
                    .filter(each -> each.clauseId().equals(clauseId))
                    .toList();
            if (own.isEmpty()) {
                return new Check(caseFile, asOf, own);
            }
            Checked checked = new Checked(checker, caseFile, asOf);
            return new Check(
                    caseFile,
                    asOf,
                    own.stream().filter(each -> each.holdsFor(checked)).toList());
        }

        boolean holdsFor(CharterChecker checker) {
            Checked checked = new Checked(checker, caseFile, asOf);
            return held.stream().allMatch(each -> each.holdsFor(checked));
        }
    }

    void checked(CaseFile caseFile, Instant asOf) {
        checks.add(new Check(caseFile, asOf, new ArrayList<>()));
    }

    void held(Expectation expectation) {
        checks.get(checks.size() - 1).held().add(expectation);
    }

    void reached(String clauseId, Verdict verdict) {
        reached.computeIfAbsent(clauseId, id -> EnumSet.noneOf(Verdict.class)).add(verdict);
    }

    List<Check> checks() {
        return checks;
    }

    Map<String, Set<Verdict>> reached() {
        return reached;
    }
}
