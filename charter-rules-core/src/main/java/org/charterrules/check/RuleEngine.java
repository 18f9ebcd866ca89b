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

    /**
     * Whether the conditions of the rules may read anything of the meeting at hand. If not, they leave alone how it was planned,
     * its venue, its routes, what follows it and the reasons on record with it, or read them through
     * {@link org.charterrules.subject.CaseIndex}; then the rules need not run again, when a remedy is tried out, because one of
     * these differs.
     *
     * @return {@code true} unless that is known
     */
    default boolean readsAllOfMeeting() {
        return true;
    }
}
