package org.charterrules.drools;

import java.util.List;
import org.charterrules.check.CharterRules;

/** The rules that come with the library, for tests that look behind the checker. */
public final class ShippedRules {
    private ShippedRules() {}

    /** With one engine for all of them, as applications have them. */
    public static List<CharterRules> together() {
        return List.copyOf(DroolsCharterChecker.ofAll().droolsRules());
    }

    /** Each with an engine of its own. */
    public static List<CharterRules> all() {
        return DroolsCharterChecker.available().stream()
                .<CharterRules>map(DroolsCharterRules::shipped)
                .toList();
    }
}
