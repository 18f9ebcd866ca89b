/**
 * A second, deliberately plain implementation of the clauses that the records prove directly, and case files to try it on.
 * It shares nothing with the library but the model.
 */
@NullMarked
package org.charterrules.oracle;

import org.jspecify.annotations.NullMarked;
