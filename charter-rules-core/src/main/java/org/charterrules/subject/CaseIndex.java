package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FollowUp;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.charterrules.model.Planning;
import org.charterrules.model.Policy;
import org.charterrules.model.Reason;
import org.charterrules.model.Venue;
import org.charterrules.model.ViewRoute;
import org.charterrules.time.Lead;
import org.jspecify.annotations.Nullable;

/** A case file as it stands at one instant, indexed once so that no rule has to search it. */
public final class CaseIndex {
    private static final long PEOPLE = Reads.of(FactType.PERSON);

    private final CaseFile caseFile;
    private final Instant asOf;
    private final FactsByKey facts;
    private final Reads reads;
    private final @Nullable String home;
    private final @Nullable Horizon horizon;

    /**
     * Indexes a case file.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked; what is dated later has not happened yet
     */
    public CaseIndex(CaseFile caseFile, Instant asOf) {
        this(caseFile, asOf, new FactsByKey(caseFile), new Reads(), null, null);
    }

    private CaseIndex(
            CaseFile caseFile,
            Instant asOf,
            FactsByKey facts,
            Reads reads,
            @Nullable String home,
            @Nullable Horizon horizon) {
        this.caseFile = caseFile;
        this.asOf = Objects.requireNonNull(asOf, "asOf must not be null");
        this.facts = facts;
        this.reads = reads;
        this.home = home;
        this.horizon = horizon;
    }

    /**
     * Indexes a case file and notes until when the answers stand that are given; see {@link #standsUntil}.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked; what is dated later has not happened yet
     * @return an index that looks ahead
     */
    public static CaseIndex lookingAhead(CaseFile caseFile, Instant asOf) {
        return new CaseIndex(caseFile, asOf, new FactsByKey(caseFile), new Reads(), null, new Horizon());
    }

    /**
     * Indexes a changed copy of the case file. What was worked out of words alone, or of people who are the
     * same, is not worked out again.
     *
     * @param changed the copy
     * @return an index of it, at the same instant
     */
    public CaseIndex changed(CaseFile changed) {
        return new CaseIndex(changed, asOf, facts.changed(changed), new Reads(), null, null);
    }

    /**
     * The same index for somebody who wants to know what is read through it.
     *
     * @param meetingId the meeting at hand, or {@code null} if it is the whole series
     * @return a view of this index with notes of its own
     */
    public CaseIndex watched(@Nullable String meetingId) {
        return new CaseIndex(caseFile, asOf, facts, new Reads(), meetingId, horizon);
    }

    /**
     * What was read through this view.
     *
     * @return the notes
     */
    public Reads reads() {
        return reads;
    }

    private void note(FactType type, String meetingId) {
        reads.note(
                home == null
                        ? Reads.everywhere(type)
                        : meetingId.equals(home) ? Reads.of(type) : Reads.beyond(type, meetingId));
    }

    /**
     * The case file.
     *
     * @return as given
     */
    public CaseFile caseFile() {
        reads.note(Reads.EVERYTHING);
        return caseFile;
    }

