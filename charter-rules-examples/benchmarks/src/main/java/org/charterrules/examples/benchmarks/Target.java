package org.charterrules.examples.benchmarks;

import java.util.function.ToDoubleFunction;

/** What charter-rules sets out to reach. */
enum Target {
    ONE("one per call, times hand-written", true, 2.0, results -> results.ratio("charterRules")),
    MANY("many per call, times hand-written", true, 1.7, results -> results.ratio("charterRulesMany")),
    USUAL("times faster than Drools as usual", false, 10, results -> results.ratio("droolsAsUsual", "charterRules")),
    HIBERNATE(
            "times faster than Hibernate Validator",
            false,
            1,
            results -> results.ratio("hibernateValidator", "charterRules")),
    EASY_RULES("times faster than Easy Rules", false, 1, results -> results.ratio("easyRules", "charterRules")),
    EVRETE("times faster than Evrete", false, 1, results -> results.ratio("evrete", "charterRulesMany")),
    GARBAGE("bytes of garbage of a clean meeting", true, 1024, results -> results.bytes("charterRulesClean")),
    P99(
            "99th percentile of one check, times hand-written",
            true,
            3,
            results -> results.ratioOfP99("charterRulesEach", "handWrittenEach")),
    TWO_THREADS(
            "two threads, times the meetings of one",
            false,
            1.8,
            results -> results.ratio("charterRules", "charterRulesTwoThreads")),
    GROWTH(
            "a meeting of 300,000 in one call, times one of 10,000",
            true,
            1.1,
            results -> results.median("charterRulesArchive300000") / 30 / results.median("charterRulesArchive10000")),
    WATCHED(
            "a change to one of 100,000 watched case files, times one check",
            true,
            3,
            results -> results.ratio("monitorChange", "charterRules")),
    TEXT("findings a second as text", false, 50_000, results -> perSecond(results.median("renderText"))),
    JSON("findings a second as JSON", false, 50_000, results -> perSecond(results.median("renderJson"))),
    FIRST_PLAIN(
            "first finding, Java 17 plain, times hand-written",
            true,
            4.5,
            results -> results.coldRatio(Starter.CHARTER_RULES, "Java 17, plain")),
    FIRST_CDS(
            "first finding, Java 17 with AppCDS, times hand-written",
            true,
            2,
            results -> results.coldRatio(Starter.CHARTER_RULES, "Java 17, AppCDS")),
    FIRST_AOT(
            "first finding, Java 25 with an AOT cache, times hand-written",
            true,
            2,
            results -> results.coldRatio(Starter.CHARTER_RULES, "Java 25, AOT cache")),
    MEMORY(
            "MB resident at the first finding, Java 17 plain",
            true,
            64,
            results -> results.cold(Starter.CHARTER_RULES, "Java 17, plain")
                    .map(result -> result.kilobytes() / 1024.0)
                    .orElse(Double.NaN)),
    JARS(
            "Drools and KIE jars that an embedder pulls in",
            true,
            13,
            results -> results.jars().count()),
    SIZE("MB of these jars", true, 4.1, results -> results.jars().megabytes());

    private final String label;
    private final boolean atMost;
    private final double limit;
    private final ToDoubleFunction<Results> measured;

    Target(String label, boolean atMost, double limit, ToDoubleFunction<Results> measured) {
        this.label = label;
        this.atMost = atMost;
        this.limit = limit;
        this.measured = measured;
    }

    private static double perSecond(double microsecondsForReport) {
        return Double.isNaN(microsecondsForReport)
                ? Double.NaN
                : Warm.Reports.findings() * 1_000_000 / microsecondsForReport;
    }

    String label() {
        return label;
    }

    String limit() {
        return (atMost ? "at most " : "at least ") + TableOfResults.number(limit);
    }

    /** The figure, or not a number if what it needs was not run. */
    double measured(Results results) {
        return measured.applyAsDouble(results);
    }

    boolean isMet(double figure) {
        return atMost ? figure <= limit : figure >= limit;
    }
}
