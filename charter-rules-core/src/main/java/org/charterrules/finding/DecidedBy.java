package org.charterrules.finding;

import org.charterrules.charter.Reading;

/**
 * A reading that made the difference: under another reading of the same words the verdict would be another.
 *
 * @param inForce the reading in force
 * @param alternative the other reading
 * @param otherwise the verdict under the other reading
 */
public record DecidedBy(Reading inForce, Reading alternative, Verdict otherwise) {}
