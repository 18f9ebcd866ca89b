package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.SubjectsOf;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.subject.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rule files mean to this library what they mean to the rule compiler of Drools, sentence by sentence. */
class DroolsReadsTheSameTest {
    private static final int CASES = 60;

    static List<String> charters() {
        return ShippedCharter.IDS;
    }

    @ParameterizedTest
    @MethodSource("charters")
    void the_same_rules_lay_the_same_obligations_on_the_same_subjects(String id) {
        CompiledByDrools compiled = CompiledByDrools.of(ShippedCharter.of(id));
        DroolsCharterRules rules = DroolsCharterRules.shipped(id);
        Set<String> rulesAtWork = new TreeSet<>();

        CaseFiles.sample(20261122L, CASES).forEach(one -> {
            List<Subject> subjects = SubjectsOf.everything(one.caseFile(), one.asOf(), Interpretations.DEFAULTS);
            Set<String> imposed = compiled.imposedOn(subjects);
            imposed.forEach(line -> rulesAtWork.add(line.substring(0, line.indexOf(" | "))));

            assertThat(imposedBy(rules, subjects)).isEqualTo(imposed);
        });
        assertThat(rulesAtWork).hasSize(rules.rules().size());
    }

    private static Set<String> imposedBy(DroolsCharterRules rules, List<Subject> subjects) {
        Set<String> lines = new TreeSet<>();
        rules.bind(subjects)
                .forEach(one -> lines.add(
                        CompiledByDrools.Imposed.line(one.rule().ref().name(), one.subject(), one.obligation())));
        return lines;
    }
}
