/**
 * What rules speak about: a meeting, notice, action or decision together with everything around it, and the sentences that
 * can be said of it, each answered with yes, no, or not known.
 */
@NullMarked
package org.charterrules.subject;

import org.jspecify.annotations.NullMarked;
