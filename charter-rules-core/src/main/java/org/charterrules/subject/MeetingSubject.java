package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.Attendance;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.jspecify.annotations.Nullable;

/**
 * A meeting, as rules speak about it.
 *
 * @param file the case file it stands in
 * @param readings the readings in force
 * @param meeting the meeting
 */
public record MeetingSubject(CaseIndex file, Interpretations readings, Meeting meeting) implements Subject {

    @Override
    public FactType type() {
        return FactType.MEETING;
    }

    @Override
    public String id() {
        return meeting.id();
    }

    /**
     * The planned start.
     *
     * @return in the zone of the meeting, or {@code null} if not known
     */
    public @Nullable ZonedDateTime start() {
        return meeting.schedule().start();
    }

    /**
     * When the meeting ended or is to end.
     *
     * @return the actual end if it is recorded and past, else the planned end; {@code null} if neither is known
     */
    public @Nullable Instant end() {
        var actual = meeting.schedule().actual();
        if (actual != null && !actual.isUnboundedEnd() && file.hasHappened(actual.getEnd())) {
            return actual.getEnd();
        }
        ZonedDateTime end = meeting.schedule().end();
        return end == null ? null : end.toInstant();
    }

    /**
     * Today, where the meeting is.
     *
     * @return the local date of as-of
     */
    public LocalDate today() {
        return file.asOf().atZone(meeting.schedule().zone()).toLocalDate();
    }

    /**
     * Whether it is too late to change anything about the meeting.
     *
     * @return {@code true} if it was held or has begun
     */
    public boolean isOver() {
        ZonedDateTime start = start();
        return meeting.status() == MeetingStatus.HELD
                || (start != null && !start.toInstant().isAfter(file.asOf()));
    }

    /**
     * The field that would tell who was invited.
     *
     * @return a reference to the participants of the meeting
     */
    public FieldRef participantsField() {
        return field("participants");
    }

    /**
     * The participants who belong to a population.
     *
     * @param population for example {@link Population#PARENTS_OR_CARERS}
     * @return the members; nobody if the participants are not known
     */
    public Members members(Population population) {
        Set<Group> groups = groupsOf(population);
        return Members.of(
                participants(),
                one -> Members.belongs(one, groups, this),
                one -> Members.groupsOf(one.personId(), this));
    }

    private Set<Group> groupsOf(Population population) {
        boolean widened = population == Population.PARENTS_OR_CARERS && readings.has(Reading.YOUNG_PEOPLE_TOO);
        return widened ? Population.PARENTS_CARERS_OR_YOUNG_PEOPLE.groups() : population.groups();
    }

    /**
     * Everybody who was invited.
     *
     * @return the participants; nobody if they are not known
     */
    public List<Participant> participants() {
        return meeting.participants() == null ? List.of() : meeting.participants();
    }

    /**
     * Those who took part or sent apologies.
     *
     * @return the members; those of whom no attendance is recorded may belong
     */
    public Members attendingOrApologising() {
        return Members.of(
                participants(),
                MeetingSubject::tookPart,
                one -> new FieldRef(FactType.PARTICIPANT, one.personId(), "attendance"));
    }

    private static Truth tookPart(Participant one) {
        if (one.attendance() == null || one.attendance() == Attendance.INVITED) {
            return Truth.MAYBE;
        }
        return Truth.of(one.attendance() != Attendance.ABSENT);
    }

    // Sentences

    /**
     * "that is not cancelled".
     *
     * @return whether it holds
     */
    public Condition isNotCancelled() {
        if (meeting.status() == null) {
            return Condition.unknown(field("status"));
        }
        boolean holds = meeting.status() != MeetingStatus.CANCELLED;
        return Condition.known(holds, () -> Statement.of(holds ? "why.not-cancelled" : "why.cancelled"));
    }

    /**
     * "that was held".
     *
     * @return whether it holds
     */
    public Condition wasHeld() {
        if (meeting.status() == null) {
            return Condition.unknown(field("status"));
        }
        boolean holds = meeting.status() == MeetingStatus.HELD;
        return Condition.known(holds, () -> Statement.of(holds ? "why.held" : "why.not-held"));
    }

    /**
     * "that includes parents or carers".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds
     */
    public Condition includes(String phrase) {
        if (meeting.participants() == null) {
            return Condition.unknown(participantsField());
        }
        Population population = Population.named(phrase);
        Members members = members(population);
        return switch (members.any()) {
            case YES -> Condition.known(true, () -> Statement.of("why.includes", population, members.ids()));
            case NO -> Condition.known(false, () -> Statement.of("why.includes-none", population));
            case MAYBE -> Condition.unknown(members.missing());
        };
    }

    /**
     * "that includes parents or carers (AMB-09)": as the reading of AMB-09 asks.
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds
     */
    public Condition includesAsRead(String phrase) {
        if (readings.has(Reading.EVERY_MEETING)) {
            return Condition.known(true, () -> Statement.of("why.every-meeting"));
        }
        Condition includes = includes(phrase);
        return readings.has(Reading.PARENT_GROUPS_ONLY) ? both(includes, isOfKind("co-production group")) : includes;
    }

