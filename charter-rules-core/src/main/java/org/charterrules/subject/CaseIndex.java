package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.time.LeadTime;
import org.jspecify.annotations.Nullable;

/** A case file as it stands at one instant, indexed once so that no rule has to search it. */
public final class CaseIndex {
    private static final Comparator<Meeting> BY_START = Comparator.comparing(
                    CaseIndex::startOf, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Meeting::id);

    private final CaseFile caseFile;
    private final Instant asOf;
    private final List<Meeting> meetings;
    private final Map<String, Person> people;
    private final Map<String, Meeting> meetingsById;
    private final Map<String, Decision> decisions;
    private final Map<String, Action> actionsById;
    private final Map<String, List<Notice>> notices;
    private final Map<String, List<Action>> actions;
    private final Map<String, List<Attestation>> attestations;
    private final Map<String, List<FeedbackItem>> feedback;
    private final @Nullable Runnable lookout;
    private final @Nullable Runnable calendarLookout;
    private final @Nullable Horizon horizon;

    /**
     * Indexes a case file.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked; what is dated later has not happened yet
     */
    public CaseIndex(CaseFile caseFile, Instant asOf) {
        this(caseFile, asOf, null);
    }

    /**
     * Indexes a case file and notes until when the answers stand that are given; see {@link #standsUntil}.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked; what is dated later has not happened yet
     * @return an index that looks ahead
     */
    public static CaseIndex lookingAhead(CaseFile caseFile, Instant asOf) {
        return new CaseIndex(caseFile, asOf, new Horizon());
    }

    private CaseIndex(CaseFile caseFile, Instant asOf, @Nullable Horizon horizon) {
        this.horizon = horizon;
        this.caseFile = caseFile;
        this.asOf = Objects.requireNonNull(asOf, "asOf must not be null");
        this.meetings = caseFile.meetings().stream().sorted(BY_START).toList();
        this.meetingsById = new HashMap<>();
        caseFile.meetings().forEach(meeting -> meetingsById.put(meeting.id(), meeting));
        this.people = new HashMap<>();
        if (caseFile.people() != null) {
            caseFile.people().forEach(person -> people.put(person.id(), person));
        }
        this.decisions = new HashMap<>();
        if (caseFile.decisions() != null) {
            caseFile.decisions().forEach(decision -> decisions.put(decision.id(), decision));
        }
        this.actionsById = new HashMap<>();
        if (caseFile.actions() != null) {
            caseFile.actions().forEach(action -> actionsById.put(action.id(), action));
        }
        this.notices = grouped(caseFile.notices(), Notice::meetingId);
        this.actions = grouped(caseFile.actions(), Action::meetingId);
        this.attestations = grouped(caseFile.attestations(), Attestation::subjectId);
        this.feedback = grouped(caseFile.feedback(), FeedbackItem::meetingId);
        this.lookout = null;
        this.calendarLookout = null;
    }

    private CaseIndex(CaseIndex whole, Runnable lookout, Runnable calendarLookout) {
        this.caseFile = whole.caseFile;
        this.asOf = whole.asOf;
        this.horizon = whole.horizon;
        this.meetings = whole.meetings;
        this.people = whole.people;
        this.meetingsById = whole.meetingsById;
        this.decisions = whole.decisions;
        this.actionsById = whole.actionsById;
        this.notices = whole.notices;
        this.actions = whole.actions;
        this.attestations = whole.attestations;
        this.feedback = whole.feedback;
        this.lookout = lookout;
        this.calendarLookout = calendarLookout;
    }

    /**
     * The same index, as a subject of one meeting sees it. Tells when anything may be read of other meetings; what belongs to
     * a meeting that is at hand, the people and the policy are read without a word.
     *
     * @param lookout called before anything may be read of other meetings
     * @param calendarLookout called before it is read when other meetings are, and whether they were held
     * @return a view of this index
     */
    public CaseIndex watched(Runnable lookout, Runnable calendarLookout) {
        return new CaseIndex(this, lookout, calendarLookout);
    }

    private void lookBeyond() {
        if (lookout != null) {
            lookout.run();
        }
    }

    private static <T> Map<String, List<T>> grouped(@Nullable List<T> facts, Function<T, String> meetingId) {
        Map<String, List<T>> result = new HashMap<>();
        if (facts != null) {
            for (T fact : facts) {
                result.computeIfAbsent(meetingId.apply(fact), id -> new ArrayList<>())
                        .add(fact);
            }
        }
        return result;
    }

