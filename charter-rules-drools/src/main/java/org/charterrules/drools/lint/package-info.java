/** What is wrong with the files of a rule pack, in plain words, and how it is written out. */
@NullMarked
package org.charterrules.drools.lint;

import org.jspecify.annotations.NullMarked;
