package org.charterrules.drools;

import java.util.List;
import org.charterrules.check.CharterRules;

/** The rules that come with the library, for tests that look behind the checker. */
public final class ShippedRules {
    private ShippedRules() {}

    public static List<CharterRules> all() {
        return DroolsCharterChecker.available().stream()
                .<CharterRules>map(DroolsCharterRules::shipped)
                .toList();
    }
}
