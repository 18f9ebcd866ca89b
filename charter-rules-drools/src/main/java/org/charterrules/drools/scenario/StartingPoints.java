package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a story has to tell at least, so that the promises of a rule can be kept or broken in it. */
final class StartingPoints {
    private static final Map<Pattern, List<String>> NEEDED = new LinkedHashMap<>();

    static {
        needed("is booked|after it was booked", "the meeting was booked 30 days before the meeting");
        needed("told of it|invitation", "an invitation was sent to everyone 30 days before the meeting");
        needed("\\bagenda\\b(?! has an item)", "the agenda was sent to everyone 30 days before the meeting");
        needed(
                "\\bpapers\\b",
                "the meeting has papers DOC-1",
                "the papers were sent to everyone 30 days before the meeting");
        needed("\\bnotes\\b", "the notes were sent to everyone 3 days after the meeting");
        needed("open discussion", "the agenda has an item of kind open discussion");
        needed("take part only|choose between", "people may take part online");
        needed("working days", "no bank holidays are near");
    }

    private StartingPoints() {}

    private static void needed(String words, String... sentences) {
        NEEDED.put(Pattern.compile(words), List.of(sentences));
    }

    /** Sentences of a story, for what the sentences of rules speak of. */
    static List<String> of(List<String> rules) {
        List<String> story = new ArrayList<>();
        NEEDED.forEach((words, sentences) -> {
            if (rules.stream().anyMatch(rule -> words.matcher(rule).find())) {
                story.addAll(sentences);
            }
        });
        return story;
    }
}
