package org.charterrules.drools;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Reading;
import org.charterrules.charter.Testing;
import org.charterrules.check.Rule;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Reads a charter of the library and its rules, as a {@link PrebuiltWriter} has written them. */
final class PrebuiltReader {
    private final DataInputStream in;

    PrebuiltReader(DataInputStream in) {
        this.in = in;
    }

    Charter charter() throws IOException {
        return new Charter(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                maybe(),
                interpretations(),
                clauses(),
                off(),
                LocalDateRange.of(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong())),
                List.of());
    }

    private Interpretations interpretations() throws IOException {
        return Interpretations.of(texts().stream().map(Reading::valueOf).toArray(Reading[]::new));
    }

    private List<Clause> clauses() throws IOException {
        int size = in.readInt();
        List<Clause> clauses = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            clauses.add(clause());
        }
        return clauses;
    }

    private Map<String, String> off() throws IOException {
        Map<String, String> off = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            off.put(in.readUTF(), in.readUTF());
        }
        return off;
    }

    private Clause clause() throws IOException {
        return new Clause(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                Modality.valueOf(in.readUTF()),
                Testing.valueOf(in.readUTF()),
                fit(),
                texts(),
                maybe(),
                ambiguities(),
                in.readBoolean());
    }

    private @Nullable Fit fit() throws IOException {
        String name = maybe();
        return name == null ? null : Fit.valueOf(name);
    }

    private Set<Ambiguity> ambiguities() throws IOException {
        Set<Ambiguity> ambiguities = EnumSet.noneOf(Ambiguity.class);
        for (String name : texts()) {
            ambiguities.add(Ambiguity.valueOf(name));
        }
        return ambiguities;
    }

    List<Rule> rules() throws IOException {
        int size = in.readInt();
        List<Rule> rules = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            rules.add(rule());
        }
        return rules;
    }

    private Rule rule() throws IOException {
        String clauseId = in.readUTF();
        FactType about = FactType.valueOf(in.readUTF());
        String name = in.readUTF();
        String file = in.readUTF();
        int line = in.readInt();
        List<String> when = texts();
        List<Function<Subject, Condition>> conditions = new ArrayList<>();
        for (String meaning : texts()) {
            conditions.add(Conditions.of(about, meaning));
        }
        List<String> then = texts();
        List<Obligation<?>> obligations = new ArrayList<>();
        for (String meaning : texts()) {
            obligations.add(Meaning.obligation(meaning));
        }
        return new Rule(clauseId, about, new RuleRef(name, file, line, when, then), conditions, obligations);
    }

    private List<String> texts() throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }

    private @Nullable String maybe() throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }
}
