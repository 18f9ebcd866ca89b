package org.charterrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Reading;
import org.charterrules.finding.RuleRef;

/** What a handbook says about one clause, apart from its form. */
final class ClauseNotes {
    private final Wording wording;

    ClauseNotes(Wording wording) {
        this.wording = wording;
    }

    /** For example {@code must; tested by records, strong}. */
    String tested(Clause clause) {
        return switch (clause.testing()) {
            case BY_RECORDS -> wording.say("handbook.by-records." + clause.fit());
            case BY_ASKING -> wording.say("handbook.by-asking");
            case NOT_TESTABLE -> wording.say("handbook.not-testable", Page.sentence(String.valueOf(clause.whyNot())));
        };
    }

    /** The questions that people are asked, in words. */
    List<String> questions(Clause clause) {
        return clause.questions().stream()
                .map(id -> wording.say("handbook.question", id, wording.say("question." + id)))
                .toList();
    }

    /** How the words are read, one sentence or two for each question they leave open. */
    List<String> readings(Clause clause) {
        List<String> sentences = new ArrayList<>();
        for (Ambiguity ambiguity : new TreeSet<>(clause.ambiguities())) {
            Reading reading = ambiguity.byDefault();
            String question = wording.say("ambiguity." + ambiguity.id());
            sentences.add(
                    ambiguity.readings().size() == 1
                            ? wording.say("handbook.read", ambiguity.id(), question, wording.reading(reading))
                            : wording.say(
                                    "handbook.read-or",
                                    ambiguity.id(),
                                    question,
                                    wording.reading(reading),
                                    others(ambiguity, reading)));
        }
        return sentences;
    }

    private String others(Ambiguity ambiguity, Reading inForce) {
        List<String> others = ambiguity.readings().stream()
                .filter(reading -> reading != inForce)
                .map(reading -> wording.say("handbook.option", wording.reading(reading), reading.id()))
                .toList();
        return String.join("; ", others);
    }

    /** A rule as it was written. */
    static List<String> lines(RuleRef rule) {
        List<String> lines = new ArrayList<>();
        lines.add("rule \"" + rule.name() + "\"");
        lines.add("when");
        rule.conditions().forEach(line -> lines.add("    " + line));
        lines.add("then");
        rule.obligations().forEach(line -> lines.add("    " + line));
        lines.add("end");
        return lines;
    }
}
