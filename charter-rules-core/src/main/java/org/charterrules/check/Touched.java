package org.charterrules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.charterrules.finding.FactType;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Reads;
import org.jspecify.annotations.Nullable;

/** Which kinds of facts differ between two case files, meeting by meeting. Kinds are noted as {@link Reads} are. */
final class Touched {
    private static final long MEETING = Reads.of(FactType.MEETING);

    private final CaseIndex file;
    private final Map<String, Long> byMeeting = new HashMap<>();
    private final Map<String, Long> byMeetingFromBeyond = new HashMap<>();
    private final Map<String, String> meetingOf = new HashMap<>();
    private final Set<String> inSeveral = new HashSet<>();
    private long inMeetings;
    private long elsewhere;

    private Touched(CaseIndex file) {
        this.file = file;
    }

    /** What differs; {@code null} if it is so much that everything has to be checked again. */
    static @Nullable Touched between(CaseIndex before, CaseIndex after) {
        return between(before, before.caseFile(), after.caseFile());
    }

    private static @Nullable Touched between(CaseIndex file, CaseFile before, CaseFile after) {
        boolean samePolicy = Objects.equals(before.policy(), after.policy());
        if (!samePolicy || !rest(before).equals(rest(after)) || homesMayDiffer(before, after)) {
            return null;
        }
        Touched touched = new Touched(file);
        touched.compare(before, after);
        return touched;
    }

    /** What else is not compared fact by fact: which lists there are, and which meetings. */
    private static List<Object> rest(CaseFile file) {
        return Arrays.asList(
                file.id(),
                file.people() == null,
                file.notices() == null,
                file.actions() == null,
                file.decisions() == null,
                file.feedback() == null,
                file.attestations() == null,
                file.meetings().stream().map(Meeting::id).toList());
    }

    /** In which meeting a decision is judged hangs on the agendas and the feedback of all meetings. */
    private static boolean homesMayDiffer(CaseFile before, CaseFile after) {
        boolean anyDecision = before.decisions() != null && !before.decisions().isEmpty();
        boolean sameLinks = before.meetings() == after.meetings() && before.feedback() == after.feedback();
        return !homes(before).equals(homes(after))
                || (anyDecision && !sameLinks && !links(before).equals(links(after)));
    }

    private static List<Object> homes(CaseFile file) {
        List<Object> homes = new ArrayList<>();
        each(file.decisions(), one -> homes.add(Arrays.asList(one.id(), one.meetingId())));
        return homes;
    }

    private static List<Object> links(CaseFile file) {
        List<Object> links = new ArrayList<>();
        each(file.feedback(), one -> links.add(Arrays.asList(one.meetingId(), one.decisionId())));
        file.meetings().forEach(meeting -> each(meeting.agenda(), item -> addLink(links, meeting, item)));
        return links;
    }

    private static void addLink(List<Object> links, Meeting meeting, AgendaItem item) {
        if (item.decisionId() != null) {
            links.add(List.of(meeting.id(), item.decisionId()));
        }
    }

    private static <T> void each(@Nullable List<T> facts, Consumer<T> what) {
        if (facts != null) {
            facts.forEach(what);
        }
    }

    /** An answer may be about an action or a feedback item, and so in the meeting of that. */
    private void learnMeetings(CaseFile file) {
        file.meetings().forEach(meeting -> learnMeeting(meeting.id(), meeting.id()));
        each(file.actions(), action -> learnMeeting(action.id(), action.meetingId()));
        each(file.feedback(), item -> learnMeeting(item.id(), item.meetingId()));
    }

    /** A meeting and an action may have the same id. */
    private void learnMeeting(String id, String meetingId) {
        String other = meetingOf.putIfAbsent(id, meetingId);
        if (other != null && !other.equals(meetingId)) {
            inSeveral.add(id);
        }
    }

    /** The meeting that an answer is about; {@code null} if it may be any. */
    private @Nullable String meetingOf(Attestation answer) {
        return inSeveral.contains(answer.subjectId()) ? null : meetingOf.get(answer.subjectId());
    }

    private void compare(CaseFile before, CaseFile after) {
        if (before.attestations() != after.attestations()) {
            learnMeetings(before);
            learnMeetings(after);
        }
        compare(before.meetings(), after.meetings(), Meeting::id, this::touch);
        compare(before.notices(), after.notices(), Notice::id, this::touch);
        compare(FactType.ACTION, before.actions(), after.actions(), Action::id, Action::meetingId);
        compare(FactType.FEEDBACK, before.feedback(), after.feedback(), FeedbackItem::id, FeedbackItem::meetingId);
        compare(
                one -> Reads.of(FactType.ATTESTATION) | Reads.ofQuestion(one.questionId()),
                before.attestations(),
                after.attestations(),
                Attestation::id,
                this::meetingOf);
        compare(FactType.DECISION, before.decisions(), after.decisions(), Decision::id, this::home);
        compare(FactType.PERSON, before.people(), after.people(), Person::id, one -> null);
    }

    /** The same before and after, or everything would be checked again. */
    private String home(Decision decision) {
        return file.home(decision).id();
    }

    private <T> void compare(
            FactType type,
            @Nullable List<T> before,
            @Nullable List<T> after,
            Function<T, String> id,
            Function<T, @Nullable String> meetingId) {
        long kind = Reads.of(type);
        compare(fact -> kind, before, after, id, meetingId);
    }

