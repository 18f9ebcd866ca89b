package org.charterrules.examples.charter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Charter;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.report.Questions;

/** Answers to questions that nobody asks, mostly for a slip in the id: they would be passed over in silence. */
final class StrayAnswers {
    private static final int MOST_CHARACTERS = 40;

    private StrayAnswers() {}

    /** Says of each such question that its answers are passed over. */
    static void tell(CaseFile caseFile, List<Charter> charters, Screen screen) {
        List<Attestation> answers = caseFile.attestations() == null ? List.of() : caseFile.attestations();
        Set<String> stray = new TreeSet<>();
        answers.forEach(one -> stray.add(one.questionId()));
        stray.removeAll(Set.copyOf(Questions.ids()));
        charters.forEach(
                charter -> charter.clauses().forEach(clause -> stray.removeAll(Set.copyOf(clause.questions()))));
        stray.forEach(id -> screen.message("charter: case file " + Words.printable(caseFile.id()) + ": Nobody asks "
                + shown(id) + ", so its answers are passed over. " + Words.nearest(id, Questions.ids())));
    }

    private static String shown(String id) {
        String printable = Words.printable(id);
        return printable.length() <= MOST_CHARACTERS ? printable : printable.substring(0, MOST_CHARACTERS) + "...";
    }
}
