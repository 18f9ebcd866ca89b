package org.charterrules.charter;

/** How strongly a charter puts a clause, for example {@link #SHOULD}. */
public enum Modality {
    /** It promises. */
    MUST("must"),
    /** It says what should happen. */
    SHOULD("should"),
    /** It promises as far as possible. */
    WHERE_POSSIBLE("where possible"),
    /** It states something and promises nothing. */
    NONE("none");

    private final String phrase;

    Modality(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The words used in files and reports.
     *
     * @return for example {@code where possible}
     */
    public String phrase() {
        return phrase;
    }
}
