/**
 * What differs: {@link org.charterrules.compare.Impact} counts the verdicts that change when rules change, and
 * {@link org.charterrules.compare.Comparison} sets charters side by side.
 */
@NullMarked
package org.charterrules.compare;

import org.jspecify.annotations.NullMarked;
