package org.charterrules.drools;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.subject.Phrases;

/** Conditions that exclude one another, whatever is on record. */
final class Contradictions {
    private static final Set<Set<String>> OPPOSITES = Set.of(
            Set.of("hasBeenDone", "wasNotDone"),
            Set.of("hasBeenDone", "isStillOpen"),
            Set.of("isClosed", "isStillOpen"),
            Set.of("isAboutMonitoring", "isNotAboutMonitoring"));
    private static final Set<String> ONE_OF = Set.of("isOfKind", "isOfKindToBook");

    private Contradictions() {}

    static boolean exclude(LintedRule.Asked one, LintedRule.Asked other) {
        return OPPOSITES.contains(pair(one, other))
                || areDifferentKinds(one, other)
                || isKindAndNot(one, other)
                || isKindAndNot(other, one);
    }

    private static Set<String> pair(LintedRule.Asked one, LintedRule.Asked other) {
        Set<String> pair = new HashSet<>();
        pair.add(one.question());
        pair.add(other.question());
        return pair;
    }

    private static boolean areDifferentKinds(LintedRule.Asked one, LintedRule.Asked other) {
        boolean both = ONE_OF.contains(one.question()) && ONE_OF.contains(other.question());
        return both && kinds(one).stream().noneMatch(kinds(other)::contains);
    }

    private static boolean isKindAndNot(LintedRule.Asked one, LintedRule.Asked other) {
        boolean both = ONE_OF.contains(one.question()) && other.question().equals("isNotOfKind");
        return both && kinds(other).containsAll(kinds(one));
    }

    private static List<String> kinds(LintedRule.Asked asked) {
        return asked.values().stream()
                .flatMap(value -> Phrases.items(value).stream())
                .toList();
    }
}
