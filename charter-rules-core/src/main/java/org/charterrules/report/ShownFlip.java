package org.charterrules.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.compare.Flip;
import org.charterrules.compare.Flip.Move;
import org.charterrules.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * A verdict that differs between two sets of rules, put into words.
 *
 * @param caseFileId the case file
 * @param meetingId the meeting; {@code null} if the clause is about the whole series
 * @param move the verdict that was and the one that would be
 * @param found what was found; empty unless evidence is wanted
 * @param before why the old rules said so; empty unless evidence is wanted
 * @param after why the new rules say so; empty unless evidence is wanted
 */
public record ShownFlip(
        String caseFileId,
        @Nullable String meetingId,
        Move move,
        List<String> found,
        List<String> before,
        List<String> after) {
    /** Copies the lists. */
    public ShownFlip {
        found = List.copyOf(found);
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static ShownFlip of(Flip flip, boolean evidence, Wording wording) {
        Set<String> found = new LinkedHashSet<>();
        if (evidence) {
            found.addAll(found(flip.before(), wording));
            found.addAll(found(flip.after(), wording));
        }
        return new ShownFlip(
                flip.caseFileId(),
                flip.meetingId(),
                flip.move(),
                List.copyOf(found),
                evidence ? gap(flip.before(), wording) : List.of(),
                evidence ? gap(flip.after(), wording) : List.of());
    }

    private static List<String> found(@Nullable Finding finding, Wording wording) {
        return finding == null ? List.of() : Explanation.found(finding, wording);
    }

    private static List<String> gap(@Nullable Finding finding, Wording wording) {
        return finding == null ? List.of() : Explanation.gap(finding, wording);
    }
}
