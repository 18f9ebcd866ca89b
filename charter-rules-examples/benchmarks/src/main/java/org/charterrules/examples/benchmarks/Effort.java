package org.charterrules.examples.benchmarks;

/** How much time goes into measuring. */
enum Effort {
    /** About a quarter of an hour: 100,000 meetings, and twelve seconds to get warm. */
    FULL(1, 12, 5, 1_000, 5),
    /** About three minutes: 10,000 meetings, one fork. */
    QUICK(1, 3, 4, 500, 3),
    /** A minute, to see that everything runs; its figures mean nothing. */
    SMOKE(1, 1, 1, 20, 1);

    private final int forks;
    private final int warmUps;
    private final int iterations;
    private final int milliseconds;
    private final int starts;

    Effort(int forks, int warmUps, int iterations, int milliseconds, int starts) {
        this.forks = forks;
        this.warmUps = warmUps;
        this.iterations = iterations;
        this.milliseconds = milliseconds;
        this.starts = starts;
    }

    int forks() {
        return forks;
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
