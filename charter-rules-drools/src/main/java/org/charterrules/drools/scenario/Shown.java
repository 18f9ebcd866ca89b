package org.charterrules.drools.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.charterrules.report.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * What a story shows that no scenario showed.
 *
 * @param finding what is found
 * @param words a sentence of its explanation, if it is this alone that shows it
 */
record Shown(Finding finding, @Nullable String words) {
    static Shown byVerdict(Finding finding) {
        return new Shown(finding, null);
    }

    /** If neither applies, a sentence that says why one does not and stands in no explanation of the other. */
    static Optional<Shown> byWords(Finding finding, Finding other) {
        if (finding.verdict() != Verdict.NOT_APPLICABLE || other.verdict() != Verdict.NOT_APPLICABLE) {
            return Optional.empty();
        }
        String otherwise = String.join(" ", sentences(other).toList());
        return sentences(finding)
                .filter(sentence -> !sentence.contains("\"") && !otherwise.contains(sentence))
                .findFirst()
                .map(sentence -> new Shown(finding, sentence));
    }

    /** Whether the scenario that shows this would fail where other rules come to these findings, by meeting. */
    boolean isOtherwise(Map<String, Finding> findings) {
        Finding other = findings.get(String.valueOf(finding.meetingId()));
        return other != null
                && (other.verdict() != finding.verdict()
                        || (words != null && sentences(other).noneMatch(words::equals)));
    }

    private static Stream<String> sentences(Finding finding) {
        Explanation explanation = Explanation.of(finding);
        return Stream.of(explanation.found(), explanation.gap(), explanation.why())
                .flatMap(List::stream);
    }
}
