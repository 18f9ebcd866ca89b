/**
 * The charters as Drools rules. {@link org.charterrules.drools.DroolsCharterChecker} is where an application begins.
 */
@NullMarked
package org.charterrules.drools;

import org.jspecify.annotations.NullMarked;
