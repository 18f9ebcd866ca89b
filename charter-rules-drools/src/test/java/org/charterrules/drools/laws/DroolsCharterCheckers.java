package org.charterrules.drools.laws;

import java.util.List;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;

/** Checkers that the laws share, because loading rules takes a moment. */
final class DroolsCharterCheckers {
    static final CharterChecker HOUNSLOW = DroolsCharterChecker.of("hounslow-send");
    static final List<CharterChecker> EACH = DroolsCharterChecker.available().stream()
            .map(id -> (CharterChecker) DroolsCharterChecker.of(id))
            .toList();

    private DroolsCharterCheckers() {}
}
