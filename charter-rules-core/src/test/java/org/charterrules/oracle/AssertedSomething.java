package org.charterrules.oracle;

import net.jqwik.api.statistics.Statistics;

/** Keeps a property from passing only because none of its tries had anything to assert. */
public final class AssertedSomething {
    private AssertedSomething() {}

    /**
     * Notes whether a try of the property that runs asserted anything. If none did, the property fails.
     *
     * @param asserted whether this try did
     */
    public static void inThisTry(boolean asserted) {
        Statistics.collect(asserted);
        Statistics.coverage(checker -> checker.check(true).count(tries -> tries > 0));
    }
}
