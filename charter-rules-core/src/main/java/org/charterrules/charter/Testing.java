package org.charterrules.charter;

/** How anybody could tell whether a clause is kept. */
public enum Testing {
    /** By looking at what is recorded of a meeting. */
    BY_RECORDS("by records"),
    /** By asking the people who were there. */
    BY_ASKING("by asking"),
    /** Not at all: the clause says why. */
    NOT_TESTABLE("not testable");

    private final String phrase;

    Testing(String phrase) {
        this.phrase = phrase;
    }

    /**
     * The words used in files and reports.
     *
     * @return for example {@code by records}
     */
    public String phrase() {
        return phrase;
    }
}
