/**
 * What was found: a {@link org.charterrules.finding.Finding} for every clause and meeting, with the evidence, the gap and
 * the remedies as data, gathered in a {@link org.charterrules.finding.Report}.
 */
@NullMarked
package org.charterrules.finding;

import org.jspecify.annotations.NullMarked;
