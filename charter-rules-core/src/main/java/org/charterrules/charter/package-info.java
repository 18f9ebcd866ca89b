/**
 * What the charters say: every {@link org.charterrules.charter.Clause} of a {@link org.charterrules.charter.Charter}, how
 * it can be tested, and the questions its words leave open.
 *
 * <p>An {@link org.charterrules.charter.Ambiguity} is an open question of interpretation, a
 * {@link org.charterrules.charter.Reading} is one answer to it, and {@link org.charterrules.charter.Interpretations} are the
 * readings chosen.
 */
@NullMarked
package org.charterrules.charter;

import org.jspecify.annotations.NullMarked;
