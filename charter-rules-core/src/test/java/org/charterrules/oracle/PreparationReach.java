package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.PENDING;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.finding.Verdict;

/** What the clauses about preparation can come to, besides what every clause can. */
final class PreparationReach {
    static final Map<String, Set<Verdict>> MORE = new TreeMap<>();

    static {
        for (String clause : Set.of(
                "HOU-3.1a",
                "LAN-C5b",
                "HIL-B3b",
                "HS-C10b",
                "LAN-A5",
                "LAN-A6",
                "LAN-C2a",
                "LAN-C2b",
                "LAN-D4",
                "HIL-C1a",
                "HIL-C6c",
                "HIL-C6a",
                "HOU-2.1a",
                "OH-K3",
                "OH-V4b",
                "LAN-A4a",
                "OH-A2a",
                "HIL-C6b",
                "LAN-A4b",
                "HS-C9",
                "HS-C1b",
                "LAN-C7a",
                "LAN-C7b",
                "LAN-D2",
                "OH-V3a",
                "HIL-A5c",
                "HIL-D6",
                "HS-V4",
                "HOU-10.1",
                "HOU-3.4a",
                "HS-S2a",
                "HS-C17")) {
            add(clause, PENDING);
        }
        for (String clause : Set.of("HS-C12a", "HOU-2.2", "OH-M1", "HS-C1b")) {
            add(clause, EXCUSED);
        }
    }

    private PreparationReach() {}

    private static void add(String clause, Verdict verdict) {
        MORE.computeIfAbsent(clause, id -> EnumSet.noneOf(Verdict.class)).add(verdict);
    }
}
