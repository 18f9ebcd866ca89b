package org.charterrules.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
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
    private final Set<FactType> types = EnumSet.noneOf(FactType.class);
    private final Map<@Nullable String, Part> parts = new HashMap<>();

    /**
     * What is bound in one meeting, or in the whole series.
     *
     * @param view what the subjects read through
     * @param subjects what the rules were asked about
     * @param bindings what they bind; {@code null} if a rule failed
     * @param reads what the conditions of the rules rest on
     */
    record Part(
            CaseIndex view,
            List<Subject> subjects,
            @Nullable List<Binding<?>> bindings,
            int reads) {}

    private record Key(RuleEngine engine, Interpretations readings) {}

    private Bound(RuleEngine engine, CaseIndex file, Interpretations readings) {
        this.engine = engine;
        this.file = file;
        this.readings = readings;
        engine.rules().forEach(rule -> types.add(rule.about()));
    }

    static Bound of(RuleEngine engine, CaseIndex file, Interpretations readings) {
        return file.once(new Key(engine, readings), () -> new Bound(engine, file, readings));
    }

    Part in(Meeting meeting) {
        Part known = parts.get(meeting.id());
        return known != null ? known : add(meeting.id(), run(meeting));
    }

    /** The same where the rules were run before, and nothing differs that their conditions rest on: they bind the same. */
    Part in(Meeting meeting, Part before) {
        Part known = parts.get(meeting.id());
        return known != null ? known : add(meeting.id(), bindAgain(meeting, before));
    }

    private Part bindAgain(Meeting meeting, Part before) {
        CaseIndex view = file.watched();
        List<Subject> subjects = Subjects.of(meeting, file, view, readings, types);
        List<Binding<?>> old = before.bindings();
        if (old == null || subjects.size() != before.subjects().size()) {
            return run(view, subjects);
        }
        Map<Subject, Subject> now = new IdentityHashMap<>();
        for (int i = 0; i < subjects.size(); i++) {
            now.put(before.subjects().get(i), subjects.get(i));
        }
        List<Binding<?>> bindings = new ArrayList<>(old.size());
        old.forEach(binding -> bindings.add(on(now.get(binding.subject()), binding)));
        return new Part(view, subjects, bindings, before.reads());
    }

    @SuppressWarnings("unchecked")
    private static <S extends Subject> Binding<S> on(Subject subject, Binding<S> old) {
        return new Binding<>(old.rule(), (S) subject, old.obligation());
    }

    Part inSeries() {
        Part known = parts.get(null);
        return known != null ? known : add(null, runSeries());
    }

    private Part add(@Nullable String meetingId, Part part) {
        parts.put(meetingId, part);
        return part;
    }

    private Part run(Meeting meeting) {
        CaseIndex view = file.watched();
        return run(view, Subjects.of(meeting, file, view, readings, types));
    }

    private Part runSeries() {
        CaseIndex view = file.watched();
        return run(view, List.of(new SeriesSubject(view, readings)));
    }

    private Part run(CaseIndex view, List<Subject> subjects) {
        List<Binding<?>> bindings;
        try {
            bindings = engine.bind(subjects);
        } catch (RuntimeException failure) {
            bindings = null;
        }
        return new Part(view, subjects, bindings, view.reads().take());
    }
}