    /**
     * "that has people invited".
     *
     * @return whether it holds
     */
    public Condition hasPeopleInvited() {
        if (meeting.participants() == null) {
            return Condition.unknown(participantsField());
        }
        List<String> ids = participants().stream().map(Participant::personId).toList();
        return Condition.known(
                !ids.isEmpty(),
                () -> ids.isEmpty() ? Statement.of("why.nobody-invited") : Statement.of("why.invited", ids));
    }

    /**
     * "that is of a co-production group".
     *
     * @param phrase a {@link MeetingKind} in lower case with spaces and the hyphen of 'co-production'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        MeetingKind kind = MeetingKind.valueOf(
                phrase.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
        if (meeting.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(meeting.kind() == kind, () -> Statement.of("why.kind", meeting.kind()));
    }

    /**
     * "that is of a co-production group (AMB-10)": every one, or only the first of the series.
     *
     * @param phrase as for {@link #isOfKind}
     * @return whether it holds
     */
    public Condition isOfKindToBook(String phrase) {
        Condition kind = isOfKind(phrase);
        if (!readings.has(Reading.FIRST_MEETING_ONLY)) {
            return kind;
        }
        boolean first = file.meetings().get(0).id().equals(id());
        Statement why = Statement.of(first ? "why.first-meeting" : "why.not-first-meeting");
        return both(kind, Condition.known(first, () -> why));
    }

    /**
     * "that is of a co-production group (AMB-11)": or any meeting, when agendas and papers have a wider scope.
     *
     * @param phrase as for {@link #isOfKind}
     * @return whether it holds
     */
    public Condition isOfKindForPapers(String phrase) {
        return readings.has(Reading.ANY_MEETING_WITH_PARENTS)
                ? Condition.known(true, () -> Statement.of("why.any-meeting-with-parents"))
                : isOfKind(phrase);
    }

    private static Condition both(Condition one, Condition other) {
        Truth truth = one.truth().and(other.truth());
        List<FieldRef> missing = new ArrayList<>();
        if (truth == Truth.MAYBE) {
            missing.addAll(one.missing());
            missing.addAll(other.missing());
        }
        return new Condition(truth, missing, one.truth() == Truth.NO ? one.why() : other.why());
    }

    /**
     * "that has papers".
     *
     * @return whether it holds
     */
    public Condition hasPapers() {
        Set<String> papers = meeting.documentIds();
        if (papers == null) {
            return Condition.unknown(field("documentIds"));
        }
        return Condition.known(
                !papers.isEmpty(),
                () -> papers.isEmpty()
                        ? Statement.of("why.no-papers")
                        : Statement.of("why.papers", List.copyOf(papers)));
    }

    /**
     * "that asks for people's views".
     *
     * @return whether it holds
     */
    public Condition asksForViews() {
        Truth truth = seeksViews();
        if (truth == Truth.MAYBE) {
            return Condition.unknown(viewFields());
        }
        return Condition.known(
                truth == Truth.YES, () -> Statement.of(truth == Truth.YES ? "why.views" : "why.no-views"));
    }

    /**
     * Whether views are sought: at a consultation, by an agenda item that prepares a decision, or as feedback.
     *
     * @return yes, no, or not known
     */
    public Truth seeksViews() {
        Truth byKind = meeting.kind() == null ? Truth.MAYBE : Truth.of(meeting.kind() == MeetingKind.CONSULTATION);
        return byKind.or(agendaPreparesDecision()).or(viewsGiven());
    }

    private Truth agendaPreparesDecision() {
        List<AgendaItem> agenda = meeting.agenda();
        return agenda == null ? Truth.MAYBE : Truth.of(agenda.stream().anyMatch(item -> item.decisionId() != null));
    }

    private Truth viewsGiven() {
        List<FeedbackItem> feedback = file.feedback(meeting);
        if (feedback == null) {
            return Truth.MAYBE;
        }
        if (feedback.stream().anyMatch(item -> item.kind() == FeedbackKind.VIEW)) {
            return Truth.YES;
        }
        return feedback.stream().anyMatch(item -> item.kind() == null) ? Truth.MAYBE : Truth.NO;
    }

    /**
     * The fields that would tell whether views are sought.
     *
     * @return the fields that are not known
     */
    public List<FieldRef> viewFields() {
        List<FieldRef> missing = new ArrayList<>();
        if (meeting.kind() == null) {
            missing.add(field("kind"));
        }
        if (meeting.agenda() == null) {
            missing.add(field("agenda"));
        }
        List<FeedbackItem> feedback = file.feedback(meeting);
        if (feedback == null) {
            missing.add(file.list("feedback"));
        } else {
            feedback.stream()
                    .filter(item -> item.kind() == null)
                    .forEach(item -> missing.add(new FieldRef(FactType.FEEDBACK, item.id(), "kind")));
        }
        return missing;
    }

    @Override
    public String toString() {
        return "MeetingSubject[" + id() + "]";
    }
}
