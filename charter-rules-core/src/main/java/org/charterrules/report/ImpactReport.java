package org.charterrules.report;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.compare.CaseImpact;
import org.charterrules.compare.Flip;
import org.charterrules.compare.Impact;

/**
 * What other rules would change, as a text or a page: counts first, then each verdict that changes, by clause and meeting. Takes
 * any number of case files: what does not fit into a little memory is kept in a temporary file until this is closed. For one
 * thread.
 *
 * <pre>{@code
 * try (ImpactReport report = new ImpactReport(old.charters(), now.charters(), asOf, false)) {
 *     for (CaseFile caseFile : caseFiles) {
 *         report.add(CaseImpact.between(old.check(caseFile, asOf), now.check(caseFile, asOf)));
 *     }
 *     report.writeText(out);
 * }
 * }</pre>
 */
public final class ImpactReport implements AutoCloseable {
    private final Impact counts;
    private final Instant asOf;
    private final boolean evidence;
    private final Wording wording = Wording.english();
    private final FlipSpool flips;

    /** Takes the verdicts that change, one after the other. */
    @FunctionalInterface
    public interface Each {
        /**
         * Takes one.
         *
         * @param flip a verdict that changes
         * @throws IOException if it cannot be written where it is to go
         */
        void take(ShownFlip flip) throws IOException;
    }

    /**
     * Begins with no case file.
     *
     * @param old the charters of the old rules
     * @param now the charters of the new rules
     * @param asOf the instant at which all case files are checked
     * @param evidence whether to tell of each change what was found, and why the verdict was and would be so
     */
    public ImpactReport(List<Charter> old, List<Charter> now, Instant asOf, boolean evidence) {
        this(old, now, asOf, evidence, new FlipSpool());
    }

    ImpactReport(List<Charter> old, List<Charter> now, Instant asOf, boolean evidence, FlipSpool flips) {
        this.counts = new Impact(old, now);
        this.asOf = asOf;
        this.evidence = evidence;
        this.flips = flips;
    }

    /**
     * Adds a case file.
     *
     * @param one what differs for it
     * @throws IOException if the temporary file cannot be written
     */
    public void add(CaseImpact one) throws IOException {
        counts.add(one);
        for (Flip flip : one.flips()) {
            flips.add(flip.clause().id(), ShownFlip.of(flip, evidence, wording));
        }
    }

    /** Adds a case file that could not be read or checked. */
    public void addNotRead() {
        counts.addNotRead();
    }

    boolean hasEvidence() {
        return evidence;
    }

    /**
     * The numbers.
     *
     * @return the numbers of what was added until now
     */
    public Impact counts() {
        return counts;
    }

    /**
     * The instant at which all case files are checked.
     *
     * @return the instant
     */
    public Instant asOf() {
        return asOf;
    }

    /**
     * The verdicts of a clause that change, in the order of the case files.
     *
     * @param clauseId for example {@code HOU-7.4a}
     * @param each takes them
     * @throws IOException if the temporary file cannot be read, or by whoever takes them
     */
    public void forEachFlip(String clauseId, Each each) throws IOException {
        flips.forEach(clauseId, each::take);
    }

    /**
     * Writes plain text, at most about 100 characters wide.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public void writeText(Appendable out) throws IOException {
        new ImpactText(this, wording, out).write();
    }

    /**
     * Writes one accessible page that stands alone, with everything escaped.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public void writeHtml(Appendable out) throws IOException {
        new ImpactPage(this, wording, new Html(out)).write();
    }

    /** Deletes the temporary file, if there is one. */
    @Override
    public void close() throws IOException {
        flips.close();
    }
}
