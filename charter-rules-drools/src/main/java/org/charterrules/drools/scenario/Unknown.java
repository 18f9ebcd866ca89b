package org.charterrules.drools.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.PlainLetters;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.Verdict;

/**
 * A sentence of a scenario that is not known.
 *
 * @param message what is wrong with it
 * @param suggestions what was probably meant, the likeliest first
 */
record Unknown(String message, List<String> suggestions) {
    private static final Pattern OTHER_VERDICT = Pattern.compile("([A-Z]+-[A-Za-z0-9.]+) is (.+)");
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Checked::plain).toList();

    Unknown {
        suggestions = List.copyOf(suggestions);
    }

    static Unknown of(String sentence) {
        return oddlyWritten(sentence)
                .or(() -> noVerdict(sentence))
                .orElseGet(() -> new Unknown(
                        "There is no sentence '" + Excerpt.of(sentence) + "'.", KnownSteps.nearest(sentence)));
    }

    /** A sentence that would be known without the characters of a word processor. */
    private static Optional<Unknown> oddlyWritten(String sentence) {
        Problems problems = new Problems();
        String plain = PlainLetters.plain(new SourceLine(ScenarioRun.FILE, 1, sentence), problems)
                .text();
        return Teller.knows(plain)
                ? problems.sorted().stream().findFirst().map(odd -> new Unknown(odd.message(), List.of(plain)))
                : Optional.empty();
    }

    private static Optional<Unknown> noVerdict(String sentence) {
        Matcher verdict = OTHER_VERDICT.matcher(sentence);
        if (!verdict.matches()) {
            return Optional.empty();
        }
        String clause = verdict.group(1) + " is ";
        List<String> near = Excerpt.nearest(verdict.group(2), VERDICTS).map(clause::concat).stream()
                .toList();
        String message = "'" + Excerpt.of(verdict.group(2)) + "' is no verdict. A clause is "
                + VERDICTS.stream().limit(VERDICTS.size() - 1).collect(Collectors.joining(", ")) + " or "
                + VERDICTS.get(VERDICTS.size() - 1) + ".";
        return Optional.of(new Unknown(message, near));
    }
}
