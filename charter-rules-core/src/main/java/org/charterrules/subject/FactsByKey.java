package org.charterrules.subject;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.charterrules.model.Action;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case file by what they are looked up by; each kind is put in order when it is first asked for. Threads that ask
 * at the same time may each do so. There is one of these for every check, so it makes nothing that nobody asks for.
 */
final class FactsByKey {
    private static final Comparator<Meeting> BY_START = Comparator.comparing(
                    FactsByKey::startOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Meeting::id);

    /** A question about something. */
    record Topic(String subjectId, String questionId) {
        static Topic of(Attestation answer) {
            return new Topic(answer.subjectId(), answer.questionId());
        }

        /** Both for speed: what a record generates takes long the first time. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Topic that
                    && subjectId.equals(that.subjectId)
                    && questionId.equals(that.questionId);
        }

        @Override
        public int hashCode() {
            return 31 * subjectId.hashCode() + questionId.hashCode();
        }
    }

    /** The meetings, by start and id; those without a start come last. */
    final List<Meeting> meetings;
    /** What was worked out for this case file and instant. */
    final Map<Object, Object> workedOut = new ConcurrentHashMap<>();
    /** What was worked out of words alone. */
    final Map<Object, Object> ofWords;
    /** What was worked out of who takes part, and who they are. */
    final Map<Object, Object> ofPeople;

    private final CaseFile caseFile;
    private volatile @Nullable Map<String, Person> people;
    private volatile @Nullable Map<String, Meeting> meetingsById;
    private volatile @Nullable Map<String, Decision> decisions;
    private volatile @Nullable Map<String, Action> actionsById;
    private volatile @Nullable Map<String, List<Notice>> notices;
    private volatile @Nullable Map<String, List<Action>> actions;
    private volatile @Nullable Map<String, List<Attestation>> attestations;
    private volatile @Nullable Map<Topic, List<Attestation>> answersTo;
    private volatile @Nullable Map<String, List<FeedbackItem>> feedback;
    private volatile @Nullable Map<String, List<Notice>> news;
    private volatile @Nullable List<Notice> perhapsNews;

    FactsByKey(CaseFile caseFile) {
        this(caseFile, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    private FactsByKey(CaseFile caseFile, Map<Object, Object> ofWords, Map<Object, Object> ofPeople) {
        this.caseFile = caseFile;
        this.meetings = sorted(caseFile.meetings());
        this.ofWords = ofWords;
        this.ofPeople = ofPeople;
    }

    /** Those of a changed copy, with all that was worked out of what is the same there. */
    FactsByKey changed(CaseFile changed) {
        boolean samePeople = changed.people() == caseFile.people();
        FactsByKey facts = new FactsByKey(changed, ofWords, samePeople ? ofPeople : new ConcurrentHashMap<>());
        facts.people = samePeople ? people : null;
        facts.meetingsById = changed.meetings() == caseFile.meetings() ? meetingsById : null;
        facts.decisions = changed.decisions() == caseFile.decisions() ? decisions : null;
        facts.feedback = changed.feedback() == caseFile.feedback() ? feedback : null;
        if (changed.actions() == caseFile.actions()) {
            facts.actions = actions;
            facts.actionsById = actionsById;
        }
        if (changed.attestations() == caseFile.attestations()) {
            facts.attestations = attestations;
            facts.answersTo = answersTo;
        }
        if (changed.notices() == caseFile.notices()) {
            facts.notices = notices;
            facts.news = news;
            facts.perhapsNews = perhapsNews;
        }
        return facts;
    }

    Map<String, Person> people() {
        Map<String, Person> known = people;
        return known != null ? known : (people = byId(caseFile.people(), Person::id));
    }

    Map<String, Meeting> meetingsById() {
        Map<String, Meeting> known = meetingsById;
        return known != null ? known : (meetingsById = byId(caseFile.meetings(), Meeting::id));
    }

    Map<String, Decision> decisions() {
        Map<String, Decision> known = decisions;
        return known != null ? known : (decisions = byId(caseFile.decisions(), Decision::id));
    }

    Map<String, Action> actionsById() {
        Map<String, Action> known = actionsById;
        return known != null ? known : (actionsById = byId(caseFile.actions(), Action::id));
    }

    Map<String, List<Notice>> notices() {
        Map<String, List<Notice>> known = notices;
        return known != null ? known : (notices = grouped(caseFile.notices(), Notice::meetingId));
    }

    Map<String, List<Action>> actions() {
        Map<String, List<Action>> known = actions;
        return known != null ? known : (actions = grouped(caseFile.actions(), Action::meetingId));
    }

    Map<String, List<Attestation>> attestations() {
        Map<String, List<Attestation>> known = attestations;
        return known != null ? known : (attestations = grouped(caseFile.attestations(), Attestation::subjectId));
    }

    Map<Topic, List<Attestation>> answersTo() {
        Map<Topic, List<Attestation>> known = answersTo;
        return known != null ? known : (answersTo = grouped(caseFile.attestations(), Topic::of));
    }

    Map<String, List<FeedbackItem>> feedback() {
        Map<String, List<FeedbackItem>> known = feedback;
        return known != null ? known : (feedback = grouped(caseFile.feedback(), FeedbackItem::meetingId));
    }

    Map<String, List<Notice>> news() {
        Map<String, List<Notice>> known = news;
        return known != null ? known : (news = byAction(caseFile.notices()));
    }

    List<Notice> perhapsNews() {
        List<Notice> known = perhapsNews;
        return known != null ? known : (perhapsNews = namingNothing(caseFile.notices()));
    }

    private static Map<String, List<Notice>> byAction(@Nullable List<Notice> notices) {
        Map<String, List<Notice>> news = new HashMap<>();
        for (Notice notice : notices == null ? List.<Notice>of() : notices) {
            for (String id : notice.actionIds() == null ? Set.<String>of() : notice.actionIds()) {
                news.computeIfAbsent(id, action -> new ArrayList<>()).add(notice);
            }
        }
        return news;
    }

    private static List<Notice> namingNothing(@Nullable List<Notice> notices) {
        return notices == null
                ? List.of()
                : notices.stream().filter(notice -> notice.actionIds() == null).toList();
    }

    private static List<Meeting> sorted(List<Meeting> meetings) {
        return meetings.size() < 2
                ? meetings
                : meetings.stream().sorted(BY_START).toList();
    }

    private static <T> Map<String, T> byId(@Nullable List<T> facts, Function<T, String> id) {
        if (facts == null || facts.isEmpty()) {
            return Map.of();
        }
        Map<String, T> result = new HashMap<>();
        facts.forEach(fact -> result.put(id.apply(fact), fact));
        return result;
    }

    private static <T, K> Map<K, List<T>> grouped(@Nullable List<T> facts, Function<T, K> key) {
        if (facts == null || facts.isEmpty()) {
            return Map.of();
        }
        if (areAlike(facts, key)) {
            return Map.of(key.apply(facts.get(0)), facts);
        }
        Map<K, List<T>> result = new HashMap<>();
        for (T fact : facts) {
            result.computeIfAbsent(key.apply(fact), id -> new ArrayList<>()).add(fact);
        }
        return result;
    }

    /** Most often there is one meeting, and everything is about it. */
    private static <T> boolean areAlike(List<T> facts, Function<T, ?> key) {
        Object first = key.apply(facts.get(0));
        for (T fact : facts) {
            if (first == null || !first.equals(key.apply(fact))) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Instant startOf(Meeting meeting) {
        return meeting.schedule().start() == null
                ? null
                : meeting.schedule().start().toInstant();
    }
}
