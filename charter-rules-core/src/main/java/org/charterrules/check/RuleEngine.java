package org.charterrules.check;

import java.util.List;
import java.util.function.Consumer;
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
     * Lets the rules decide which obligations bind whom, and tells when they have decided it for a subject. Where it is known
     * for each subject what its rules read, they run again only for some of them, when a remedy is tried out.
     *
     * @param subjects every subject that the rules speak of; later, from an engine that tells of each, some of them alone
     * @param decided told of each of these subjects in this thread, when the rules have been asked about it and not yet about
     *     the next; told of none, as by default, if a rule may look at several subjects
     * @return the obligations laid on them, in any order
     */
    default List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
        return bind(subjects);
    }

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
