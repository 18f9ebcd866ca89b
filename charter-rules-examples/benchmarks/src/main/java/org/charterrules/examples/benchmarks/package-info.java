/**
 * What charter-rules costs, beside what a user would pick instead. {@link org.charterrules.examples.benchmarks.Promise} lists
 * what is checked, {@link org.charterrules.examples.benchmarks.Workload} makes up the meetings, every
 * {@link org.charterrules.examples.benchmarks.Contender} finds the same broken promises with the same evidence, and
 * {@link org.charterrules.examples.benchmarks.Main} measures them and writes a table, a picture and a JSON file:
 *
 * <pre>{@code
 * ./mvnw -q -pl charter-rules-examples/benchmarks -am -DskipTests -Pbenchmark verify
 * }</pre>
 */
@NullMarked
package org.charterrules.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
