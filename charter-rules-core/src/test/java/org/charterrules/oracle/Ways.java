package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/** What many clauses ask of the records. */
final class Ways {
    static final Set<Group> PROFESSIONALS = Set.of(
            Group.EDUCATION,
            Group.HEALTH,
            Group.SOCIAL_CARE,
            Group.COMMISSIONING,
            Group.HOUSING,
            Group.SERVICE_MANAGER);

    /** Stands for "there is no limit". */
    static final Instant NEVER = Instant.MAX;

    /** Stands for a limit of which nothing is known: it may be long gone or far ahead. */
    private static final Set<Instant> ANY = Set.of(Instant.MIN, Instant.MAX.minusSeconds(1));

    private Ways() {}

    static Verdict says(Truth kept) {
        return switch (kept) {
            case YES -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }

    /** The last settled way out of many possible ones. */
    static Verdict settled(Iterable<Verdict> possible) {
        Set<Verdict> all = EnumSet.noneOf(Verdict.class);
        possible.forEach(all::add);
        return Judging.settled(all);
    }

    static Truth words(@Nullable String text) {
        return text == null ? Truth.MAYBE : Truth.of(!text.isBlank());
    }

    /** What is not on record did not happen where the records are complete. */
    static Truth unrecorded(Facts facts, FactKind kind) {
        return facts.covers(kind) ? Truth.NO : Truth.MAYBE;
    }

    /** Whether something dated happened; without a date, completeness decides. */
    static Truth happened(Facts facts, @Nullable Instant when, FactKind kind) {
        return when == null ? unrecorded(facts, kind) : Truth.of(facts.happened(when));
    }

    static Truth kindIn(Meeting meeting, MeetingKind... kinds) {
        return meeting.kind() == null ? Truth.MAYBE : Truth.of(List.of(kinds).contains(meeting.kind()));
    }

    static <T> Truth is(@Nullable T value, Set<T> wanted) {
        return value == null ? Truth.MAYBE : Truth.of(wanted.contains(value));
    }

    /** A clause on each of some facts, of which the condition may not be known. */
    static <T> Verdict each(@Nullable Iterable<T> facts, Function<T, Truth> condition, Function<T, Verdict> clause) {
        if (facts == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (T fact : facts) {
            verdicts.add(Judging.when(condition.apply(fact), () -> clause.apply(fact)));
        }
        return Judging.together(verdicts);
    }

    /** A clause on each of some people, notices or groups, of which it may not be known whether they belong. */
    static <T> Verdict among(@Nullable Iterable<T> members, Function<T, Truth> belongs, Function<T, Verdict> clause) {
        if (members == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (T member : members) {
            Truth truth = belongs.apply(member);
            if (truth != Truth.NO) {
                (truth == Truth.YES ? certain : perhaps).add(clause.apply(member));
            }
        }
        return Judging.together(certain, perhaps);
    }

    /** Whether anybody of these ids counts among the groups. */
    static Truth anyOf(Facts facts, @Nullable Set<String> ids, Meeting meeting, Set<Group> groups) {
        if (ids == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (String id : ids) {
            result = Truth.any(result, facts.counts(id, meeting, groups));
        }
        return result;
    }

    /** A failed clause with a reason on record is excused. */
    static Verdict unlessReason(Meeting meeting, String clause, Verdict verdict) {
        if (verdict != VIOLATED) {
            return verdict;
        }
        return switch (reason(meeting.reasons(), clause)) {
            case YES -> EXCUSED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }

    static Truth reason(@Nullable Map<String, Reason> reasons, String clause) {
        if (reasons == null) {
            return Truth.MAYBE;
        }
        Reason reason = reasons.get(clause);
        return reason == null ? Truth.NO : words(reason.text());
    }

    static @Nullable Meeting meeting(Facts facts, String id) {
        for (Meeting meeting : facts.file.meetings()) {
            if (meeting.id().equals(id)) {
                return meeting;
            }
        }
        return null;
    }

    /** The actions agreed at a meeting; {@code null} if it is not known what was agreed. */
    /** What is agreed only later is no action yet. */
    static @Nullable List<Action> agreedActions(Facts facts, Meeting meeting) {
        List<Action> actions = actions(facts, meeting);
        return actions == null
                ? null
                : actions.stream()
                        .filter(action -> action.createdAt() == null || facts.happened(action.createdAt()))
                        .toList();
    }

    static @Nullable List<Action> actions(Facts facts, Meeting meeting) {
        if (facts.file.actions() == null) {
            return null;
        }
        List<Action> result = new ArrayList<>();
        for (Action action : facts.file.actions()) {
            if (action.meetingId().equals(meeting.id())) {
                result.add(action);
            }
        }
        return result;
    }

    static Truth done(Facts facts, Action action) {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        boolean later = action.doneAt() != null && !facts.happened(action.doneAt());
        return Truth.of(action.status() == ActionStatus.DONE && !later);
    }

    /** Neither done nor given up: what is recorded as done later than as-of is still open. */
    static Truth open(Facts facts, Action action) {
        if (action.status() == null) {
            return Truth.MAYBE;
        }
        return givenUp(facts, action) ? Truth.NO : done(facts, action).not();
    }

    /** Dropped or declined by now. */
    static boolean givenUp(Facts facts, Action action) {
        boolean later = action.statusChangedAt() != null && !facts.happened(action.statusChangedAt());
        return !later && (action.status() == ActionStatus.DROPPED || action.status() == ActionStatus.DECLINED);
    }

    static @Nullable Instant start(Meeting meeting) {
        ZonedDateTime start = meeting.schedule().start();
        return start == null ? null : start.toInstant();
    }

    /** Every start that the next meeting after this one may have, {@link #NEVER} if there may be none. */
    static Set<Instant> nextStarts(Facts facts, Meeting meeting) {
        Set<Instant> result = new HashSet<>();
        for (Meeting next : nexts(facts, meeting, Ways::mayStand)) {
            result.addAll(startsOf(next));
        }
        return result;
    }

    private static Set<Instant> startsOf(@Nullable Meeting next) {
        if (next == null) {
            return Set.of(NEVER);
        }
        return start(next) == null ? Set.of(Instant.MIN, Instant.MAX.minusSeconds(1)) : Set.of(start(next));
    }

    /** The same for the first meeting after some moment. */
    static Set<Instant> nextStartsAfter(Facts facts, Instant moment) {
        Set<Instant> result = new HashSet<>();
        for (Meeting next : firsts(facts.file.meetings(), moment, Ways::mayStand)) {
            result.addAll(startsOf(next));
        }
        return result;
    }

    private static Truth mayStand(Meeting meeting) {
        return meeting.status() == null ? Truth.MAYBE : Truth.of(meeting.status() != MeetingStatus.CANCELLED);
    }

    /** Every start that the first meeting after some event may have, each a little earlier if that is not in time. */
    static Set<Instant> deadline(Facts facts, Meeting own, @Nullable Instant event, long nanosBefore) {
        Set<Instant> result = Set.of(NEVER);
        for (Meeting other : facts.file.meetings()) {
            if (!other.id().equals(own.id()) && mayStand(other) != Truth.NO) {
                result = earlier(result, deadlines(facts, other, event, nanosBefore));
            }
        }
        return result;
    }

    private static Set<Instant> deadlines(Facts facts, Meeting other, @Nullable Instant event, long nanosBefore) {
        Instant start = start(other);
        if (start == null) {
            return Set.of(Instant.MIN, Instant.MAX.minusSeconds(1), NEVER);
        }
        boolean sure = other.status() != null && (event != null || start.isAfter(facts.asOf));
        if (event != null && !start.isAfter(event)) {
            return Set.of(NEVER);
        }
        Instant limit = start.minusNanos(nanosBefore);
        return sure ? Set.of(limit) : Set.of(limit, NEVER);
    }

    /** A house figure that runs from some moment to the end of the date on which it runs out. */
    static Set<Instant> wholeFigure(Facts facts, HouseFigure name, @Nullable Instant from, ZoneId zone) {
        Set<Instant> result = new HashSet<>();
        for (Instant limit : figure(facts, name, from, zone)) {
            boolean real = from != null && !limit.equals(NEVER);
            result.add(real ? endOf(limit.atZone(zone).toLocalDate(), zone) : limit);
        }
        return result;
    }

    /** Whether something happened, if only too late; before the limit there is still time. */
    static Verdict sooner(Facts facts, Truth happened, Set<Instant> limits, FactKind kind) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean there : happened.possible()) {
            for (Instant limit : limits) {
                Verdict missing = limit.equals(NEVER)
                        ? UNKNOWN
                        : !facts.asOf.isAfter(limit) ? Verdict.PENDING : facts.covers(kind) ? VIOLATED : UNKNOWN;
                possible.add(there ? SATISFIED : missing);
            }
        }
        return Judging.settled(possible);
    }

    /** Whether one of some events happened from a moment on. */
    static Truth since(List<Event> events, @Nullable Instant since) {
        Truth result = Truth.NO;
        for (Event event : events) {
            Truth after = since == null || event.when() == null
                    ? Truth.MAYBE
                    : Truth.of(!event.when().isBefore(since));
            result = Truth.any(result, Truth.all(event.certain(), after));
        }
        return result;
    }

    /** Every meeting that may be the next one of some sort, with {@code null} if there may be none. */
    static List<@Nullable Meeting> nexts(Facts facts, Meeting meeting, Function<Meeting, Truth> sort) {
        List<Meeting> others = new ArrayList<>(facts.file.meetings());
        others.removeIf(other -> other.id().equals(meeting.id()));
        return firsts(others, start(meeting), sort);
    }

    private static List<@Nullable Meeting> firsts(
            List<Meeting> meetings, @Nullable Instant moment, Function<Meeting, Truth> sort) {
        List<Meeting> later = new ArrayList<>();
        List<@Nullable Meeting> result = new ArrayList<>();
        for (Meeting other : meetings) {
            boolean counts = sort.apply(other) != Truth.NO;
            if (counts && start(other) == null) {
                result.add(other);
            } else if (counts && (moment == null || start(other).isAfter(moment))) {
                later.add(other);
            }
        }
        later.sort(Comparator.comparing(Ways::start));
        for (Meeting other : later) {
            result.add(other);
            if (moment != null && sort.apply(other) == Truth.YES) {
                return result;
            }
        }
        result.add(null);
        return result;
    }

    /** Whether a meeting was held and has begun. */
    static Truth held(Facts facts, Meeting meeting) {
        Truth begun = start(meeting) == null ? Truth.YES : Truth.of(facts.happened(start(meeting)));
        return Truth.all(facts.held(meeting), begun);
    }

    /** Every meeting that may be the last held before this one, with {@code null} if there may be none. */
    static List<@Nullable Meeting> befores(Facts facts, Meeting meeting) {
        Instant start = start(meeting);
        List<Meeting> earlier = new ArrayList<>();
        List<@Nullable Meeting> result = new ArrayList<>();
        for (Meeting other : facts.file.meetings()) {
            boolean counts = !other.id().equals(meeting.id()) && held(facts, other) != Truth.NO;
            if (counts && start(other) == null) {
                result.add(other);
            } else if (counts && (start == null || start(other).isBefore(start))) {
                earlier.add(other);
            }
        }
        earlier.sort(Comparator.comparing(Ways::start).reversed());
        for (Meeting other : earlier) {
            result.add(other);
            if (start != null && held(facts, other) == Truth.YES) {
                return result;
            }
        }
        result.add(null);
        return result;
    }

    /** The end of a house figure that runs from some moment. */
    static Set<Instant> figure(Facts facts, HouseFigure name, @Nullable Instant from, ZoneId zone) {
        PeriodDuration figure = facts.file.policy().houseFigures().get(name);
        if (figure == null) {
            return Set.of(NEVER);
        }
        if (from == null) {
            return ANY;
        }
        return Set.of(from.atZone(zone)
                .plus(figure.getPeriod())
                .plus(figure.getDuration())
                .toInstant());
    }

    /** The last moment of a date. */
    static Instant endOf(LocalDate date, ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }

    static Set<Instant> earlier(Set<Instant> some, Set<Instant> others) {
        Set<Instant> result = new HashSet<>();
        for (Instant one : some) {
            for (Instant other : others) {
                result.add(one.isBefore(other) ? one : other);
            }
        }
        return result;
    }

    /** Something that happened for certain or perhaps, at a known moment or nobody knows when. */
    record Event(Truth certain, @Nullable Instant when) {}

    /**
     * Whether something happened from one moment on and by the limit. Too late is a breach; not at all is one where the
     * records are complete.
     */
    static Verdict by(
            Facts facts,
            List<Event> events,
            @Nullable Instant since,
            Set<Instant> limits,
            FactKind kind,
            Verdict unlimited) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (Instant limit : limits) {
            Truth inTime = Truth.NO;
            Truth late = Truth.NO;
            for (Event event : events) {
                Truth after = since == null || event.when() == null
                        ? since == null ? Truth.YES : Truth.MAYBE
                        : Truth.of(!event.when().isBefore(since));
                Truth byThen = event.when() == null
                        ? Truth.MAYBE
                        : Truth.of(!event.when().isAfter(limit));
                inTime = Truth.any(inTime, Truth.all(event.certain(), after, byThen));
                late = Truth.any(late, Truth.all(event.certain(), after, byThen.not()));
            }
            for (boolean told : inTime.possible()) {
                for (boolean toldLate : late.possible()) {
                    if (told) {
                        possible.add(SATISFIED);
                    } else if (limit.equals(NEVER)) {
                        possible.add(unlimited);
                    } else if (facts.asOf.isBefore(limit)) {
                        possible.add(Verdict.PENDING);
                    } else {
                        possible.add(toldLate || facts.covers(kind) ? VIOLATED : UNKNOWN);
                    }
                }
            }
        }
        return Judging.settled(possible);
    }

    /** Every sent notice of the case file that may fit, as an event. */
    static List<Event> sendings(Facts facts, Function<Notice, Truth> fits) {
        if (facts.file.notices() == null) {
            return List.of(new Event(Truth.MAYBE, null));
        }
        List<Event> events = new ArrayList<>();
        for (Notice notice : facts.file.notices()) {
            Truth certain = Truth.all(facts.sent(notice), fits.apply(notice));
            if (certain != Truth.NO) {
                events.add(new Event(certain, notice.sentAt()));
            }
        }
        return events;
    }

    /** The groups that somebody invited counts among; {@code null} if not known. */
    static @Nullable Set<Group> groups(Facts facts, Participant participant) {
        if (participant.capacity() != null) {
            return Set.of(participant.capacity());
        }
        Person person = facts.person(participant.personId());
        return person == null ? null : person.groups();
    }

    static Verdict notApplicableIf(boolean condition, Verdict otherwise) {
        return condition ? NOT_APPLICABLE : otherwise;
    }
}
