package org.charterrules.oracle;

import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.charterrules.model.CaseFile;

/** Small, valid and nasty case files. */
public final class CaseFiles {
    private CaseFiles() {}

    /**
     * A case file and an instant to look at it from.
     *
     * @param caseFile the records
     * @param asOf on, just before or just after something that matters in them
     */
    public record Case(CaseFile caseFile, Instant asOf) {}

    /**
     * Cases.
     *
     * @return an arbitrary of case files, each with an instant that matters in it
     */
    public static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> new Generator(random).generate());
    }

    /**
     * Case files.
     *
     * @return an arbitrary of case files alone
     */
    public static Arbitrary<CaseFile> caseFiles() {
        return cases().map(Case::caseFile);
    }

    /**
     * Instants.
     *
     * @return an arbitrary of instants that matter in some case file
     */
    public static Arbitrary<Instant> asOfs() {
        return cases().map(Case::asOf);
    }

    /**
     * The same cases every time.
     *
     * @param seed where to begin
     * @param n how many
     * @return the cases
     */
    public static Stream<Case> sample(long seed, int n) {
        Random random = new Random(seed);
        return Stream.generate(() -> new Generator(random).generate()).limit(n);
    }
}
