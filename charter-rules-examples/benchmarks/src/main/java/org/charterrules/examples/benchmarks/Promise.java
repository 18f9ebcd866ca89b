package org.charterrules.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A promise that every contender checks. To add one: a constant here, its judgement in {@link HandWritten}, a way to break it
 * in {@link Breach}, its rule in {@code promises.drl}, and its constraint on {@link HibernateValidator.Checked}.
 */
public enum Promise {
    /** Meetings fall between 10am and 2pm. */
    WINDOW("HOU-7.2a", HandWritten::window),
    /** They last at most two hours. */
    LENGTH("HOU-7.3a", HandWritten::length),
    /** They are booked 25 days ahead. */
    BOOKING("HOU-7.4a", HandWritten::booking),
    /** Everybody gets the agenda 7 days before. */
    AGENDA("HOU-7.4b", HandWritten::agenda),
    /** Everybody gets every paper 7 days before. */
    PAPERS("HOU-7.4c", HandWritten::papers),
    /** Each member of a family is told 7 days before. */
    NOTICE("HS-C10a", HandWritten::notice),
    /** Everybody is told beforehand the role of each person. */
    ROLES("HIL-C6b", HandWritten::roles),
    /** Everybody is asked beforehand what support they need. */
    SUPPORT("OH-A2b", HandWritten::support),
    /** Parents and carers can come at that time. */
    AVAILABILITY("HOU-7.2b", HandWritten::availability),
    /** Online, face to face and telephone are all offered. */
    MODES("HS-C12b", HandWritten::modes),
    /** Notices use no acronyms that they do not explain. */
    ACRONYMS("HS-C15b", HandWritten::acronyms),
    /** What was agreed is done, or those concerned are told why not. */
    DONE_OR_EXPLAINED("HIL-C2a", HandWritten::doneOrExplained);

    private final String clauseId;
    private final Function<Facts, @Nullable Broken> judge;

    Promise(String clauseId, Function<Facts, @Nullable Broken> judge) {
        this.clauseId = clauseId;
        this.judge = judge;
    }

    /**
     * The clause that makes the promise.
     *
     * @return for example {@code HOU-7.2a}
     */
    public String clauseId() {
        return clauseId;
    }

    /**
     * The clauses of all promises.
     *
     * @return their ids
     */
    public static List<String> clauseIds() {
        return Arrays.stream(values()).map(Promise::clauseId).toList();
    }

    /** Judges the promise by hand-written code; what the peers wrap in rules of their own. */
    @Nullable
    Broken judge(Facts facts) {
        return judge.apply(facts);
    }

    boolean isBroken(Facts facts) {
        return judge(facts) != null;
    }
}
