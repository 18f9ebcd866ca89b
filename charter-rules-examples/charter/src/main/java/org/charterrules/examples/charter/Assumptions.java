package org.charterrules.examples.charter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Interpretations;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Policy;
import picocli.CommandLine.Option;

/** What the caller says besides what stands in the case files. */
final class Assumptions {
    @Option(
            names = "--interpretation",
            paramLabel = "AMB=READING",
            description = "Read a charter's words this way, for example AMB-01=clear-days, whatever the case file"
                    + " chooses. May be given several times. 'charter interpretations' lists them.")
    private Map<String, String> interpretations = new LinkedHashMap<>();

    @Option(
            names = "--coverage",
            paramLabel = "KIND",
            split = ",",
            description =
                    "Kinds of record that are complete, besides those the case file names: ${COMPLETION-CANDIDATES}."
                            + " Only there does 'no record' mean 'not done'.")
    private List<FactKind> coverage = new ArrayList<>();

    @Option(
            names = "--glossary",
            paramLabel = "ACRONYM",
            split = ",",
            description =
                    "Acronyms that need no explanation, besides those the case file names, for example SEND,EHCP.")
    private List<String> glossary = new ArrayList<>();

    /**
     * The readings chosen.
     *
     * @throws BadInput if there is no such reading
     */
    Interpretations readings() {
        try {
            return Interpretations.parse(interpretations);
        } catch (IllegalArgumentException unknown) {
            throw new BadInput("charter: --interpretation: " + unknown.getMessage());
        }
    }

    /** The case file with what the caller added. */
    CaseFile addTo(CaseFile caseFile) {
        return caseFile.withPolicy(addTo(caseFile.policy()));
    }

    private Policy addTo(Policy policy) {
        Set<FactKind> complete = EnumSet.noneOf(FactKind.class);
        complete.addAll(policy.coverage());
        complete.addAll(coverage);
        return glossary.isEmpty()
                ? policy.withCoverage(complete)
                : policy.withCoverage(complete).withGlossary(together(policy));
    }

    private Set<String> together(Policy policy) {
        Set<String> words = new TreeSet<>(glossary);
        if (policy.glossary() != null) {
            words.addAll(policy.glossary());
        }
        return words;
    }
}
