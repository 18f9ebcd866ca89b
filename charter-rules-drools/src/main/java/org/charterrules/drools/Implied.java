package org.charterrules.drools;

import java.util.List;
import java.util.Set;
import org.charterrules.model.Population;
import org.charterrules.subject.Phrases;

/** Conditions that hold wherever others do, whatever is on record and read by default. */
final class Implied {
    private static final Set<String> INCLUDES = Set.of("includes", "includesAsRead");

    private Implied() {}

    /** Whether a condition holds wherever another one does; for example people are invited wherever parents are. */
    static boolean holdsWherever(LintedRule.Asked weaker, LintedRule.Asked stronger) {
        return weaker.isSame(stronger)
                || switch (weaker.question()) {
                    case "hasPeopleInvited" -> isOneOf(stronger, "includes", "includesAsRead", "hasAtLeastInvited");
                    case "isNotCancelled" -> isOneOf(stronger, "wasHeld");
                    case "hasMeetings" -> isOneOf(stronger, "hasMeetingsOfKind", "hasAtLeast");
                    case "isDoneOrPastDue", "isClosed" -> isOneOf(stronger, "hasBeenDone");
                    case "includes" ->
                        INCLUDES.contains(stronger.question()) && groups(weaker).containsAll(groups(stronger));
                    case "isOfKind", "hasMeetingsOfKind" ->
                        isSame(weaker, stronger) && items(weaker).containsAll(items(stronger));
                    case "isNotOfKind" ->
                        isSame(weaker, stronger) && items(stronger).containsAll(items(weaker));
                    case "hasAtLeast", "hasAtLeastInvited" ->
                        isSame(weaker, stronger) && number(stronger) >= number(weaker);
                    default -> false;
                };
    }

    private static boolean isOneOf(LintedRule.Asked asked, String... questions) {
        return Set.of(questions).contains(asked.question());
    }

    private static boolean isSame(LintedRule.Asked one, LintedRule.Asked other) {
        return one.question().equals(other.question());
    }

    private static Set<?> groups(LintedRule.Asked asked) {
        return Population.named(asked.values().get(0)).groups();
    }

    private static List<String> items(LintedRule.Asked asked) {
        return Phrases.items(asked.values().get(0));
    }

    private static int number(LintedRule.Asked asked) {
        return Integer.parseInt(asked.values().get(0));
    }
}
