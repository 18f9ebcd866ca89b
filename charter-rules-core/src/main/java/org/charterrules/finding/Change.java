package org.charterrules.finding;

import java.time.Instant;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/** Something to do, as data, that can be tried out on a case file. */
public interface Change {
    /**
     * The case file as it would be once this is done.
     *
     * @param caseFile the case file as it is
     * @param asOf when it is done
     * @return the changed copy
     */
    CaseFile applyTo(CaseFile caseFile, Instant asOf);

    /**
     * What to do, as a sentence.
     *
     * @return the statement
     */
    Statement says();

    /**
     * This change and another one as one, for example the same notice to more people.
     *
     * @param other the other change
     * @return the two as one, or {@code null} if they stay two
     */
    default @Nullable Change with(Change other) {
        return null;
    }
}
