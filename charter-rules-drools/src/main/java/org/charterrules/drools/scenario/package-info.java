/**
 * The sentences in which scenarios are written, for Cucumber. A project that runs scenarios names this package as its glue:
 * {@code cucumber.glue=org.charterrules.drools.scenario}. {@code README.md} in this package lists every sentence.
 */
@NullMarked
package org.charterrules.drools.scenario;

import org.jspecify.annotations.NullMarked;
