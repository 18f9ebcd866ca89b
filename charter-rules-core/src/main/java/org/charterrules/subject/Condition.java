package org.charterrules.subject;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;

/**
 * Whether a sentence after 'when' holds of a subject, and what says so.
 *
 * @param truth whether it holds
 * @param missing the fields that would tell; empty unless the truth is {@link Truth#MAYBE}
 * @param why the reason, as a sentence; made when asked for
 */
public record Condition(Truth truth, Collection<FieldRef> missing, Supplier<Statement> why) {
    /** Refuses what is not known and does not say why: nothing would show that the rule may not apply. */
    public Condition {
        if (truth == Truth.MAYBE && missing.isEmpty()) {
            throw new IllegalArgumentException("A condition that is not known needs a field that would tell.");
        }
    }

    /**
     * Whether the rule may apply. Rules ask this, so that missing records never make a promise disappear.
     *
     * @return {@code false} only if the sentence certainly does not hold
     */
    public boolean mayHold() {
        return truth != Truth.NO;
    }

    /**
     * A sentence of which it is known whether it holds.
     *
     * @param holds whether it holds
     * @param why what says so; made when asked for
     * @return the condition
     */
    public static Condition known(boolean holds, Supplier<Statement> why) {
        return new Condition(Truth.of(holds), List.of(), why);
    }

    static Condition of(Truth truth, Supplier<Statement> why, FieldRef missing) {
        return new Condition(truth, truth == Truth.MAYBE ? List.of(missing) : List.of(), why);
    }

    /**
     * A sentence of which it is not known whether it holds, because something was not recorded.
     *
     * @param missing the fields that would tell, at least one
     * @return the condition
     * @throws IllegalArgumentException if there is none
     */
    public static Condition unknown(Collection<FieldRef> missing) {
        return new Condition(Truth.MAYBE, missing, () -> Statement.of("why.not-known"));
    }

    static Condition unknown(FieldRef missing) {
        return unknown(List.of(missing));
    }
}
