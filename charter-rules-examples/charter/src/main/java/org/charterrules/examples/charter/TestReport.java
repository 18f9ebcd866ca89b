package org.charterrules.examples.charter;

import java.util.List;
import org.charterrules.drools.scenario.ScenarioResult;
import org.charterrules.drools.scenario.ScenarioRun;

/** What became of scenarios, for people to read. */
final class TestReport {
    private TestReport() {}

    static String of(String charter, List<ScenarioResult> results) {
        StringBuilder text = new StringBuilder(failures(charter, results));
        long failed = results.stream().filter(result -> !result.passed()).count();
        text.append(counted(results.size()))
                .append(
                        failed == 0
                                ? (results.size() == 1 ? ". It passed.\n" : ". All passed.\n")
                                : ": " + (results.size() - failed) + " passed, " + failed + " failed.\n");
        return text.toString();
    }

    /** What came out otherwise than expected, and why. */
    static String failures(String charter, List<ScenarioResult> results) {
        StringBuilder text = new StringBuilder();
        results.forEach(result -> result.failure().ifPresent(failure -> add(text, charter, result, failure)));
        return text.toString();
    }

    private static String counted(int number) {
        return number + (number == 1 ? " scenario" : " scenarios");
    }

    private static void add(StringBuilder text, String charter, ScenarioResult result, ScenarioResult.Failure failure) {
        int line = failure.line() == 0 ? result.line() : failure.line();
        text.append("FAILED: ").append(Words.printable(result.name())).append('\n');
        text.append(charter)
                .append('/')
                .append(ScenarioRun.FILE)
                .append(", line ")
                .append(line);
        text.append(failure.sentence().isEmpty() ? "\n" : ": " + Words.printable(failure.sentence()) + "\n");
        text.append("  ").append(Words.printable(failure.message())).append('\n');
        String before = "  Did you mean: ";
        for (String suggestion : failure.suggestions()) {
            text.append(before).append('`').append(suggestion).append("`\n");
            before = "            or: ";
        }
        if (!failure.explanation().isEmpty()) {
            text.append('\n');
            failure.explanation()
                    .lines()
                    .forEach(each -> text.append(each.isEmpty() ? "" : "    ")
                            .append(each)
                            .append('\n'));
        }
        text.append('\n');
    }
}
