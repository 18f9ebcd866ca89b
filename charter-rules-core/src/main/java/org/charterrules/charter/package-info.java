/**
 * What the charters say: every {@link org.charterrules.charter.Clause} of a {@link org.charterrules.charter.Charter}, how
 * it can be tested, and the questions its words leave open.
 */
@NullMarked
package org.charterrules.charter;

import org.jspecify.annotations.NullMarked;
