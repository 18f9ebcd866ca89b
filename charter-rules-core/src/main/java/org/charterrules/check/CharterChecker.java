package org.charterrules.check;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;

/**
 * Checks case files against charters. Immutable and safe for many threads: make one when the application starts and keep it.
 */
public interface CharterChecker {
    /**
     * The charters it checks.
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
     * Checks many case files, one after the other, as the stream is read.
     *
     * @param caseFiles the case files
     * @param asOf the instant at which the question is asked
     * @return their reports, in the same order
     */
    default Stream<Report> checkAll(Stream<CaseFile> caseFiles, Instant asOf) {
        return caseFiles.map(caseFile -> check(caseFile, asOf));
    }
}
