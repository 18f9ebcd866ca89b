package org.charterrules.check;

import java.util.List;
import java.util.Objects;
import org.charterrules.charter.Interpretations;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What rules bind in one meeting, or in the whole series.
 *
 * @param view what the subjects read through
 * @param readings the readings they ask, which note what is asked
 * @param subjects what the rules were asked about
 * @param state how it is known what the rules bind
 * @param bindings what they bind; none unless they were run
 * @param grounds what the conditions of the rules rest on
 * @param like the part before a change that binds the same; {@code null} unless {@link State#AS_BEFORE}
 */
record Part(
        CaseIndex view,
        Interpretations readings,
        List<Subject> subjects,
        State state,
        List<Binding<?>> bindings,
        Grounds grounds,
        @Nullable Part like) {
    /** How it is known what the rules bind. */
    enum State {
        /** They were run, for every subject for which their conditions may come out otherwise than before. */
        RUN,
        /** One of them failed when all were run together, so it is not known of any. */
        FAILED,
        /** Nothing differs that their conditions rest on, so they bind what they bound before. */
        AS_BEFORE
    }

    boolean isAsBefore() {
        return state == State.AS_BEFORE;
    }

    boolean hasFailed() {
        return state == State.FAILED;
    }

    /** Whether it can be taken over subject by subject. */
    boolean isOfEach() {
        return state == State.RUN && grounds.isOfEach();
    }

    /** The subject that stands in the place of one before the change. */
    Subject nowOf(Subject old) {
        return subjects.get(Subjects.placeOf(old, Objects.requireNonNull(like).subjects, 0));
    }
}
