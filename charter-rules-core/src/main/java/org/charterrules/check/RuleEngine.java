package org.charterrules.check;

import java.util.List;
import org.charterrules.subject.Subject;

/** Rules, of one charter or of several, in whatever engine runs them. Safe for many threads. */
public interface RuleEngine {
    /**
     * The rules.
     *
     * @return the rules; those of one charter in the order of its file
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
