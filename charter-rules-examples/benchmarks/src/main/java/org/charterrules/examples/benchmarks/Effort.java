package org.charterrules.examples.benchmarks;

/** How much time goes into measuring. */
enum Effort {
    /** About three quarters of an hour: 100,000 meetings, twelve seconds to get warm, and three rounds. */
    FULL(3, 12, 5, 1_000, 5),
    /** About five minutes: 10,000 meetings, one round. */
    QUICK(1, 3, 4, 500, 3),
    /** A minute or two, to see that everything runs; its figures mean nothing. */
    SMOKE(2, 1, 1, 20, 1);

    private final int rounds;
    private final int warmUps;
    private final int iterations;
    private final int milliseconds;
    private final int starts;

    Effort(int rounds, int warmUps, int iterations, int milliseconds, int starts) {
        this.rounds = rounds;
        this.warmUps = warmUps;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.starts = starts;
    }

    /** How often everything is measured one after the other. */
    int rounds() {
        return rounds;
    }

    int warmUps() {
        return warmUps;
    }

    int iterations() {
        return iterations;
    }

    int milliseconds() {
        return milliseconds;
    }

    int starts() {
        return starts;
    }
}
