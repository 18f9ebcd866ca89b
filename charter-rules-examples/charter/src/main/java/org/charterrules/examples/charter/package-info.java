/** The command line {@code charter}. One class for each command; {@link org.charterrules.examples.charter.Main} starts it. */
@NullMarked
package org.charterrules.examples.charter;

import org.jspecify.annotations.NullMarked;
