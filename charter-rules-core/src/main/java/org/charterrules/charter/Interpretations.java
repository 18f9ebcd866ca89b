package org.charterrules.charter;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The reading chosen for each {@link Ambiguity}, for example {@code AMB-01=clear-days}. What nobody chose is read by
 * default. Immutable.
 */
public final class Interpretations {
    /** Nothing chosen: every ambiguity is read by default. */
    public static final Interpretations DEFAULTS = new Interpretations(Map.of());

    private final Map<Ambiguity, Reading> chosen;
    private final Reading[] inForce;
    private final int hash;
    private final boolean watched;
    private long asked;

    private Interpretations(Map<Ambiguity, Reading> chosen) {
        EnumMap<Ambiguity, Reading> copy = new EnumMap<>(Ambiguity.class);
        copy.putAll(chosen);
        this.chosen = Collections.unmodifiableMap(copy);
        this.inForce = Arrays.stream(Ambiguity.values())
                .map(one -> copy.getOrDefault(one, one.byDefault()))
                .toArray(Reading[]::new);
        this.hash = copy.hashCode();
        this.watched = false;
    }

    private Interpretations(Interpretations same) {
        this.chosen = same.chosen;
        this.inForce = same.inForce;
        this.hash = same.hash;
        this.watched = true;
    }

    /**
     * The given readings; every other ambiguity is read by default.
     *
     * @param readings at most one for each ambiguity; of two for the same, the later holds
     * @return the interpretations
     */
    public static Interpretations of(Reading... readings) {
        Interpretations result = DEFAULTS;
        for (Reading reading : readings) {
            result = result.with(reading);
        }
        return result;
    }

    /**
     * Reads choices as they stand in files and on the command line.
     *
     * @param choices for example {@code AMB-01} to {@code clear-days}
     * @return the interpretations
     * @throws IllegalArgumentException if an ambiguity or a reading is not known; the message names those that are
     */
    public static Interpretations parse(Map<String, String> choices) {
        Interpretations result = DEFAULTS;
        for (Map.Entry<String, String> choice : choices.entrySet()) {
            result = result.with(reading(choice.getKey(), choice.getValue()));
        }
        return result;
    }

    private static Reading reading(String ambiguityId, String readingId) {
        Ambiguity ambiguity = Ambiguity.of(ambiguityId)
                .orElseThrow(() -> new IllegalArgumentException("There is no interpretation '" + ambiguityId
                        + "'. Maybe one of " + Ambiguity.AMB_01.id() + " to " + Ambiguity.AMB_45.id() + "."));
        return ambiguity
                .reading(readingId)
                .orElseThrow(() -> new IllegalArgumentException("'" + readingId + "' is not a reading of " + ambiguityId
                        + ". Maybe one of "
                        + String.join(
                                ", ",
                                ambiguity.readings().stream().map(Reading::id).toList())
                        + "."));
    }

    /**
     * A copy in which one reading is in force.
     *
     * @param reading for example {@link Reading#CLEAR_DAYS}
     * @return the copy
     */
    public Interpretations with(Reading reading) {
        EnumMap<Ambiguity, Reading> copy = new EnumMap<>(Ambiguity.class);
        copy.putAll(chosen);
        copy.put(reading.ambiguity(), reading);
        return new Interpretations(copy);
    }

    /**
     * These choices, laid over others: what is not chosen here is taken from there.
     *
     * @param weaker the choices to fall back on
     * @return the combination
     */
    public Interpretations over(Interpretations weaker) {
        if (chosen.isEmpty()) {
            return weaker;
        }
        EnumMap<Ambiguity, Reading> copy = new EnumMap<>(Ambiguity.class);
        copy.putAll(weaker.chosen);
        copy.putAll(chosen);
        return new Interpretations(copy);
    }

    /**
     * The reading in force.
     *
     * @param ambiguity for example {@link Ambiguity#AMB_01}
     * @return the reading that was chosen, or the default
     */
    public Reading of(Ambiguity ambiguity) {
        note(ambiguity);
        return inForce[ambiguity.ordinal()];
    }

    /**
     * Whether a reading is in force.
     *
     * @param reading for example {@link Reading#CLEAR_DAYS}
     * @return {@code true} if it was chosen, or is the default and no other was
     */
    public boolean has(Reading reading) {
        note(reading.ambiguity());
        return inForce[reading.ambiguity().ordinal()] == reading;
    }

    /**
     * The readings that somebody chose.
     *
     * @return the choices, in the order of the ambiguities, unmodifiable
     */
    public Map<Ambiguity, Reading> chosen() {
        return chosen;
    }

    /**
     * The same readings for somebody who wants to know which questions are asked of them. Not for several threads at a time.
     *
     * @return a copy with notes of its own
     */
    public Interpretations watched() {
        return new Interpretations(this);
    }

    private void note(Ambiguity ambiguity) {
        if (watched) {
            asked |= bit(ambiguity);
        }
    }

    /**
     * Which questions were asked of a {@linkplain #watched watched} copy since this was called last.
     *
     * @return the sum of the {@link #bit bits} of the ambiguities
     */
    public long takeAsked() {
        long taken = asked;
        asked = 0;
        return taken;
    }

    /**
     * How an ambiguity is noted.
     *
     * @param ambiguity the ambiguity
     * @return one bit
     */
    public static long bit(Ambiguity ambiguity) {
        return 1L << ambiguity.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other == this || (other instanceof Interpretations that && chosen.equals(that.chosen));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "Interpretations" + chosen;
    }
}
