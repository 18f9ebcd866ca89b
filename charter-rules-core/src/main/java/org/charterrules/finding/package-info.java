/**
 * What was found: a {@link org.charterrules.finding.Finding} for every clause and meeting, with the evidence, the gap and
 * the remedies as data, gathered in a {@link org.charterrules.finding.Report}.
 */
@NullMarked
@Value.Style(jdkOnly = true)
package org.charterrules.finding;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
