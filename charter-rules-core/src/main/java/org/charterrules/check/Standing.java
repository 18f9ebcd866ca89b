package org.charterrules.check;

import java.time.Instant;
import org.charterrules.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report, and for how long its verdicts stand if nothing but time passes.
 *
 * @param report what was found
 * @param until the first instant at which a verdict may be another, for example the start of the day after the last date for
 *     an agenda; {@code null} if none ever will be
 */
public record Standing(Report report, @Nullable Instant until) {}
