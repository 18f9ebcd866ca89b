package org.charterrules.report;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.Question;

/** What is known of the questions that only people can answer: their words, and how they are answered. */
public final class Questions {
    private static final String PREFIX = "question.";
    private static final Set<String> IN_WORDS = Set.of(
            "Q-LEARNED",
            "Q-SHARED-LEARNING",
            "Q-WHO-IS-HERE",
            "Q-FUN",
            "Q-ACHIEVED",
            "Q-OUTCOMES",
            "Q-JOINT-DECISIONS",
            "Q-FELT",
            "Q-CHANGE",
            "Q-FEEDBACK-GIVEN",
            "Q-CELEBRATED",
            "Q-CHALLENGED",
            "Q-CONNECTIONS",
            "Q-MISSING-VOICES",
            "Q-OPTIONS");

    private Questions() {}

    /**
     * Every question that has words.
     *
     * @return the ids, sorted, for example {@code Q-RESPECT}
     */
    public static List<String> ids() {
        return Wording.english().keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    /**
     * The words of a question in plain English.
     *
     * @param id for example {@code Q-RESPECT}
     * @return for example {@code Were you treated with respect?}; the id itself, if the question has no words
     */
    public static String words(String id) {
        return Wording.english().question(new Question(id));
    }

    /**
     * Whether a question has words, those of {@link MoreWords} counted.
     *
     * @param id for example {@code Q-RESPECT}
     * @return {@code true} if people can be asked it
     */
    public static boolean haveWords(String id) {
        return Wording.english().knows(PREFIX + id);
    }

    /**
     * Whether a question is answered in words; the others are answered by yes, partly, no or not sure.
     *
     * @param id for example {@code Q-LEARNED}
     * @return {@code true} if it is
     */
    public static boolean isAnsweredInWords(String id) {
        return IN_WORDS.contains(id);
    }
}
