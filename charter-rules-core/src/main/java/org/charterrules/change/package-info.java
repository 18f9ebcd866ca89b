/**
 * What can be done to put something right: the kinds of {@link org.charterrules.finding.Change} that a
 * {@link org.charterrules.finding.Remedy} is made of. Each is data, says in words what to do, and can be tried out on a copy of a
 * case file.
 */
@NullMarked
package org.charterrules.change;

import org.jspecify.annotations.NullMarked;
