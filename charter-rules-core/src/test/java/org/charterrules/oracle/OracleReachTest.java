package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.charterrules.finding.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OracleReachTest {
    private static final Set<Verdict> CORE = EnumSet.of(SATISFIED, VIOLATED, UNKNOWN, NOT_APPLICABLE);
    private static final Set<String> CAN_BE_PENDING = Set.of(
            "HIL-C2a",
            "HIL-C2b",
            "HOU-7.4a",
            "HOU-7.4b",
            "HOU-7.4c",
            "OH-A2b",
            "OH-B3d",
            "OH-K1a",
            "OH-K1b",
            "OH-L0",
            "HS-C10a",
            "HS-C2",
            "HS-C16a",
            "HS-C18",
            "HS-X3a",
            "LAN-D6a",
            "HOU-3.1c",
            "LAN-C5a",
            "HOU-2.1b",
            "OH-B3c",
            "HIL-B5b",
            "OH-M7a",
            "OH-K2a",
            "LAN-B4b",
            "HIL-A6a",
            "HIL-A6b",
            "HIL-C4a",
            "HIL-C7b",
            "LAN-B5a",
            "OH-B3b",
            "HOU-4.3",
            "HS-W1a",
            "LAN-C6a",
            "LAN-C6b",
            "LAN-C6c",
            "HIL-B5a",
            "HIL-C1b",
            "LAN-B6b",
            "HOU-4.1a",
            "HS-C4");
    private static final Set<String> CAN_BE_EXCUSED = Set.of(
            "OH-B3d", "HS-C10a", "HS-C12b", "LAN-B9b", "LAN-A3", "HIL-E4b", "OH-P3d", "OH-L8a", "OH-D2a", "OH-D2b",
            "OH-D2c", "LAN-F2");

    /** It takes an answer in time, a next meeting and somebody without a way to be heard. */
    private static final String RARE = "LAN-C6c";

    /** One answer proves them; nothing disproves them. */
    private static final Set<String> IN_WORDS = Set.of(
            "HS-C7a",
            "HS-G4a",
            "HIL-B4b",
            "HIL-C4b",
            "HIL-C5a",
            "HIL-C5b",
            "HOU-4.1b",
            "LAN-A4c",
            "LAN-B6a",
            "LAN-B8",
            "LAN-D1c",
            "LAN-D3a",
            "OH-M3c",
            "OH-M4c",
            "OH-L1a",
            "OH-L2a",
            "OH-L2c",
            "OH-L3a",
            "OH-L7",
            "HIL-C7c",
            "HS-W1b");

    private static final Map<String, Map<Verdict, Integer>> REACH = new TreeMap<>();

    @BeforeAll
    static void sample_cases() {
        CaseFiles.sample(20260329L, 20_000)
                .forEach(one -> Oracle.verdicts(one.caseFile(), one.asOf()).forEach((clause, byMeeting) -> {
                    Map<Verdict, Integer> counts = REACH.computeIfAbsent(clause, id -> new EnumMap<>(Verdict.class));
                    byMeeting.values().forEach(verdict -> counts.merge(verdict, 1, Integer::sum));
                }));
    }

    @Test
    void every_clause_is_judged() {
        assertThat(REACH).hasSize(266);
    }

    @Test
    void every_clause_reaches_every_verdict_it_can_often_enough_and_no_other() {
        REACH.forEach((clause, counts) -> {
            Set<Verdict> reachable = EnumSet.copyOf(CORE);
            if (IN_WORDS.contains(clause)) {
                reachable.remove(VIOLATED);
            }
            if (CAN_BE_PENDING.contains(clause)) {
                reachable.add(PENDING);
            }
            if (CAN_BE_EXCUSED.contains(clause)) {
                reachable.add(EXCUSED);
            }
            reachable.addAll(PreparationReach.MORE.getOrDefault(clause, Set.of()));
            assertThat(counts).as(clause).containsOnlyKeys(reachable);
            int least = clause.equals(RARE) ? 1 : 5;
            assertThat(counts.values()).as(clause + " " + counts).allMatch(count -> count >= least);
        });
    }

    @Test
    void the_same_seed_gives_the_same_cases() {
        List<CaseFiles.Case> once = CaseFiles.sample(7, 50).toList();
        List<CaseFiles.Case> again = CaseFiles.sample(7, 50).toList();

        assertThat(again).isEqualTo(once);
    }

    @Provide
    Arbitrary<CaseFiles.Case> cases() {
        return CaseFiles.cases();
    }

    @Property(tries = 200)
    void every_meeting_or_the_series_has_one_verdict_for_each_clause(@ForAll("cases") CaseFiles.Case one) {
        Oracle.verdicts(one.caseFile(), one.asOf())
                .values()
                .forEach(byMeeting -> assertThat(byMeeting)
                        .hasSize(
                                byMeeting.keySet().stream().anyMatch(java.util.Objects::isNull)
                                        ? 1
                                        : one.caseFile().meetings().size()));
    }
}