    private static @Nullable Instant startOf(Meeting meeting) {
        return meeting.schedule().start() == null
                ? null
                : meeting.schedule().start().toInstant();
    }

    /**
     * The case file.
     *
     * @return as given
     */
    public CaseFile caseFile() {
        lookBeyond();
        return caseFile;
    }

    /**
     * Whether the people are listed.
     *
     * @return {@code false} if nobody knows who they are
     */
    public boolean listsPeople() {
        return caseFile.people() != null;
    }

    /**
     * What the host declares about its records.
     *
     * @return the policy of the case file
     */
    public Policy policy() {
        return caseFile.policy();
    }

    /**
     * The instant at which the question is asked. Whoever decides something by it has to decide anew whenever the clock moves;
     * {@link #hasHappened}, {@link #isOver} and {@link #stillHolds} answer most questions, and their answers stand for longer.
     *
     * @return as given
     */
    public Instant asOf() {
        if (horizon != null) {
            horizon.add(asOf.plusNanos(1));
        }
        return asOf;
    }

    /**
     * The instant at which the question is asked, to be shown or to be put into a remedy. No verdict may hang on it.
     *
     * @return as given
     */
    public Instant asOfToShow() {
        return asOf;
    }

    /**
     * The date of as-of, to be shown or to be put into a remedy. No verdict may hang on it.
     *
     * @param zone where
     * @return the local date there
     */
    public LocalDate todayToShow(ZoneId zone) {
        return asOf.atZone(zone).toLocalDate();
    }

    /**
     * Until when every answer stands that was given so far, if nothing but time passes. Known only of an index that
     * {@linkplain #lookingAhead looks ahead}.
     *
     * @return the first instant at which an answer may be another; {@code null} if none ever will be
     */
    public @Nullable Instant standsUntil() {
        return Objects.requireNonNull(horizon, "This index does not look ahead.")
                .next();
    }

    /**
     * Whether something has happened by now.
     *
     * @param event when it happened; {@code null} if there is no record
     * @return {@code true} if it is recorded and not later than as-of
     */
    public boolean hasHappened(@Nullable Instant event) {
        boolean yetToCome = event != null && event.isAfter(asOf);
        if (yetToCome && horizon != null) {
            horizon.add(event);
        }
        return event != null && !yetToCome;
    }

    /**
     * Whether a date has passed.
     *
     * @param date for example 9 June 2026
     * @param zone where
     * @return {@code true} from the first instant of the next day there
     */
    public boolean isOver(LocalDate date, ZoneId zone) {
        return hasHappened(date.plusDays(1).atStartOfDay(zone).toInstant());
    }

    /**
     * Whether something holds still.
     *
     * @param condition asked of an instant; once it has stopped to hold it never holds again
     * @return whether it holds as of now
     */
    public boolean stillHolds(Predicate<Instant> condition) {
        boolean holds = condition.test(asOf);
        if (holds && horizon != null) {
            horizon.add(Horizon.endOf(condition, asOf));
        }
        return holds;
    }

    /**
     * Whether there is still time to do something before a meeting.
     *
     * @param lead how long before
     * @param start the start of the meeting
     * @return {@code true} if doing it now would be early enough, or it is too early yet
     */
    public boolean isStillTime(LeadTime lead, ZonedDateTime start) {
        return stillHolds(now -> lead.isStillTime(now.atZone(start.getZone()), start));
    }

    /**
     * The meetings, by start and id; those without a start come last.
     *
     * @return the meetings
     */
    public List<Meeting> meetings() {
        lookBeyond();
        return meetings;
    }

    /**
     * The meetings for somebody who reads nothing of them but when they are and how far they have got.
     *
     * @return the meetings, by start and id; those without a start come last
     */
    public List<Meeting> calendar() {
        if (calendarLookout != null) {
            calendarLookout.run();
        }
        return meetings;
    }

    /**
     * Finds a meeting.
     *
     * @param id its id
     * @return the meeting, which the case file is known to hold
     */
    public Meeting meeting(String id) {
        lookBeyond();
        return Objects.requireNonNull(meetingsById.get(id));
    }

    /**
     * Finds a person.
     *
     * @param id their id
     * @return the person, or {@code null} if not listed
     */
    public @Nullable Person person(String id) {
        return people.get(id);
    }

