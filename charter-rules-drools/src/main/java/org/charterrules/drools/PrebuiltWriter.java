package org.charterrules.drools;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Reading;
import org.charterrules.check.Rule;
import org.jspecify.annotations.Nullable;

/** Writes a charter of the library and its rules for a {@link PrebuiltReader}, which reads the same in the same order. */
final class PrebuiltWriter {
    private final DataOutputStream out;

    PrebuiltWriter(DataOutputStream out) {
        this.out = out;
    }

    void charter(Charter charter) throws IOException {
        out.writeUTF(charter.id());
        out.writeUTF(charter.title());
        out.writeUTF(charter.place());
        out.writeUTF(charter.publisher());
        out.writeUTF(charter.edition());
        maybe(charter.caveat());
        texts(charter.interpretations().chosen().values().stream()
                .map(Reading::name)
                .toList());
        out.writeInt(charter.clauses().size());
        for (Clause clause : charter.clauses()) {
            clause(clause);
        }
        out.writeInt(charter.off().size());
        for (Map.Entry<String, String> each : charter.off().entrySet()) {
            out.writeUTF(each.getKey());
            out.writeUTF(each.getValue());
        }
        out.writeLong(charter.inForce().getStart().toEpochDay());
        out.writeLong(charter.inForce().getEnd().toEpochDay());
    }

    private void clause(Clause clause) throws IOException {
        out.writeUTF(clause.id());
        out.writeUTF(clause.locator());
        out.writeUTF(clause.says());
        out.writeUTF(clause.modality().name());
        out.writeUTF(clause.testing().name());
        maybe(clause.fit() == null ? null : clause.fit().name());
        texts(clause.questions());
        maybe(clause.whyNot());
        texts(clause.ambiguities().stream().map(Ambiguity::name).sorted().toList());
        out.writeBoolean(clause.countsAsAdvisory());
    }

    void rules(List<Rule> rules) throws IOException {
        out.writeInt(rules.size());
        for (Rule rule : rules) {
            rule(rule);
        }
    }

    /** Each sentence with what it stands for; what a rule is about stands for nothing further. */
    private void rule(Rule rule) throws IOException {
        out.writeUTF(rule.clauseId());
        out.writeUTF(rule.about().name());
        out.writeUTF(rule.ref().name());
        out.writeUTF(rule.ref().file());
        out.writeInt(rule.ref().line());
        List<String> when = rule.ref().conditions();
        texts(when);
        texts(meanings("when", when.subList(1, when.size())));
        List<String> then = rule.ref().obligations();
        texts(then);
        texts(meanings("then", then));
    }

    private static List<String> meanings(String section, List<String> sentences) {
        return sentences.stream()
                .map(each ->
                        Vocabulary.shipped().find(section, each).orElseThrow().meaning())
                .toList();
    }

    private void texts(Collection<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private void maybe(@Nullable String text) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }
}
