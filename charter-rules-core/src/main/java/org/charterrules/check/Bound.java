package org.charterrules.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final long readsWithoutLookingUp;
    private final Map<@Nullable String, Part> parts = new HashMap<>();

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
        this.readsWithoutLookingUp = plan.readsWithoutLookingUp();
        this.file = file;
        this.readings = readings;
    }

    static Bound of(CharterPlan plan, CaseIndex file, Interpretations readings) {
        return file.once(new Key(plan.rules().engine(), readings), () -> new Bound(plan, file, readings));
    }

    /** Runs the rules, but for subjects for which they bind what they bound before. */
    Part in(Meeting meeting, @Nullable Kept kept) {
        Part known = parts.get(meeting.id());
        return known != null && !known.isAsBefore() ? known : add(meeting.id(), run(meeting, kept));
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
                : run(view, asking, subjects, readsOfSubjects, null);
    }

    private static Part like(Part before, CaseIndex view, Interpretations asking, List<Subject> subjects) {
        return new Part(view, asking, subjects, Part.State.AS_BEFORE, List.of(), before.grounds(), before);
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

    private Part run(Meeting meeting, @Nullable Kept kept) {
        CaseIndex view = file.watched(meeting.id());
        Interpretations asking = readings.watched();
        return run(view, asking, Subjects.of(meeting, file, view, asking, types), readsOfSubjects, kept);
    }

    private Part runSeries() {
        CaseIndex view = file.watched(null);
        Interpretations asking = readings.watched();
        return run(view, asking, List.of(new SeriesSubject(view, asking)), 0, null);
    }

    private Part run(
            CaseIndex view, Interpretations asking, List<Subject> subjects, long ofSubjects, @Nullable Kept kept) {
        Grounds.Notes notes = new Grounds.Notes(view, asking, subjects, readsWithoutLookingUp);
        Part.State state = Part.State.RUN;
        List<Binding<?>> bindings = List.of();
        try {
            bindings = kept == null ? engine.bind(subjects, notes) : bind(subjects, kept, notes);
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            state = Part.State.FAILED;
        }
        return new Part(view, asking, subjects, state, bindings, notes.grounds(ofSubjects), null);
    }

    private List<Binding<?>> bind(List<Subject> subjects, Kept kept, Grounds.Notes notes) {
        Part before = kept.before();
        @Nullable Subject[] now = new Subject[before.subjects().size()];
        List<Subject> others = new ArrayList<>();
        int old = -1;
        for (int i = 0; i < subjects.size(); i++) {
            int same = Subjects.placeOfSame(subjects.get(i), before.subjects(), old + 1);
            old = same < 0 ? old : same;
            if (same >= 0 && kept.stays().test(same)) {
                now[same] = subjects.get(i);
                notes.take(i, before.grounds(), same);
            } else {
                others.add(subjects.get(i));
            }
        }
        List<Binding<?>> bindings = new ArrayList<>(engine.bind(others, notes));
        addKept(bindings, before, now);
        return bindings;
    }

    /** What was bound before, of those subjects that have another in their place now. */
    private static void addKept(List<Binding<?>> bindings, Part before, @Nullable Subject[] now) {
        int place = 0;
        for (Binding<?> old : before.bindings()) {
            place = Subjects.placeOf(old.subject(), before.subjects(), place);
            Subject subject = now[place];
            if (subject != null) {
                bindings.add(old.on(subject));
            }
        }
    }
}
