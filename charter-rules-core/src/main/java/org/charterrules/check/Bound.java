package org.charterrules.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleError;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one engine bind in a case file under one set of readings. They are run once for each meeting, whichever
 * charter asks first. For one thread at a time.
 */
final class Bound {
    private final RuleEngine engine;
    private final CaseIndex file;
    private final Interpretations readings;
    private final Set<FactType> types;
    private final long readsOfSubjects;
    private final long readsOfSeries;
    private final Map<@Nullable String, Part> parts = new HashMap<>();

    /**
     * What is bound in one meeting, or in the whole series.
     *
     * @param view what the subjects read through
     * @param readings the readings they ask, which note what is asked
     * @param subjects what the rules were asked about
     * @param state how it is known what the rules bind
     * @param bindings what they bind; none unless they were run
     * @param reads what the conditions of the rules rest on
     * @param asked of which ambiguities their conditions ask how they are read
     * @param like the part before a change that binds the same; {@code null} unless {@link State#AS_BEFORE}
     */
    record Part(
            CaseIndex view,
            Interpretations readings,
            List<Subject> subjects,
            State state,
            List<Binding<?>> bindings,
            long reads,
            long asked,
            @Nullable Part like) {
        /** How it is known what the rules bind. */
        enum State {
            /** They were run. */
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

        /** Whether the conditions of the rules hang on how an ambiguity is read. */
        boolean hasAsked(Ambiguity ambiguity) {
            return (asked & Interpretations.bit(ambiguity)) != 0;
        }

        /** The subject that stands in the place of one before the change. */
        Subject nowOf(Subject old) {
            List<Subject> before = Objects.requireNonNull(like).subjects;
            for (int i = 0; i < before.size(); i++) {
                if (before.get(i) == old) {
                    return subjects.get(i);
                }
            }
            throw new IllegalStateException("The subject is of another meeting.");
        }
    }

    /** What a record makes of these itself takes as long, the first time, as many a check. */
    private record Key(RuleEngine engine, Interpretations readings) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && engine == that.engine && readings.equals(that.readings);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(engine) + readings.hashCode();
        }
    }

    private Bound(CharterPlan plan, CaseIndex file, Interpretations readings) {
        this.engine = plan.rules().engine();
        this.types = plan.typesOfEngine();
        this.readsOfSubjects = plan.readsOfEngine();
        this.readsOfSeries = plan.readsOfEngineInSeries();
        this.file = file;
        this.readings = readings;
    }

    static Bound of(CharterPlan plan, CaseIndex file, Interpretations readings) {
        return file.once(new Key(plan.rules().engine(), readings), () -> new Bound(plan, file, readings));
    }

    Part in(Meeting meeting) {
        Part known = parts.get(meeting.id());
        return known != null && !known.isAsBefore() ? known : add(meeting.id(), run(meeting));
    }

    /** Without running the rules: nothing differs that their conditions rest on, so they bind what they bound before. */
    Part in(Meeting meeting, Part before) {
        Part known = parts.get(meeting.id());
        return known != null ? known : add(meeting.id(), like(meeting, before));
    }

    private Part like(Meeting meeting, Part before) {
        CaseIndex view = file.watched(meeting.id());
        Interpretations asking = readings.watched();
        List<Subject> subjects = Subjects.of(meeting, file, view, asking, types);
        return subjects.size() == before.subjects().size()
                ? like(before, view, asking, subjects)
                : run(view, asking, subjects, readsOfSubjects);
    }

    private static Part like(Part before, CaseIndex view, Interpretations asking, List<Subject> subjects) {
        return new Part(
                view, asking, subjects, Part.State.AS_BEFORE, List.of(), before.reads(), before.asked(), before);
    }

    Part inSeries() {
        Part known = parts.get(null);
        return known != null && !known.isAsBefore() ? known : add(null, runSeries());
    }

    /** Without running the rules, as {@link #in(Meeting, Part)}. */
    Part inSeries(Part before) {
        Part known = parts.get(null);
        return known != null ? known : add(null, seriesLike(before));
    }

    private Part seriesLike(Part before) {
        CaseIndex view = file.watched(null);
        Interpretations asking = readings.watched();
        return like(before, view, asking, List.of(new SeriesSubject(view, asking)));
    }

    private Part add(@Nullable String meetingId, Part part) {
        parts.put(meetingId, part);
        return part;
    }

    private Part run(Meeting meeting) {
        CaseIndex view = file.watched(meeting.id());
        Interpretations asking = readings.watched();
        return run(view, asking, Subjects.of(meeting, file, view, asking, types), readsOfSubjects);
    }

    private Part runSeries() {
        CaseIndex view = file.watched(null);
        Interpretations asking = readings.watched();
        return run(view, asking, List.of(new SeriesSubject(view, asking)), readsOfSeries);
    }

    private Part run(CaseIndex view, Interpretations asking, List<Subject> subjects, long readsOfSubjects) {
        Part.State state = Part.State.RUN;
        List<Binding<?>> bindings = List.of();
        try {
            bindings = engine.bind(subjects);
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            state = Part.State.FAILED;
        }
        long reads = view.reads().take() | readsOfSubjects;
        return new Part(view, asking, subjects, state, bindings, reads, asking.takeAsked(), null);
    }
}
