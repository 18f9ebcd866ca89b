package org.charterrules.drools.pack;

/** Tells known sentences from other lines. */
@FunctionalInterface
public interface KnownSentences {
    /**
     * Whether a line is a known sentence.
     *
     * @param section {@code when} or {@code then}
     * @param line without space around it
     */
    boolean have(String section, String line);
}
