package org.charterrules.examples.benchmarks;

/**
 * What starting a program came to.
 *
 * @param starter the program
 * @param start the JVM and how it was started
 * @param milliseconds from the start of the process to its first explained finding, the median
 * @param kilobytes the memory resident then, the median; 0 where the system does not tell
 */
record ColdResult(Starter starter, String start, long milliseconds, long kilobytes) {}
