package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.junit.jupiter.api.Test;

class UnrecordedProgressTest {
    private static final Set<String> REASON_CLAUSES = Set.of("HIL-C2c", "LAN-D6b", "OH-K2b");

    @Test
    void whether_a_reason_is_owed_is_not_known_while_nobody_recorded_how_far_an_action_has_got() {
        Action action = Action.of("A-07", "M-06")
                .ownerIds(Set.of("P2"))
                .concernedIds(Set.of("P1"))
                .due(LocalDate.of(2026, 6, 30))
                .dueChanges(List.of())
                .build();
        CaseFile file = CaseFile.of("parents-voice-2026")
                .people(List.of(
                        Person.of("P2").groups(Set.of(Group.SOCIAL_CARE)).build()))
                .meetings(List.of(Meeting.of("M-06").build()))
                .actions(List.of(action))
                .policy(Policy.covering(FactKind.ACTIONS))
                .build();
        Report report = DroolsCharterChecker.ofAll().check(file, Instant.parse("2026-07-01T09:00:00Z"));
        assertThat(report.errors()).isEmpty();
        assertThat(report.findings())
                .filteredOn(finding -> REASON_CLAUSES.contains(finding.clause().id()))
                .hasSize(3)
                .allSatisfy(finding -> assertThat(finding.verdict()).isEqualTo(Verdict.UNKNOWN));
    }
}
