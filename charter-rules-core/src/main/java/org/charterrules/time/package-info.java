/** Counting days exactly, and the times that obligations leave open for a meeting. */
@NullMarked
package org.charterrules.time;

import org.jspecify.annotations.NullMarked;
