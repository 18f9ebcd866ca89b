package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;

/** Compares the rules of a charter with one another. */
final class RuleComparison {
    /** More than any charter needs, and few enough to take while somebody waits. */
    private static final int ROOM_STEPS = 2_000_000;

    private final List<LintedRule> rules;
    private final Set<String> ownFiles;
    private final Map<String, String> repeats;
    private final Problems problems;
    private final int roomSteps;
    private final List<Placed> placed = new ArrayList<>();
    private final Set<SourceLine> needless = new HashSet<>();

    /** A promise with its rule. */
    record Placed(LintedRule rule, Set<String> conditions, LintedRule.Promise promise) {
        String clauseId() {
            return rule.draft().clauseId();
        }

        /** Whether it binds wherever another one does. */
        boolean bindsWherever(Placed other) {
            return rule.about() == other.rule.about()
                    && (other.conditions.containsAll(conditions) || isImpliedBy(other.rule));
        }

        private boolean isImpliedBy(LintedRule other) {
            boolean whole = rule.conditions().size() == rule.draft().when().size() - 1;
            return whole
                    && rule.conditions().stream()
                            .allMatch(mine -> other.conditions().stream()
                                    .anyMatch(theirs -> Implied.holdsWherever(mine, theirs)));
        }

        static List<Placed> of(LintedRule rule) {
            Set<String> conditions = rule.conditionWords();
            return rule.promises().stream()
                    .map(promise -> new Placed(rule, conditions, promise))
                    .toList();
        }

        /** Whether something may be bound by both. */
        boolean mayBindWith(Placed other) {
            return rule.about() == other.rule.about() && canBothApply(rule, other.rule);
        }

        /** Whether somebody may be bound by both, and nobody can keep both. */
        boolean clashesWith(Placed other) {
            return rule.about() == other.rule.about() && conflict(this, other);
        }

        boolean makesNeedless(Placed other) {
            return bindsWherever(other) && promise.obligation().implies(other.promise.obligation());
        }
    }

    private RuleComparison(
            List<LintedRule> rules,
            Set<String> ownFiles,
            Map<String, String> repeats,
            Problems problems,
            int roomSteps) {
        this.rules = rules;
        this.ownFiles = ownFiles;
        this.repeats = repeats;
        this.problems = problems;
        this.roomSteps = roomSteps;
        rules.forEach(rule -> placed.addAll(Placed.of(rule)));
    }

    /**
     * Compares rules.
     *
     * @param rules the rules of one edition of a charter, with those it takes over
     * @param ownFiles the rule files of that edition itself; every other rule is taken over
     * @param repeats the clauses of which the charter file admits that another one says the same
     * @param problems where problems go
     */
    static void compare(List<LintedRule> rules, Set<String> ownFiles, Map<String, String> repeats, Problems problems) {
        compare(rules, ownFiles, repeats, problems, ROOM_STEPS);
    }

    /** The same, giving up on three promises at once after so many steps. */
    static void compare(
            List<LintedRule> rules,
            Set<String> ownFiles,
            Map<String, String> repeats,
            Problems problems,
            int roomSteps) {
        RuleComparison comparison = new RuleComparison(rules, ownFiles, repeats, problems, roomSteps);
        comparison.names();
        rules.forEach(comparison::conditions);
        comparison.promises();
        comparison.threePromises();
    }

    private void names() {
        Map<String, SourceLine> seen = new HashMap<>();
        for (LintedRule rule : rules) {
            SourceLine line = rule.draft().heading();
            SourceLine first = seen.putIfAbsent(rule.draft().name(), line);
            if (first != null) {
                problems.inLine(
                        LintCode.SAME_NAME,
                        line,
                        rule.draft().nameColumn(),
                        "The rule " + at(first, line) + " has the same name. Give this one another.");
            }
        }
    }

