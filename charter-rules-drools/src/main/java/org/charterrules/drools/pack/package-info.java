/** Reads the files of a rule pack, which anybody may have written: nothing in them is trusted, and nothing is ever run. */
@NullMarked
package org.charterrules.drools.pack;

import org.jspecify.annotations.NullMarked;