    private <T> void compare(
            ToLongFunction<T> kind,
            @Nullable List<T> before,
            @Nullable List<T> after,
            Function<T, String> id,
            Function<T, @Nullable String> meetingId) {
        compare(before, after, id, (old, now) -> {
            touch(kind, old, meetingId);
            touch(kind, now, meetingId);
        });
    }

    private static <T> void compare(
            @Nullable List<T> before,
            @Nullable List<T> after,
            Function<T, String> id,
            BiConsumer<@Nullable T, @Nullable T> differ) {
        if (before == after) {
            return;
        }
        int first = firstDifference(before, after);
        Map<String, T> unmatched = new HashMap<>();
        each(from(first, before), fact -> unmatched.put(id.apply(fact), fact));
        each(from(first, after), fact -> {
            T old = unmatched.remove(id.apply(fact));
            if (old != fact) {
                differ.accept(old, fact);
            }
        });
        unmatched.values().forEach(fact -> differ.accept(fact, null));
    }

    /** Both are in the order of their ids, and what a change leaves alone is the very same fact. */
    private static int firstDifference(@Nullable List<?> before, @Nullable List<?> after) {
        int shorter = before == null || after == null ? 0 : Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && before.get(first) == after.get(first)) {
            first++;
        }
        return first;
    }

    private static <T> @Nullable List<T> from(int first, @Nullable List<T> facts) {
        return facts == null ? null : facts.subList(first, facts.size());
    }

    private void touch(@Nullable Meeting old, @Nullable Meeting now) {
        long here = difference(old, now);
        long beyond = (here & ~Reads.REASONS) == 0 ? 0 : MEETING;
        if ((here & Reads.REASONS) != 0) {
            beyond |= Reads.REASONS_BEYOND;
        }
        for (Meeting one : Arrays.asList(old, now)) {
            if (one != null) {
                byMeeting.merge(one.id(), here, Touched::both);
                byMeetingFromBeyond.merge(one.id(), beyond, Touched::both);
                inMeetings |= beyond;
            }
        }
        if (old != null && now != null && isAtOtherTime(old, now)) {
            elsewhere |= Reads.CALENDAR;
        }
    }

    private static boolean isAtOtherTime(Meeting old, Meeting now) {
        return old.status() != now.status() || !Objects.equals(old.schedule(), now.schedule());
    }

    /** Who is at a meeting feels every difference, but for its plans and reasons: those only who asks for them. */
    private static long difference(@Nullable Meeting old, @Nullable Meeting now) {
        if (old == null || now == null) {
            return MEETING | Reads.PLANS | Reads.REASONS;
        }
        Meeting withPlans = now.withPlanning(old.planning())
                .withVenue(old.venue())
                .withViewRoutes(old.viewRoutes())
                .withFollowUp(old.followUp());
        long difference = withPlans.equals(now) ? 0 : Reads.PLANS;
        difference |= Objects.equals(old.reasons(), now.reasons()) ? 0 : Reads.REASONS;
        return withPlans.withReasons(old.reasons()).equals(old) ? difference : difference | MEETING;
    }

    private void touch(@Nullable Notice old, @Nullable Notice now) {
        for (Notice one : Arrays.asList(old, now)) {
            touch(notice -> Reads.of(FactType.NOTICE), one, Notice::meetingId);
            elsewhere |= one == null ? 0 : news(one);
        }
    }

    private static long news(Notice notice) {
        return notice.actionIds() == null
                ? Reads.ALL_NEWS
                : notice.actionIds().stream().mapToLong(Reads::ofNews).reduce(0, Touched::both);
    }

    private <T> void touch(ToLongFunction<T> kind, @Nullable T fact, Function<T, @Nullable String> meetingId) {
        if (fact == null) {
            return;
        }
        String meeting = meetingId.apply(fact);
        long bits = kind.applyAsLong(fact);
        if (meeting == null) {
            elsewhere |= bits;
        } else {
            byMeeting.merge(meeting, bits, Touched::both);
            byMeetingFromBeyond.merge(meeting, bits, Touched::both);
            inMeetings |= bits;
        }
    }

    private static long both(long one, long other) {
        return one | other;
    }

    /** Whether anything of a meeting itself differs. */
    boolean isIn(@Nullable String meetingId) {
        return byMeeting.containsKey(meetingId);
    }

    /** Whether what differs can be seen by somebody at a meeting, or looking at the whole series, who reads these kinds. */
    boolean reaches(@Nullable String meetingId, long reads) {
        long here = meetingId == null ? inMeetings : byMeeting.getOrDefault(meetingId, 0L);
        return ((reads | MEETING) & here) != 0 || (reads & elsewhere) != 0 || reachesFromBeyond(reads);
    }

    private boolean reachesFromBeyond(long reads) {
        long beyond = Reads.kindsBeyond(reads) | reads & Reads.REASONS_BEYOND;
        if ((reads & Reads.ANSWERS_BEYOND) != 0) {
            beyond |= reads & Reads.ALL_QUESTIONS;
        }
        return (beyond & inMeetings) != 0 && isReadInAny(beyond, reads);
    }

    private boolean isReadInAny(long beyond, long reads) {
        for (Map.Entry<String, Long> one : byMeetingFromBeyond.entrySet()) {
            if ((reads & Reads.ofOther(one.getKey())) != 0 && (beyond & one.getValue()) != 0) {
                return true;
            }
        }
        return false;
    }
}