    private void conditions(LintedRule rule) {
        List<LintedRule.Asked> asked = rule.conditions();
        for (int later = 1; later < asked.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(asked.get(earlier), asked.get(later));
            }
        }
    }

    private void compare(LintedRule.Asked earlier, LintedRule.Asked later) {
        SourceLine line = later.line();
        if (earlier.isSame(later)) {
            problems.warnOfLine(
                    LintCode.DOUBLED_CONDITION,
                    line,
                    line.firstColumn(),
                    "The same condition stands on line " + earlier.line().number() + ". Delete one of them.");
        } else if (Contradictions.exclude(earlier, later)) {
            problems.inLine(
                    LintCode.NEVER_APPLIES,
                    line,
                    line.firstColumn(),
                    "This rule can never apply, because line " + earlier.line().number() + " says '"
                            + earlier.line().stripped() + "'.");
        }
    }

    private void promises() {
        for (int later = 1; later < placed.size() && !problems.isFull(); later++) {
            comparePromise(later);
        }
    }

    private void comparePromise(int later) {
        for (int earlier = 0; earlier < later; earlier++) {
            if (compare(placed.get(earlier), placed.get(later))) {
                return;
            }
        }
    }

    private boolean compare(Placed earlier, Placed later) {
        if (earlier.rule().about() != later.rule().about()) {
            return false;
        }
        boolean same = earlier.promise().obligation().equals(later.promise().obligation());
        if (earlier.rule() == later.rule() && same) {
            SourceLine line = later.promise().line();
            problems.warnOfLine(
                    LintCode.DOUBLED_PROMISE,
                    line,
                    line.firstColumn(),
                    "The same promise stands on line "
                            + earlier.promise().line().number() + ". Delete one of them.");
            return true;
        }
        if (conflict(earlier, later)) {
            SourceLine line = later.promise().line();
            problems.inLine(
                    LintCode.CONFLICTING_PROMISES,
                    line,
                    line.firstColumn(),
                    "Nobody can keep this promise and the one "
                            + at(earlier.promise().line(), line) + ": '"
                            + earlier.promise().line().stripped() + "'.");
            return true;
        }
        return warnIfNeedless(earlier, later) || warnIfNeedless(later, earlier);
    }

    /** Promises of which each two can be kept, and not all three. Each length is reported once. */
    private void threePromises() {
        Set<SourceLine> reported = new HashSet<>();
        boolean whole = new NoRoom(placed, roomSteps).find(three -> {
            if (reported.add(three.length().promise().line())) {
                reportThree(three);
            }
            return !problems.isFull();
        });
        if (!whole) {
            problems.inFile(
                    LintCode.TOO_MANY,
                    rules.get(rules.size() - 1).draft().heading().file(),
                    "There are too many promises about times of day and lengths to compare them all.");
        }
    }

    private void reportThree(NoRoom.Three three) {
        List<Placed> sorted = Stream.of(three.one(), three.other(), three.length())
                .sorted(Comparator.comparingInt(placed::indexOf))
                .toList();
        SourceLine line = sorted.get(2).promise().line();
        problems.inLine(
                LintCode.CONFLICTING_PROMISES,
                line,
                line.firstColumn(),
                "Nobody can keep this promise together with the one " + quoted(sorted.get(0), line) + " and the one "
                        + quoted(sorted.get(1), line) + ". Each two of them leave room, the three do not.");
    }

    private static String quoted(Placed other, SourceLine seenFrom) {
        SourceLine line = other.promise().line();
        return at(line, seenFrom) + ": '" + line.stripped() + "'";
    }

    private static boolean conflict(Placed one, Placed other) {
        boolean clash = one.promise().obligation().conflictsWith(other.promise().obligation())
                || other.promise().obligation().conflictsWith(one.promise().obligation());
        return clash && canBothApply(one.rule(), other.rule());
    }

    private static boolean canBothApply(LintedRule one, LintedRule other) {
        return one.conditions().stream()
                .noneMatch(asked -> other.conditions().stream().anyMatch(also -> Contradictions.exclude(asked, also)));
    }

    private boolean warnIfNeedless(Placed stronger, Placed weaker) {
        SourceLine line = weaker.promise().line();
        if (!stronger.makesNeedless(weaker) || isAdmitted(stronger, weaker) || !needless.add(line)) {
            return false;
        }
        if (isInherited(weaker)) {
            warnOfInherited(stronger, weaker);
            return true;
        }
        problems.warnOfLine(
                LintCode.REDUNDANT_PROMISE,
                line,
                line.firstColumn(),
                "This adds nothing to the promise " + at(stronger.promise().line(), line) + ": '"
                        + stronger.promise().line().stripped() + "'."
                        + advice(stronger, weaker));
        return true;
    }

    private boolean isInherited(Placed promise) {
        return !ownFiles.contains(promise.promise().line().file());
    }

    /** What stands in the charter or the former edition that is taken over is not to be changed there. */
    private void warnOfInherited(Placed stronger, Placed weaker) {
        SourceLine line = stronger.promise().line();
        if (!isInherited(stronger)) {
            problems.warnOfLine(
                    LintCode.REDUNDANT_PROMISE,
                    line,
                    line.firstColumn(),
                    "Beside this, the promise " + at(weaker.promise().line(), line) + " adds nothing: '"
                            + weaker.promise().line().stripped() + "'. If this stands in its place, switch "
                            + weaker.clauseId() + " off under 'off' in " + charterFileBeside(line) + " and say why.");
        }
    }

    private static String advice(Placed stronger, Placed weaker) {
        return stronger.clauseId().equals(weaker.clauseId())
                ? " Delete it."
                : " If the charter does say both, write 'repeats: " + stronger.clauseId() + "' under "
                        + weaker.clauseId() + " in "
                        + charterFileBeside(weaker.promise().line()) + ".";
    }

    /** Each edition has a charter file of its own, in the folder of its rules. */
    private static String charterFileBeside(SourceLine line) {
        String file = line.file();
        return "'" + file.substring(0, file.lastIndexOf('/') + 1) + PackFiles.CHARTER + "'";
    }

    /** Whether the charter file says that one of the clauses repeats the other, or both repeat a third. */
    private boolean isAdmitted(Placed one, Placed other) {
        return root(one.clauseId()).equals(root(other.clauseId()))
                && !one.clauseId().equals(other.clauseId());
    }

    private String root(String clauseId) {
        String root = clauseId;
        for (int steps = 0; steps <= repeats.size(); steps++) {
            Optional<String> next = Optional.ofNullable(repeats.get(root));
            if (next.isEmpty()) {
                return root;
            }
            root = next.get();
        }
        return root;
    }

    private static String at(SourceLine line, SourceLine seenFrom) {
        return line.file().equals(seenFrom.file())
                ? "on line " + line.number()
                : "on line " + line.number() + " of " + line.file();
    }
}
