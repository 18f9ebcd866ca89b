package org.charterrules.check;

import org.charterrules.charter.Charter;

/** A charter, or one edition of it, with its rules. */
public interface CharterRules extends RuleEngine {
    /**
     * What the charter says.
     *
     * @return the charter; one edition of it if others with the same id are checked beside it
     */
    Charter charter();

    /**
     * Runs these rules, and maybe those of other charters with them: several charters that share an engine are run at once.
     *
     * @return the engine, which has the very same rules and maybe others; by default these rules alone
     */
    default RuleEngine engine() {
        return this;
    }
}