    /**
     * The notices about a meeting.
     *
     * @param meeting the meeting
     * @return the notices by id, or {@code null} if notices are not known
     */
    public @Nullable List<Notice> notices(Meeting meeting) {
        return caseFile.notices() == null ? null : notices.getOrDefault(meeting.id(), List.of());
    }

    /**
     * The actions agreed at a meeting.
     *
     * @param meeting the meeting
     * @return the actions by id, or {@code null} if actions are not known
     */
    public @Nullable List<Action> actions(Meeting meeting) {
        return caseFile.actions() == null ? null : actions.getOrDefault(meeting.id(), List.of());
    }

    /**
     * The answers people gave about a meeting.
     *
     * @param meeting the meeting
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> attestations(Meeting meeting) {
        return caseFile.attestations() == null ? null : attestations.getOrDefault(meeting.id(), List.of());
    }

    /**
     * The feedback given at a meeting.
     *
     * @param meeting the meeting
     * @return the feedback by id, or {@code null} if feedback is not known
     */
    public @Nullable List<FeedbackItem> feedback(Meeting meeting) {
        return caseFile.feedback() == null ? null : feedback.getOrDefault(meeting.id(), List.of());
    }

    /**
     * The answers people gave about a meeting, an action or a feedback item.
     *
     * @param subjectId its id
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> attestations(String subjectId) {
        return caseFile.attestations() == null ? null : attestations.getOrDefault(subjectId, List.of());
    }

    /**
     * Finds a decision.
     *
     * @param id its id
     * @return the decision, which the case file is known to hold
     */
    public Decision decision(String id) {
        return Objects.requireNonNull(decisions.get(id));
    }

    /**
     * Finds an action.
     *
     * @param id its id
     * @return the action, which the case file is known to hold
     */
    public Action action(String id) {
        lookBeyond();
        return Objects.requireNonNull(actionsById.get(id));
    }

    /**
     * The decisions that are linked to a meeting, see {@link #isLinked}.
     *
     * @param meeting the meeting
     * @return the decisions by id, or {@code null} if decisions are not known
     */
    public @Nullable List<Decision> decisions(Meeting meeting) {
        return caseFile.decisions() == null
                ? null
                : caseFile.decisions().stream()
                        .filter(decision -> isLinked(decision, meeting))
                        .toList();
    }

    /**
     * The meeting in which a decision is judged.
     *
     * @param decision the decision
     * @return the meeting it was taken at, else the first by id that it is linked to
     */
    public Meeting home(Decision decision) {
        if (decision.meetingId() != null) {
            return Objects.requireNonNull(meetingsById.get(decision.meetingId()));
        }
        Optional<Meeting> first = caseFile.meetings().stream()
                .filter(meeting -> isLinked(decision, meeting))
                .findFirst();
        return first.orElseThrow();
    }

    /**
     * Whether a decision is known to be linked to a meeting: taken there, on its agenda, or the matter of feedback given
     * there.
     *
     * @param decision the decision
     * @param meeting the meeting
     * @return {@code true} if a link is on record
     */
    public boolean isLinked(Decision decision, Meeting meeting) {
        return meeting.id().equals(decision.meetingId())
                || onAgenda(decision, meeting)
                || inFeedback(decision, meeting);
    }

    private static boolean onAgenda(Decision decision, Meeting meeting) {
        List<AgendaItem> agenda = meeting.agenda();
        return agenda != null && agenda.stream().anyMatch(item -> decision.id().equals(item.decisionId()));
    }

    private boolean inFeedback(Decision decision, Meeting meeting) {
        List<FeedbackItem> items = feedback(meeting);
        return items != null && items.stream().anyMatch(item -> decision.id().equals(item.decisionId()));
    }

    /**
     * Whether 'no record' means 'not done' for a kind of fact.
     *
     * @param kind the kind of fact
     * @param readings the readings in force
     * @return {@code true} if the host declares it complete, unless a reading says otherwise
     */
    public boolean isComplete(FactKind kind, Interpretations readings) {
        if (readings.has(Reading.COVERAGE_DECIDES)) {
            return caseFile.policy().coverage().contains(kind);
        }
        return readings.has(Reading.NO_RECORD_IS_NOT_DONE);
    }

    /**
     * A list of the case file.
     *
     * @param name for example {@code notices}
     * @return a reference to it
     */
    public FieldRef list(String name) {
        return new FieldRef(FactType.CASE_FILE, caseFile.id(), name);
    }
}
