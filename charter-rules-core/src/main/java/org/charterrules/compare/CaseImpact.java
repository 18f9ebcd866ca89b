package org.charterrules.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change for one case file. Clauses are matched by their ids, whatever their charter is called.
 *
 * @param caseFileId the case file
 * @param meetings how many meetings it has
 * @param moves how often each verdict became which, by clause id
 * @param flips the verdicts that differ: by meeting as the reports have them, then by clause
 * @param failures rules that failed, old ones and new ones
 */
public record CaseImpact(
        String caseFileId, int meetings, Map<String, Map<Move, Integer>> moves, List<Flip> flips, int failures) {

    /** Copies the flips. */
    public CaseImpact {
        flips = List.copyOf(flips);
    }

    /** A clause for a meeting, or for the whole series. */
    private record Cell(String clauseId, @Nullable String meetingId) {
        static Cell of(Finding finding) {
            return new Cell(finding.clause().id(), finding.meetingId());
        }
    }

    /**
     * Compares two reports on the same case file.
     *
     * @param old what the old rules found
     * @param now what the new rules find, as of the same instant
     * @return what differs
     * @throws IllegalArgumentException if the reports are on different case files or instants
     */
    public static CaseImpact between(Report old, Report now) {
        if (!old.caseFile().id().equals(now.caseFile().id()) || !old.asOf().equals(now.asOf())) {
            throw new IllegalArgumentException("The two reports are not on the same case file and instant.");
        }
        Map<Cell, Finding> before = findings(old);
        Map<Cell, Finding> after = findings(now);
        Set<Cell> cells = new LinkedHashSet<>(after.keySet());
        cells.addAll(before.keySet());
        Map<String, Map<Move, Integer>> moves = new TreeMap<>();
        List<Flip> flips = new ArrayList<>();
        for (Cell cell : cells) {
            Finding was = before.get(cell);
            Finding would = after.get(cell);
            Move move = new Move(result(was, old, cell), result(would, now, cell));
            moves.computeIfAbsent(cell.clauseId, id -> new TreeMap<>()).merge(move, 1, Integer::sum);
            if (move.isFlip()) {
                flips.add(new Flip(now.caseFile().id(), cell.meetingId, clause(was, would), move, was, would));
            }
        }
        int failures = old.errors().size() + now.errors().size();
        return new CaseImpact(now.caseFile().id(), now.caseFile().meetings().size(), moves, flips, failures);
    }

    private static Map<Cell, Finding> findings(Report report) {
        Map<Cell, Finding> findings = new LinkedHashMap<>();
        report.findings().forEach(finding -> findings.put(Cell.of(finding), finding));
        return findings;
    }

    private static Result result(@Nullable Finding finding, Report report, Cell cell) {
        return finding == null ? Result.without(report, cell.clauseId, cell.meetingId) : Result.of(finding);
    }

    private static Clause clause(@Nullable Finding was, @Nullable Finding would) {
        Finding known = would == null ? was : would;
        if (known == null) {
            throw new IllegalArgumentException("Neither report has a finding.");
        }
        return known.clause();
    }
}
