package org.charterrules.examples.charter;

import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;

/** How this version tests a clause. */
enum Tested {
    CHECKED("checked by records"),
    NOT_YET("by records, not checked yet"),
    ASKED("by asking people"),
    NOT_TESTABLE("not testable");

    private final String words;

    Tested(String words) {
        this.words = words;
    }

    static Tested of(Clause clause, boolean hasRule) {
        if (clause.testing() == Testing.BY_RECORDS) {
            return hasRule ? CHECKED : NOT_YET;
        }
        return clause.testing() == Testing.BY_ASKING ? ASKED : NOT_TESTABLE;
    }

    String words() {
        return words;
    }
}
