package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterrules.model.FactKind;
import org.jspecify.annotations.Nullable;

/** What kinds of record are called, and where they stand in a case file. */
final class Records {
    private static final Map<String, String> LISTS = Map.of(
            "people", "people",
            "notices", "notices",
            "actions", "actions",
            "decisions", "decisions",
            "feedback", "feedback",
            "views", "feedback",
            "answers", "attestations");

    private static final Map<String, String> OF_MEETING = Map.of(
            "papers", "documentIds",
            "documents", "documentIds",
            "agenda items", "agenda",
            "participants", "participants");

    private static final Map<String, String> COVERED =
            Map.of("NOTICES", "notices", "ACTIONS", "actions", "FEEDBACK", "feedback", "ATTESTATIONS", "attestations");

    private Records() {}

    /** The kind of fact that a word means, for example ATTESTATIONS for answers. */
    static String kind(String word) {
        return word.equals("answers") ? FactKind.ATTESTATIONS.name() : Names.constant(FactKind.class, word);
    }

    /** The list that is known when the records of a kind are complete. */
    static Optional<String> listOf(String kind) {
        return Optional.ofNullable(COVERED.get(kind));
    }

    /** Says that there are none of a kind on record, of the meeting or at all. */
    static void empty(Story story, String kind) {
        if (LISTS.containsKey(kind)) {
            story.tree().list(LISTS.get(kind));
        } else if (OF_MEETING.containsKey(kind)) {
            story.meeting().put(OF_MEETING.get(kind), new ArrayList<>());
        } else if (kind.equals("reasons") || kind.equals("reason")) {
            CaseTree.object(story.meeting(), "reasons");
        } else {
            List<String> known = new ArrayList<>(LISTS.keySet());
            known.addAll(OF_MEETING.keySet());
            known.add("reasons");
            known.sort(null);
            throw new ScenarioException("What are '" + kind + "'? Maybe one of: " + String.join(", ", known) + ".");
        }
    }

    /** A new fact of which nothing is known but its name and, unless it is a person, the meeting it belongs to. */
    static Fact newFact(Story story, String noun, @Nullable String label) {
        return switch (noun) {
            case "person" ->
                story.fact(
                        "people",
                        story.tree().add("people", label == null ? story.tree().next("people", "P") : label));
            case "notice" -> story.newFact("notices", label, "N");
            case "action" -> story.newFact("actions", label, "A");
            case "decision" -> story.newFact("decisions", label, "D");
            case "view" -> story.newFact("feedback", label, "F");
            default -> story.newFact("attestations", label, "Q");
        };
    }
}
