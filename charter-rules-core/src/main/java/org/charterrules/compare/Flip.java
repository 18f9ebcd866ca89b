package org.charterrules.compare;

import org.charterrules.charter.Clause;
import org.charterrules.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that differs between two sets of rules.
 *
 * @param caseFileId the case file, for example {@code parents-voice-2026}
 * @param meetingId the meeting, for example {@code M-06}; {@code null} if the clause is about the whole series
 * @param clause the clause as the new rules know it, or the old ones if the new do not
 * @param move the verdict that was and the one that would be
 * @param before what the old rules found; {@code null} if they found nothing
 * @param after what the new rules found; {@code null} if they found nothing
 */
public record Flip(
        String caseFileId,
        @Nullable String meetingId,
        Clause clause,
        Move move,
        @Nullable Finding before,
        @Nullable Finding after) {

    /**
     * From one result to another.
     *
     * @param was what the old rules found
     * @param wouldBe what the new rules find
     */
    public record Move(Result was, Result wouldBe) implements Comparable<Move> {
        /**
         * Whether anything changes.
         *
         * @return {@code true} if the two results differ
         */
        public boolean isFlip() {
            return was != wouldBe;
        }

        /** By what was, then by what would be. */
        @Override
        public int compareTo(Move other) {
            int byWas = was.compareTo(other.was);
            return byWas == 0 ? wouldBe.compareTo(other.wouldBe) : byWas;
        }
    }

    @Override
    public String toString() {
        return "Flip[" + clause.id() + ", " + (meetingId == null ? "series" : meetingId) + ", " + move + "]";
    }
}
