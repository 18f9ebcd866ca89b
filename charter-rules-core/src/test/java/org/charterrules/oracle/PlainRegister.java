package org.charterrules.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.jspecify.annotations.Nullable;

/** Reads a {@code charter.yaml} line by line: every line is a key and its value, and a dash begins a clause. */
final class PlainRegister {
    private final Map<String, String> head = new HashMap<>();
    private final List<Map<String, String>> clauses = new ArrayList<>();

    private PlainRegister(List<String> lines) {
        Map<String, String> part = head;
        for (String line : lines) {
            if (line.startsWith("- id:")) {
                part = new HashMap<>();
                clauses.add(part);
            }
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                part.put(line.substring(0, colon).replace("- ", ""), unquoted(line.substring(colon + 2)));
            }
        }
    }

    static Charter charter(List<String> lines) {
        return new PlainRegister(lines).charter();
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replace("\\\"", "\"") : value;
    }

    private Charter charter() {
        return new Charter(
                head.get("id"),
                head.get("title"),
                head.get("place"),
                head.get("publisher"),
                head.get("edition"),
                head.get("caveat"),
                Interpretations.DEFAULTS,
                clauses.stream().map(PlainRegister::clause).toList());
    }

    private static Clause clause(Map<String, String> part) {
        return new Clause(
                part.get("id"),
                part.get("locator"),
                part.get("says"),
                one(Modality.values(), part.get("modality")),
                one(Testing.values(), part.get("tested")),
                part.containsKey("fit") ? one(Fit.values(), part.get("fit")) : null,
                words(part.get("questions")),
                part.get("why-not"),
                ambiguities(words(part.get("ambiguities"))),
                part.containsKey("counts-as"));
    }

    private static <T extends Enum<T>> T one(T[] values, String words) {
        String name = words.toUpperCase(Locale.ROOT).replace(' ', '_');
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(words));
    }

    private static List<String> words(@Nullable String list) {
        return list == null
                ? List.of()
                : List.of(list.replaceAll("[\\[\\]]", "").split(", "));
    }

    private static Set<Ambiguity> ambiguities(List<String> ids) {
        Set<Ambiguity> all = EnumSet.noneOf(Ambiguity.class);
        ids.forEach(id -> all.add(Ambiguity.of(id).orElseThrow()));
        return all;
    }
}
