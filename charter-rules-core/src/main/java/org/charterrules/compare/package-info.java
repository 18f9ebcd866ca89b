/**
 * What differs: {@link org.charterrules.compare.Impact} counts the verdicts that change when rules change.
 */
@NullMarked
package org.charterrules.compare;

import org.jspecify.annotations.NullMarked;
