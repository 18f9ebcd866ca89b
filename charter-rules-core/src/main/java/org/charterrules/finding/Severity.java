package org.charterrules.finding;

import org.charterrules.charter.Modality;

/** How grave it is to break a clause. */
public enum Severity {
    /** The charter promises it. */
    MUST,
    /** The charter says it should happen. */
    SHOULD,
    /** The charter promises it where possible, or what is tested is only a hint of what it promises. */
    ADVISORY;

    /**
     * The severity of breaking a clause that is put as strongly as this.
     *
     * @param modality how strongly the clause is put
     * @return the severity
     */
    public static Severity of(Modality modality) {
        return switch (modality) {
            case SHOULD -> SHOULD;
            case WHERE_POSSIBLE -> ADVISORY;
            case MUST, NONE -> MUST;
        };
    }
}
