package org.charterrules.check;

import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.subject.Subject;

/** A charter, or one edition of it, with its rules, in whatever engine runs them. Safe for many threads. */
public interface CharterRules {
    /**
     * What the charter says.
     *
     * @return the charter; one edition of it if others with the same id are checked beside it
     */
    Charter charter();

    /**
     * Its rules.
     *
     * @return the rules, in the order of the file
     */
    List<Rule> rules();

    /**
     * Lets the rules decide which obligations bind whom.
     *
     * @param subjects every subject that the rules speak of
     * @return the obligations laid on them, in any order
     */
    List<Binding<?>> bind(List<Subject> subjects);
}
