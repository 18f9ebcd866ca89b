package org.charterrules.subject;

import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.time.Counting;
import org.jspecify.annotations.Nullable;

/**
 * What an obligation is about: a series of meetings, a meeting, a notice, an action, a decision or a feedback item, together with
 * everything around it. Rules have
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
     * The meeting under which a report shows what is found of it.
     *
     * @return the id of the meeting itself, or of the one the notice, action, decision or feedback belongs to; {@code null} if
     *     it is about the whole series
     */
    @Nullable
    String meetingId();

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
        return new Counting(readings(), file().policy().bankHolidays());
    }
}
