package org.charterrules.examples.benchmarks;

import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results as Markdown. */
final class TableOfResults {
    private final Results results;
    private final StringBuilder out = new StringBuilder();

    private TableOfResults(Results results) {
        this.results = results;
    }

    static String of(Results results) {
        return new TableOfResults(results).write();
    }

    private String write() {
        line("Measured on " + results.machine() + ". "
                + "A meeting has 3 participants, 3 notices and 2 actions; one in five breaks a promise. "
                + Promise.values().length + " promises are checked. Times and ratios are medians"
                + (rounds() > 1 ? " of " + rounds() + " rounds; in brackets the least and the greatest." : "."));
        line("");
        if (!results.warm().isEmpty()) {
            warm();
        }
        if (!results.cold().isEmpty()) {
            cold();
        }
        targets();
        return out.toString();
    }

    private void warm() {
        line("| | a meeting | times hand-written | garbage a meeting |");
        line("|---|---:|---:|---:|");
        for (Contestant each : Contestant.values()) {
            if (results.haveWarm(each.benchmark())) {
                line("| " + each.label() + " | " + number(results.median(each.benchmark())) + " \u00b5s | "
                        + ratio(each.benchmark()) + " | " + number(results.bytes(each.benchmark()) / 1024) + " KB |");
            }
        }
        line("");
    }

    private int rounds() {
        return results.warm().stream().mapToInt(WarmResult::round).max().orElse(0);
    }

    private String ratio(String benchmark) {
        DoubleSummaryStatistics spread = results.spread(benchmark);
        String median = number(results.ratio(benchmark));
        boolean isOne = spread.getCount() < 2 || spread.getMin() == spread.getMax();
        return isOne ? median : median + " (" + number(spread.getMin()) + " to " + number(spread.getMax()) + ")";
    }

    private void cold() {
        List<String> starts =
                results.cold().stream().map(ColdResult::start).distinct().toList();
        line("First explained finding after the start of the process, and the memory resident then:");
        line("");
        line("| | " + String.join(" | ", starts) + " |");
        line("|---|" + "---:|".repeat(starts.size()));
        for (Starter starter : Starter.values()) {
            line("| " + starter.label() + " | "
                    + starts.stream().map(start -> cell(starter, start)).collect(Collectors.joining(" | ")) + " |");
        }
        line("");
    }

    private String cell(Starter starter, String start) {
        return results.cold(starter, start)
                .map(result -> result.milliseconds() + " ms, " + result.kilobytes() / 1024 + " MB")
                .orElse("");
    }

    private void targets() {
        line("| target | asked for | measured | |");
        line("|---|---|---:|---|");
        for (Target target : Target.values()) {
            double measured = target.measured(results);
            if (!Double.isNaN(measured)) {
                line("| " + target.label() + " | " + target.limit() + " | " + number(measured) + " | "
                        + (target.isMet(measured) ? "met" : "**missed**") + " |");
            }
        }
    }

    static String number(double value) {
        if (Double.isNaN(value)) {
            return "";
        }
        String format = Math.abs(value) >= 100 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, format, value);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
