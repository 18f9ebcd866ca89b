package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.Obligation;

/** Of what a sentence can be said. */
final class Suits {
    private static final Map<FactType, String> WORDS = Map.of(
            FactType.CASE_FILE, "a series",
            FactType.MEETING, "a meeting",
            FactType.NOTICE, "a notice",
            FactType.ACTION, "an action",
            FactType.DECISION, "a decision",
            FactType.FEEDBACK, "a feedback item");

    private Suits() {}

    static List<FactType> condition(Vocabulary.Use use) {
        List<FactType> suited = new ArrayList<>();
        for (FactType about : subjects()) {
            if (use.asksOf(about)) {
                suited.add(about);
            }
        }
        return suited;
    }

    static List<FactType> promise(Vocabulary.Use use, Obligation<?> obligation) {
        return subjects().stream()
                .filter(about -> use.laysOn(about, obligation))
                .toList();
    }

    private static List<FactType> subjects() {
        return List.of(FactType.values()).stream().filter(WORDS::containsKey).toList();
    }

    /** For example {@code a notice or an action}. */
    static String words(List<FactType> abouts) {
        return String.join(" or ", abouts.stream().map(WORDS::get).toList());
    }
}
