package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Clash;
import org.charterrules.compare.Comparison.Overlap;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.compare.Theme;
import org.charterrules.drools.pack.SourceLine;

/**
 * Sets charters side by side, each edition of a charter by itself: what each promises by theme, which promises nobody can keep together, which of them another charter
 * makes redundant. If none clash, a meeting that keeps every figure is made up and checked.
 */
public final class CharterComparison {
    private final List<RulePack> packs;
    private final List<Compared> promises = new ArrayList<>();

    /** A promise as the linter knows it, and as the comparison tells it. */
    record Compared(RuleComparison.Placed placed, Promise promise) {}

    private CharterComparison(List<RulePack> packs) {
        this.packs = List.copyOf(packs);
        for (int charter = 0; charter < packs.size(); charter++) {
            for (LintedRule rule : packs.get(charter).linted()) {
                add(charter, rule);
            }
        }
    }

    /**
     * Compares charters.
     *
     * @param packs the charters, at least two; {@link RulePack#shipped} gives those that come with the library
     * @return the comparison; the same for the same packs, on every machine
     * @throws IllegalArgumentException if there are fewer than two
     */
    public static Comparison of(RulePack... packs) {
        if (packs.length < 2) {
            throw new IllegalArgumentException("There must be at least two charters to compare.");
        }
        return new CharterComparison(Arrays.stream(packs)
                        .flatMap(pack -> pack.eachEdition().stream())
                        .toList())
                .compare();
    }

    /** What is switched off promises nothing. */
    private void add(int number, LintedRule rule) {
        Charter charter = packs.get(number).charter();
        String clauseId = rule.draft().clauseId();
        if (!charter.off().containsKey(clauseId)) {
            charter.clause(clauseId)
                    .ifPresent(clause -> RuleComparison.Placed.of(rule)
                            .forEach(placed -> promises.add(new Compared(placed, promise(number, clause, placed)))));
        }
    }

    private static Promise promise(int number, Clause clause, RuleComparison.Placed placed) {
        Theme theme = Theme.of(placed.promise().obligation());
        return new Promise(
                number,
                clause,
                theme,
                words(placed.rule()),
                placed.promise().line().stripped());
    }

    private static List<String> words(LintedRule rule) {
        return rule.draft().when().stream().map(SourceLine::stripped).toList();
    }

    private Comparison compare() {
        List<Clash> clashes = new ArrayList<>();
        List<Overlap> overlaps = new ArrayList<>();
        for (int later = 1; later < promises.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                compare(promises.get(earlier), promises.get(later), clashes, overlaps);
            }
        }
        clashes.addAll(threeWay());
        List<Charter> charters = packs.stream().map(RulePack::charter).toList();
        List<Compared> newest = promises.stream()
                .filter(each -> !isReplaced(each.promise.charter()))
                .toList();
        return new Comparison(
                charters,
                promises.stream().map(Compared::promise).toList(),
                clashes,
                overlaps,
                clashes.isEmpty() ? new ExampleMeeting(onEveryDay(), newest).find() : null);
    }

    private List<Clash> threeWay() {
        Map<RuleComparison.Placed, Promise> told = new IdentityHashMap<>();
        promises.forEach(each -> told.put(each.placed, each.promise));
        List<Clash> clashes = new ArrayList<>();
        new NoRoom(promises.stream().map(Compared::placed).toList(), Integer.MAX_VALUE).find(three -> {
            Promise one = told.get(three.one());
            Promise other = told.get(three.other());
            Promise length = told.get(three.length());
            boolean ever = areEverInForceTogether(one, other)
                    && areEverInForceTogether(one, length)
                    && areEverInForceTogether(other, length);
            return !ever || clashes.add(new Clash(one, other, length));
        });
        return clashes;
    }

    /** Whether a later edition of the same charter has taken the place of one. */
    private boolean isReplaced(int number) {
        Charter charter = packs.get(number).charter();
        return packs.stream()
                .map(RulePack::charter)
                .anyMatch(other -> other.id().equals(charter.id())
                        && !other.inForce().isBefore(charter.inForce())
                        && !other.inForce().overlaps(charter.inForce()));
    }

    private List<RulePack> onEveryDay() {
        return packs.stream().map(RulePack::onEveryDay).toList();
    }

    /** Whether its own charter makes it redundant already, so that it says nothing about the other one. */
    private boolean isNeedlessAtHome(Compared weaker) {
        return promises.stream()
                .filter(each -> each.promise.charter() == weaker.promise.charter() && each != weaker)
                .anyMatch(each -> each.placed.makesNeedless(weaker.placed));
    }

    private boolean areEverInForceTogether(Promise one, Promise other) {
        return packs.get(one.charter())
                .charter()
                .inForce()
                .overlaps(packs.get(other.charter()).charter().inForce());
    }

    private void compare(Compared one, Compared other, List<Clash> clashes, List<Overlap> overlaps) {
        Promise first = one.promise;
        Promise second = other.promise;
        if (one.placed.clashesWith(other.placed)) {
            if (areEverInForceTogether(first, second)) {
                clashes.add(new Clash(first, second));
            }
        } else if (first.charter() != second.charter()) {
            boolean strong = one.placed.makesNeedless(other.placed);
            boolean weak = other.placed.makesNeedless(one.placed);
            if (strong && (weak || !isNeedlessAtHome(other))) {
                overlaps.add(new Overlap(first, second, weak));
            } else if (weak && !strong && !isNeedlessAtHome(one)) {
                overlaps.add(new Overlap(second, first, false));
            }
        }
    }
}