    /**
     * Whether the people are listed.
     *
     * @return {@code false} if nobody knows who they are
     */
    public boolean listsPeople() {
        reads.note(PEOPLE);
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
    public boolean isStillTime(Lead lead, ZonedDateTime start) {
        return stillHolds(now -> lead.isStillTime(now.atZone(start.getZone()), start));
    }

    /**
     * The meetings, by start and id; those without a start come last.
     *
     * @return the meetings
     */
    public List<Meeting> meetings() {
        reads.note(Reads.beyond(FactType.MEETING));
        return facts.meetings;
    }

    /**
     * The reasons on record with a meeting for what was not done. Whoever reads reasons reads them here, so that it is known
     * that they do.
     *
     * @param meeting the meeting
     * @return the reasons by their keys, for example {@code HS-C12a}, or {@code null} if not known
     */
    public @Nullable Map<String, Reason> reasons(Meeting meeting) {
        boolean here = meeting.id().equals(home);
        reads.note(here ? Reads.REASONS : Reads.REASONS_BEYOND | Reads.ofOther(meeting.id()));
        return meeting.reasons();
    }

    /**
     * How a meeting was planned. Read here, so that it is known who reads it.
     *
     * @param meeting the meeting
     * @return its planning
     */
    public Planning planning(Meeting meeting) {
        notePlans(meeting);
        return meeting.planning();
    }

    /**
     * The venue of a meeting. Read here, so that it is known who reads it.
     *
     * @param meeting the meeting
     * @return its venue
     */
    public Venue venue(Meeting meeting) {
        notePlans(meeting);
        return meeting.venue();
    }

    /**
     * By what routes people may give their views before a meeting. Read here, so that it is known who reads them.
     *
     * @param meeting the meeting
     * @return the routes, or {@code null} if not known
     */
    public @Nullable Set<ViewRoute> viewRoutes(Meeting meeting) {
        notePlans(meeting);
        return meeting.viewRoutes();
    }

    /**
     * What follows a meeting. Read here, so that it is known who reads it.
     *
     * @param meeting the meeting
     * @return its follow-up
     */
    public FollowUp followUp(Meeting meeting) {
        notePlans(meeting);
        return meeting.followUp();
    }

    private void notePlans(Meeting meeting) {
        reads.note(meeting.id().equals(home) ? Reads.PLANS : Reads.beyond(FactType.MEETING, meeting.id()));
    }

    /**
     * The meetings for somebody who reads nothing of them but when they are and how far they have got.
     *
     * @return the meetings, by start and id; those without a start come last
     */
    public List<Meeting> calendar() {
        reads.note(Reads.CALENDAR);
        return facts.meetings;
    }

    /**
     * Finds a meeting.
     *
     * @param id its id
     * @return the meeting, which the case file is known to hold
     */
    public Meeting meeting(String id) {
        note(FactType.MEETING, id);
        return Objects.requireNonNull(facts.meetingsById().get(id));
    }

    /**
     * Finds a person.
     *
     * @param id their id
     * @return the person, or {@code null} if not listed
     */
    public @Nullable Person person(String id) {
        reads.note(PEOPLE);
        return facts.people().get(id);
    }

    /**
     * The notices about a meeting.
     *
     * @param meeting the meeting
     * @return the notices by id, or {@code null} if notices are not known
     */
    public @Nullable List<Notice> notices(Meeting meeting) {
        note(FactType.NOTICE, meeting.id());
        return caseFile.notices() == null ? null : facts.notices().getOrDefault(meeting.id(), List.of());
    }

    /**
     * The notices about all meetings.
     *
     * @return the notices by id, or {@code null} if notices are not known
     */
    public @Nullable List<Notice> notices() {
        reads.note(Reads.everywhere(FactType.NOTICE));
        return caseFile.notices();
    }

    /**
     * The actions agreed at all meetings.
     *
     * @return the actions by id, or {@code null} if actions are not known
     */
    public @Nullable List<Action> actions() {
        reads.note(Reads.everywhere(FactType.ACTION));
        return caseFile.actions();
    }

    /**
     * All decisions.
     *
     * @return the decisions by id, or {@code null} if decisions are not known
     */
    public @Nullable List<Decision> decisions() {
        reads.note(Reads.everywhere(FactType.DECISION));
        return caseFile.decisions();
    }

    /**
     * The feedback given at all meetings.
     *
     * @return the feedback by id, or {@code null} if feedback is not known
     */
    public @Nullable List<FeedbackItem> feedback() {
        reads.note(Reads.everywhere(FactType.FEEDBACK));
        return caseFile.feedback();
    }

    /**
     * The id of the case file.
     *
     * @return for example {@code parents-voice-2026}
     */
    public String id() {
        return caseFile.id();
    }

    /**
     * The actions agreed at a meeting.
     *
     * @param meeting the meeting
     * @return the actions by id, or {@code null} if actions are not known
     */
    public @Nullable List<Action> actions(Meeting meeting) {
        note(FactType.ACTION, meeting.id());
        return caseFile.actions() == null ? null : facts.actions().getOrDefault(meeting.id(), List.of());
    }

    /**
     * The answers people gave about a meeting.
     *
     * @param meeting the meeting
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> attestations(Meeting meeting) {
        return attestations(meeting.id());
    }

    /**
     * The feedback given at a meeting.
     *
     * @param meeting the meeting
     * @return the feedback by id, or {@code null} if feedback is not known
     */
    public @Nullable List<FeedbackItem> feedback(Meeting meeting) {
        note(FactType.FEEDBACK, meeting.id());
        return caseFile.feedback() == null ? null : facts.feedback().getOrDefault(meeting.id(), List.of());
    }

    /**
     * The answers people gave about a meeting, an action or a feedback item.
     *
     * @param subjectId its id
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> attestations(String subjectId) {
        reads.note(subjectId.equals(home) ? Reads.of(FactType.ATTESTATION) : Reads.everywhere(FactType.ATTESTATION));
        return caseFile.attestations() == null ? null : facts.attestations().getOrDefault(subjectId, List.of());
    }

    /**
     * The answers people gave to one question about a meeting, an action or a feedback item. Whoever has the meeting asks with
     * that, so that it is known which one they look at.
     *
     * @param subjectId its id
     * @param questionId for example {@code Q-RESPECT}
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> answers(String subjectId, String questionId) {
        long beyond = subjectId.equals(home) ? 0 : Reads.ANSWERS_BEYOND | Reads.ALL_OTHERS;
        return answers(subjectId, questionId, beyond);
    }

    /**
     * The answers people gave to one question about a meeting.
     *
     * @param meeting the meeting
     * @param questionId for example {@code Q-RESPECT}
     * @return the answers by id, or {@code null} if answers are not known
     */
    public @Nullable List<Attestation> answers(Meeting meeting, String questionId) {
        long beyond = meeting.id().equals(home) ? 0 : Reads.ANSWERS_BEYOND | Reads.ofOther(meeting.id());
        return answers(meeting.id(), questionId, beyond);
    }

    private @Nullable List<Attestation> answers(String subjectId, String questionId, long beyond) {
        reads.note(Reads.ofQuestion(questionId) | beyond);
        return caseFile.attestations() == null
                ? null
                : facts.answersTo().getOrDefault(new FactsByKey.Topic(subjectId, questionId), List.of());
    }

    /**
     * The notices that name an action, and those that may, whatever meeting they are about.
     *
     * @param actionId the id of the action
     * @return the notices by id, or {@code null} if notices are not known
     */
    public @Nullable List<Notice> news(String actionId) {
        reads.note(Reads.ofNews(actionId));
        if (caseFile.notices() == null) {
            return null;
        }
        List<Notice> naming = facts.news().getOrDefault(actionId, List.of());
        List<Notice> perhaps = facts.perhapsNews();
        return perhaps.isEmpty()
                ? naming
                : Stream.concat(naming.stream(), perhaps.stream())
                        .sorted(Comparator.comparing(Notice::id))
                        .toList();
    }

    /**
     * Finds a decision.
     *
     * @param id its id
     * @return the decision, which the case file is known to hold
     */
    public Decision decision(String id) {
        reads.note(Reads.everywhere(FactType.DECISION));
        return Objects.requireNonNull(facts.decisions().get(id));
    }

    /**
     * Finds an action.
     *
     * @param id its id
     * @return the action, which the case file is known to hold
     */
    public Action action(String id) {
        reads.note(Reads.everywhere(FactType.ACTION));
        return Objects.requireNonNull(facts.actionsById().get(id));
    }

    /**
     * The decisions that are, or may be, of some kind, at whatever meeting.
     *
     * @param kinds for example {@code POLICY}
     * @return those of one of these kinds and those of which the kind is not known
     */
    public List<Decision> decisionsPerhapsOf(Set<DecisionKind> kinds) {
        reads.note(Reads.everywhere(FactType.DECISION));
        return facts.decisions().values().stream()
                .filter(one -> one.kind() == null || kinds.contains(one.kind()))
                .toList();
    }

    /**
     * The decisions that were taken at a meeting or are on its agenda. That somebody gave feedback on one there is not enough.
     *
     * @param meeting the meeting
     * @return the decisions by id, or {@code null} if decisions are not known
     */
    public @Nullable List<Decision> decisions(Meeting meeting) {
        reads.note(Reads.everywhere(FactType.DECISION));
        return caseFile.decisions() == null
                ? null
                : caseFile.decisions().stream()
                        .filter(decision -> meeting.id().equals(decision.meetingId()) || onAgenda(decision, meeting))
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
            return Objects.requireNonNull(facts.meetingsById().get(decision.meetingId()));
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
        if (agenda != null) {
            for (AgendaItem item : agenda) {
                if (decision.id().equals(item.decisionId())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean inFeedback(Decision decision, Meeting meeting) {
        List<FeedbackItem> items = feedback(meeting);
        if (items != null) {
            for (FeedbackItem item : items) {
                if (decision.id().equals(item.decisionId())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Works something out that hangs on nothing but who takes part in a meeting and who they are, once for this case file and its
     * changed copies.
     */
    <T> T onceOfPeople(Object question, Supplier<T> answer) {
        reads.note(PEOPLE);
        return once(facts.ofPeople, question, answer);
    }

    /**
     * Works something out once for this case file and instant, whoever asks first and through whichever view. What it rests on is
     * noted for the first alone, so whoever asks reads that beside it.
     *
     * @param question what is asked; equal questions have the same answer, and questions of different types are not equal
     * @param answer works it out; may be asked more than once by several threads at the same time
     * @return the answer that was worked out first
     * @param <T> the type of the answer
     */
    public <T> T once(Object question, Supplier<T> answer) {
        return once(facts.workedOut, question, answer);
    }

    /**
     * Works something out of words alone, once for this case file and its {@linkplain #changed changed copies}.
     *
     * @param question the words and what is asked of them; equal questions have the same answer whatever else is on record
     * @param answer works it out; may be asked more than once by several threads at the same time
     * @return the answer that was worked out first
     * @param <T> the type of the answer
     */
    public <T> T onceOfWords(Object question, Supplier<T> answer) {
        return once(facts.ofWords, question, answer);
    }

    @SuppressWarnings("unchecked")
    private static <T> T once(Map<Object, Object> workedOut, Object question, Supplier<T> answer) {
        Object known = workedOut.get(question);
        if (known == null) {
            Object made = answer.get();
            Object other = workedOut.putIfAbsent(question, made);
            known = other == null ? made : other;
        }
        return (T) known;
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
