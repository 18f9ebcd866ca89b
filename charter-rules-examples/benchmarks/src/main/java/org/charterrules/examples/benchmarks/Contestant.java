package org.charterrules.examples.benchmarks;

/** The lines of the table, from what is measured to what it is called. */
enum Contestant {
    HAND_WRITTEN("handWritten", "hand-written Java"),
    HAND_WRITTEN_TWO_THREADS("handWrittenTwoThreads", "hand-written Java, two threads"),
    MANY("charterRulesMany", "charter-rules, many per call"),
    ONE("charterRules", "charter-rules, one per call"),
    TWO_THREADS("charterRulesTwoThreads", "charter-rules, one per call, two threads"),
    REMEDIES("charterRulesRemedies", "charter-rules, with remedies"),
    ALL_FIVE("charterRulesAllFive", "charter-rules, five charters whole"),
    HIBERNATE("hibernateValidator", "Hibernate Validator"),
    EVRETE("evrete", "Evrete, batches of 100"),
    EASY_RULES("easyRules", "Easy Rules"),
    USUAL("droolsAsUsual", "Drools as usual");

    private final String benchmark;
    private final String label;

    Contestant(String benchmark, String label) {
        this.benchmark = benchmark;
        this.label = label;
    }

    String benchmark() {
        return benchmark;
    }

    String label() {
        return label;
    }

    boolean isOurs() {
        return label.startsWith("charter-rules");
    }
}
