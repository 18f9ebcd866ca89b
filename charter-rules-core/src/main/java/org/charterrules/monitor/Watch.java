package org.charterrules.monitor;

import java.time.Instant;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/** What is held of one case file. Whoever reads or changes it holds its lock. */
final class Watch {
    final String id;
    Verdicts verdicts = Verdicts.NONE;
    boolean removed;

    /** {@code null} before it was first checked. */
    @Nullable
    CaseFile caseFile;

    /** The first instant at which a verdict may be another; {@code null} if none ever will be. */
    @Nullable
    Instant until;

    @Nullable
    Due due;

    Watch(String id) {
        this.id = id;
    }
}
