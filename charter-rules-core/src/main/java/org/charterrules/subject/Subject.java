package org.charterrules.subject;

import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Meeting;
import org.charterrules.time.Counting;

/**
 * What an obligation is about: a meeting, a notice, an action or a decision, together with everything around it. Rules have
 * one pattern, on a subject, and ask it for the rest.
 */
public interface Subject {
    /**
     * The case file it stands in.
     *
     * @return the indexed case file
     */
    CaseIndex file();

    /**
     * The readings in force.
     *
     * @return the interpretations of the charter being checked
     */
    Interpretations readings();

    /**
     * The meeting it belongs to.
     *
     * @return the meeting itself, or the one the notice, action or decision belongs to
     */
    Meeting meeting();

    /**
     * The type of the fact it stands for.
     *
     * @return for example {@link FactType#ACTION}
     */
    FactType type();

    /**
     * The id of the fact it stands for.
     *
     * @return for example {@code A-07}
     */
    String id();

    /**
     * A field of the fact it stands for.
     *
     * @param name for example {@code due}
     * @return a reference to the field
     */
    default FieldRef field(String name) {
        return new FieldRef(type(), id(), name);
    }

    /**
     * How days are counted.
     *
     * @return the counting under the readings in force
     */
    default Counting counting() {
        return new Counting(readings(), file().caseFile().policy().bankHolidays());
    }
}
