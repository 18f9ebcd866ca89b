/**
 * The kinds of obligation that charters lay on meetings, notices, actions and decisions. Each is a value that judges itself
 * in three-valued logic with partial knowledge: it says broken or kept as soon as what is known settles it.
 */
@NullMarked
package org.charterrules.obligation;

import org.jspecify.annotations.NullMarked;
