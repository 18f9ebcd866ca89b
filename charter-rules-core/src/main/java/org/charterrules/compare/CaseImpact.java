package org.charterrules.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Flip.Move;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * What other rules would change for one case file. Clauses are matched by their ids and those of their charters; a charter that only
 * the new rules have is matched with one that only the old rules have if the two share a clause.
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

    /** A clause of a charter, which is named as the new rules do, for a meeting or for the whole series. */
    private record Cell(
            String charterId, String clauseId, @Nullable String meetingId) {
        static Cell of(Finding finding, Map<String, String> names) {
            return new Cell(
                    name(finding.charter().id(), names), finding.clause().id(), finding.meetingId());
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
        Map<String, String> names = newNames(old, now);
        Map<Cell, Finding> before = findings(old, names);
        Map<Cell, Finding> after = findings(now, Map.of());
        Set<Cell> cells = new LinkedHashSet<>(after.keySet());
        cells.addAll(before.keySet());
        Map<String, Map<Move, Integer>> moves = new TreeMap<>();
        List<Flip> flips = new ArrayList<>();
        for (Cell cell : cells) {
            Finding was = before.get(cell);
            Finding would = after.get(cell);
            Move move = new Move(result(was, old, names, cell), result(would, now, Map.of(), cell));
            moves.computeIfAbsent(cell.clauseId, id -> new TreeMap<>()).merge(move, 1, Integer::sum);
            if (move.isFlip()) {
                flips.add(new Flip(now.caseFile().id(), cell.meetingId, clause(was, would), move, was, would));
            }
        }
        int failures = old.errors().size() + now.errors().size();
        return new CaseImpact(now.caseFile().id(), now.caseFile().meetings().size(), moves, flips, failures);
    }

    /** What the new rules call each old charter that they know by another id. */
    private static Map<String, String> newNames(Report old, Report now) {
        List<Charter> unmatched = without(now.charters(), old.charters());
        Map<String, String> names = new HashMap<>();
        for (Charter gone : without(old.charters(), now.charters())) {
            unmatched.stream()
                    .filter(come -> !names.containsValue(come.id()) && shareClause(gone, come))
                    .findFirst()
                    .ifPresent(come -> names.put(gone.id(), come.id()));
        }
        return names;
    }

    private static String name(String charterId, Map<String, String> names) {
        return names.getOrDefault(charterId, charterId);
    }

    private static List<Charter> without(List<Charter> charters, List<Charter> others) {
        Set<String> known = others.stream().map(Charter::id).collect(Collectors.toSet());
        return charters.stream().filter(one -> !known.contains(one.id())).toList();
    }

    private static boolean shareClause(Charter one, Charter other) {
        return one.clauses().stream()
                .anyMatch(clause -> other.clause(clause.id()).isPresent());
    }

    private static Map<Cell, Finding> findings(Report report, Map<String, String> names) {
        Map<Cell, Finding> findings = new LinkedHashMap<>();
        report.findings().forEach(finding -> findings.put(Cell.of(finding, names), finding));
        return findings;
    }

    private static Result result(@Nullable Finding finding, Report report, Map<String, String> names, Cell cell) {
        return finding == null
                ? Result.without(report, id -> cell.charterId.equals(name(id, names)), cell.clauseId, cell.meetingId)
                : Result.of(finding);
    }

    private static Clause clause(@Nullable Finding was, @Nullable Finding would) {
        Finding known = would == null ? was : would;
        if (known == null) {
            throw new IllegalArgumentException("Neither report has a finding.");
        }
        return known.clause();
    }
}
