package org.charterrules.drools;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.charterrules.finding.FactType;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * What the engine knows as a fact: a place that one subject takes after another. It is less work for an engine to hear that a
 * fact has changed than to forget one and learn another. It tells facts apart by their class.
 */
abstract class Place {
    private static final Map<FactType, Supplier<Place>> NEW = Map.of(
            FactType.CASE_FILE, OfSeries::new,
            FactType.MEETING, OfMeeting::new,
            FactType.NOTICE, OfNotice::new,
            FactType.ACTION, OfAction::new,
            FactType.DECISION, OfDecision::new,
            FactType.FEEDBACK, OfFeedback::new);

    private @Nullable FactHandle handle;
    private @Nullable Subject subject;
    private boolean isDoubtful;

    static Place of(FactType about) {
        return NEW.get(about).get();
    }

    static Class<? extends Place> type(FactType about) {
        return of(about).getClass();
    }

    /** Lets the engine ask what holds of a subject. */
    void take(Subject next, KieSession session) {
        subject = next;
        isDoubtful = false;
        if (handle == null) {
            handle = session.insert(this);
        } else {
            session.update(handle, this);
        }
    }

    /** Keeps no case file in memory. The engine need not hear of it: it asks everything again of the next subject. */
    void leave() {
        subject = null;
    }

    Subject subject() {
        return Objects.requireNonNull(subject, "Nobody is in this place.");
    }

    /** Whether a sentence holds of the subject, as far as is known. */
    boolean mayHold(Function<Subject, Condition> sentence) {
        Truth truth = sentence instanceof OwnCondition own
                ? own.truth(subject())
                : sentence.apply(subject()).truth();
        isDoubtful |= truth == Truth.MAYBE;
        return truth != Truth.NO;
    }

    /** Whether of every sentence that was asked for it is known whether it holds. */
    boolean isCertain() {
        return !isDoubtful;
    }

    private static final class OfSeries extends Place {}

    private static final class OfMeeting extends Place {}

    private static final class OfNotice extends Place {}

    private static final class OfAction extends Place {}

    private static final class OfDecision extends Place {}

    private static final class OfFeedback extends Place {}
}
