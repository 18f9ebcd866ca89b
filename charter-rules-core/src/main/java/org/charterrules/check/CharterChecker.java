package org.charterrules.check;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;

/**
 * Checks case files against charters. Immutable and safe for many threads: make one when the application starts and keep it.
 */
public interface CharterChecker {
    /**
     * The charters it checks, each with all its editions.
     *
     * @return the charters, in the order of the reports
     */
    List<Charter> charters();

    /**
     * Checks one case file.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked, for example {@code 2026-06-03T09:00:00Z}; nothing dated later
     *     has happened yet
     * @return one finding for every clause and meeting; the same for the same arguments, on every machine
     */
    Report check(CaseFile caseFile, Instant asOf);

    /**
     * Checks one case file and tells for how long the verdicts stand. A checker that does not know says that they stand for
     * this instant alone.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked
     * @return the report of {@link #check}, and the first instant at which a verdict may be another
     */
    default Standing standing(CaseFile caseFile, Instant asOf) {
        return new Standing(check(caseFile, asOf), asOf.plusNanos(1));
    }

    /**
     * Checks many case files, each as its outcome is asked for.
     *
     * @param caseFiles the case files; there may be no end to them
     * @param asOf the instant at which the question is asked
     * @return what came of each, in the same order
     */
    default Stream<Outcome> checkAll(Stream<CaseFile> caseFiles, Instant asOf) {
        return checkAll(caseFiles, asOf, Workers.caller());
    }

    /**
     * Checks many case files on many threads. One that cannot be checked does not stop the others, and no more of them are
     * held than the workers have in hand.
     *
     * <p>Close the stream, or read it to its end; closing it early ends the work. See {@link Workers#map}.
     *
     * @param caseFiles the case files; there may be no end to them
     * @param asOf the instant at which the question is asked
     * @param workers who does the work
     * @return what came of each, in the same order and the same for any workers
     */
    default Stream<Outcome> checkAll(Stream<CaseFile> caseFiles, Instant asOf, Workers workers) {
        return checkSources(caseFiles.map(caseFile -> () -> caseFile), asOf, workers);
    }

    /**
     * Reads and checks many case files on many threads, see {@link #checkAll(Stream, Instant, Workers)}. One that cannot be
     * read does not stop the others either.
     *
     * @param sources where the case files come from; there may be no end to them
     * @param asOf the instant at which the question is asked
     * @param workers who does the work
     * @return what came of each, in the same order and the same for any workers
     */
    default Stream<Outcome> checkSources(Stream<CaseSource> sources, Instant asOf, Workers workers) {
        Objects.requireNonNull(asOf, "asOf must not be null");
        AtomicLong position = new AtomicLong();
        Stream<Attempt> attempts = sources.sequential().map(source -> new Attempt(position.getAndIncrement(), source));
        return workers.map(attempts, attempt -> attempt.outcome(this, asOf));
    }
}
