package org.charterrules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.jspecify.annotations.Nullable;

/** Finds the meetings in which two case files differ. */
final class Touched {
    private final Set<String> meetingIds = new HashSet<>();

    private Touched() {}

    /** The meetings of which something differs; {@code null} if anything differs that is not about single meetings. */
    static @Nullable Set<String> between(CaseFile before, CaseFile after) {
        if (!rest(before).equals(rest(after)) || homesMayDiffer(before, after)) {
            return null;
        }
        Touched touched = new Touched();
        touched.compare(before.meetings(), after.meetings(), Meeting::id, Meeting::id);
        touched.compare(before.notices(), after.notices(), Notice::id, Notice::meetingId);
        touched.compare(before.actions(), after.actions(), Action::id, Action::meetingId);
        touched.compare(before.attestations(), after.attestations(), Attestation::id, Attestation::subjectId);
        Set<String> known = ids(before.meetings());
        return known.equals(ids(after.meetings())) && known.containsAll(touched.meetingIds) ? touched.meetingIds : null;
    }

    /** Whatever is not compared fact by fact; a list that is there on one side alone counts. */
    private static CaseFile rest(CaseFile file) {
        return new CaseFile(
                file.id() + (file.notices() == null) + (file.actions() == null) + (file.attestations() == null),
                file.people(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                file.policy());
    }

    /** Where a decision is judged may hang on the agendas and the feedback of all meetings. */
    private static boolean homesMayDiffer(CaseFile before, CaseFile after) {
        boolean decisions = before.decisions() != null && !before.decisions().isEmpty();
        return !Objects.equals(before.decisions(), after.decisions())
                || !Objects.equals(before.feedback(), after.feedback())
                || (decisions && !agendas(before).equals(agendas(after)));
    }

    /** Whether any meeting is at another time, or has got further. */
    static boolean movesCalendar(CaseFile before, CaseFile after) {
        return !calendar(before).equals(calendar(after));
    }

    private static List<List<Object>> calendar(CaseFile file) {
        return file.meetings().stream()
                .map(meeting -> Arrays.<Object>asList(meeting.id(), meeting.status(), meeting.schedule()))
                .toList();
    }

    private static List<List<AgendaItem>> agendas(CaseFile file) {
        List<List<AgendaItem>> agendas = new ArrayList<>();
        file.meetings().forEach(meeting -> agendas.add(meeting.agenda() == null ? List.of() : meeting.agenda()));
        return agendas;
    }

    private static Set<String> ids(List<Meeting> meetings) {
        Set<String> ids = new HashSet<>();
        meetings.forEach(meeting -> ids.add(meeting.id()));
        return ids;
    }

    private <T> void compare(
            @Nullable List<T> before, @Nullable List<T> after, Function<T, String> id, Function<T, String> meetingId) {
        Map<String, T> unmatched = new HashMap<>();
        if (before != null) {
            before.forEach(fact -> unmatched.put(id.apply(fact), fact));
        }
        if (after != null) {
            for (T fact : after) {
                T old = unmatched.remove(id.apply(fact));
                if (old != fact && !fact.equals(old)) {
                    add(old, meetingId);
                    add(fact, meetingId);
                }
            }
        }
        unmatched.values().forEach(fact -> add(fact, meetingId));
    }

    private <T> void add(@Nullable T fact, Function<T, String> meetingId) {
        if (fact != null) {
            meetingIds.add(meetingId.apply(fact));
        }
    }
}
