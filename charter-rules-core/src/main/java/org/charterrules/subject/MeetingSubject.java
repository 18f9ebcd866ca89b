package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Answer;
import org.charterrules.model.Attendance;
import org.charterrules.model.Attestation;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
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
    public String meetingId() {
        return meeting.id();
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
     * Whether a date has passed where the meeting is.
     *
     * @param date for example 9 June 2026
     * @return {@code true} from the first instant of the next day there
     */
    public boolean isOver(LocalDate date) {
        return file.isOver(date, meeting.schedule().zone());
    }

    /**
     * Whether it is too late to change anything about the meeting.
     *
     * @return {@code true} if it was held or has begun
     */
    public boolean isOver() {
        ZonedDateTime start = start();
        return meeting.status() == MeetingStatus.HELD || (start != null && file.hasHappened(start.toInstant()));
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
        if (population == Population.EVERYONE) {
            return new Members(participants(), List.of(), List.of());
        }
        return members(groupsOf(population));
    }

    /**
     * The participants who belong to some groups.
     *
     * @param groups for example {@link Group#HEALTH}
     * @return the members; nobody if the participants are not known
     */
    public Members members(Set<Group> groups) {
        Asked asked = new Asked(participants(), groups, readings.has(Reading.ANY_GROUP));
        return file.onceOfPeople(
                asked,
                () -> Members.of(
                        participants(),
                        one -> Members.belongs(one, groups, this),
                        one -> Members.groupsOf(one.personId(), this)));
    }

    /**
     * Works something out once that hangs on nothing but who took part in the meeting and belongs to a population.
     *
     * @param population the population
     * @param what what is worked out; there is one such thing for each population
     * @param answer works it out
     * @return the answer
     * @param <T> the type of the answer
     */
    public <T> T onceAmong(Population population, Class<T> what, Supplier<T> answer) {
        Asked asked = new Asked(participants(), groupsOf(population), readings.has(Reading.ANY_GROUP));
        return file.onceOfPeople(new AskedAmong(what, population, asked), answer);
    }

    private record AskedAmong(Class<?> what, Population population, Asked asked) {
        /** Both for speed: this is looked up again and again, and what a record generates takes long the first time. */
        @Override
        public boolean equals(Object other) {
            return other instanceof AskedAmong that
                    && what == that.what
                    && population == that.population
                    && asked.equals(that.asked);
        }

        @Override
        public int hashCode() {
            return 31 * asked.hashCode() + population.ordinal();
        }
    }

    /** Everything that an answer about members hangs on, for the same people. */
    private record Asked(List<Participant> participants, Set<Group> groups, boolean anyGroup) {
        /** Both for speed: to compare lists takes long, and the same meeting has the same one. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Asked that
                    && anyGroup == that.anyGroup
                    && participants == that.participants
                    && groups.equals(that.groups);
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(participants) + groups.hashCode();
        }
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
        boolean any = !participants().isEmpty();
        return Condition.known(
                any,
                () -> any
                        ? Statement.of(
                                "why.invited",
                                participants().stream()
                                        .map(Participant::personId)
                                        .toList())
                        : Statement.of("why.nobody-invited"));
    }

    /**
     * "that is a meeting of kind forum or workshop".
     *
     * @param phrase each a {@link MeetingKind} in lower case with spaces and the hyphen of 'co-production', listed with commas
     *     and 'or'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        Set<MeetingKind> kinds = Phrases.constants(phrase, MeetingKind.class);
        if (meeting.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(kinds.contains(meeting.kind()), () -> Statement.of("why.kind", meeting.kind()));
    }

    /**
     * "that is not a meeting of kind consultation".
     *
     * @param phrase as for {@link #isOfKind}
     * @return whether it holds
     */
    public Condition isNotOfKind(String phrase) {
        Condition kind = isOfKind(phrase);
        return new Condition(kind.truth().not(), kind.missing(), kind.why());
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

    /**
     * "that people may attend face to face".
     *
     * @return whether it holds
     */
    public Condition offersFaceToFace() {
        if (meeting.modesOffered() == null) {
            return Condition.unknown(field("modesOffered"));
        }
        boolean holds = meeting.modesOffered().contains(Mode.FACE_TO_FACE);
        return Condition.known(holds, () -> Statement.of(holds ? "why.face-to-face" : "why.online"));
    }

    /**
     * "that has at least 2 people invited".
     *
     * @param number for example {@code 2}
     * @return whether it holds
     */
    public Condition hasAtLeastInvited(String number) {
        if (meeting.participants() == null) {
            return Condition.unknown(participantsField());
        }
        int least = Integer.parseInt(number);
        int invited = meeting.participants().size();
        return Condition.known(invited >= least, () -> Statement.of("why.number-invited", invited, least));
    }

    /**
     * "that has a decision on its agenda".
     *
     * @return whether it holds
     */
    public Condition hasDecisionOnAgenda() {
        List<AgendaItem> agenda = meeting.agenda();
        if (agenda == null) {
            return Condition.unknown(field("agenda"));
        }
        Truth any = Truth.NO;
        for (AgendaItem item : agenda) {
            any = any.or(isDecision(item));
        }
        boolean holds = any == Truth.YES;
        return any == Truth.MAYBE
                ? Condition.unknown(field("agenda"))
                : Condition.known(holds, () -> Statement.of(holds ? "why.decides" : "why.decides-nothing"));
    }

    private static Truth isDecision(AgendaItem item) {
        if (item.decisionId() != null) {
            return Truth.YES;
        }
        return item.kind() == null ? Truth.MAYBE : Truth.of(item.kind() == AgendaItemKind.DECISION);
    }

    /**
     * "that takes a decision": one is on its agenda, or on record as taken there.
     *
     * @return whether it holds
     */
    public Condition takesDecision() {
        Condition onAgenda = hasDecisionOnAgenda();
        if (onAgenda.truth() == Truth.YES) {
            return onAgenda;
        }
        List<Decision> decisions = file.decisions(meeting);
        if (decisions != null && !decisions.isEmpty()) {
            return Condition.known(
                    true,
                    () -> Statement.of("why.decision-linked", decisions.get(0).id()));
        }
        if (decisions != null) {
            return onAgenda;
        }
        List<FieldRef> missing = new ArrayList<>(onAgenda.missing());
        missing.add(file.list("decisions"));
        return Condition.unknown(missing);
    }

    /**
     * "that prepares a decision of kind policy": a decision of that kind is linked to the meeting.
     *
     * @param phrase each a {@link DecisionKind} in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition preparesDecision(String phrase) {
        Set<DecisionKind> kinds = Phrases.constants(phrase, DecisionKind.class);
        List<Decision> decisions = file.decisions(meeting);
        if (decisions == null) {
            return Condition.unknown(file.list("decisions"));
        }
        Optional<Decision> found =
                decisions.stream().filter(one -> kinds.contains(one.kind())).findFirst();
        if (found.isPresent()) {
            return Condition.known(
                    true, () -> Statement.of("why.decision-linked", found.get().id()));
        }
        List<Decision> perhaps = meeting.agenda() == null ? file.decisionsPerhapsOf(kinds) : decisions;
        List<FieldRef> doubts = new ArrayList<>();
        perhaps.stream()
                .filter(one -> one.kind() == null)
                .forEach(one -> doubts.add(new FieldRef(FactType.DECISION, one.id(), "kind")));
        if (meeting.agenda() == null && !perhaps.isEmpty()) {
            doubts.add(field("agenda"));
        }
        return doubts.isEmpty()
                ? Condition.known(false, () -> Statement.of("why.no-such-decision", List.copyOf(kinds)))
                : Condition.unknown(doubts);
    }

    /**
     * "that is about children or young people".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds
     */
    public Condition isAbout(String phrase) {
        Population population = Population.named(phrase);
        if (meeting.subjectIds() == null) {
            return Condition.unknown(field("subjectIds"));
        }
        Truth any = Truth.NO;
        List<FieldRef> missing = new ArrayList<>();
        for (String personId : meeting.subjectIds()) {
            Truth one = counts(personId, population);
            any = any.or(one);
            if (one == Truth.MAYBE) {
                missing.add(countsField(personId));
            }
        }
        boolean holds = any == Truth.YES;
        return any == Truth.MAYBE
                ? Condition.unknown(missing)
                : Condition.known(
                        holds,
                        () -> holds
                                ? Statement.of("why.about", population, List.copyOf(meeting.subjectIds()))
                                : Statement.of("why.about-none", population));
    }

    /**
     * Whether a person belongs to a population: in the capacity they were invited in, else by their groups.
     *
     * @param personId the person, invited or not
     * @param population the population
     * @return yes, no, or not known
     */
    public Truth belongs(String personId, Population population) {
        if (population == Population.EVERYONE) {
            return Truth.YES;
        }
        for (Participant participant : participants()) {
            if (participant.personId().equals(personId)) {
                return Members.belongs(participant, groupsOf(population), this);
            }
        }
        return Members.byGroups(personId, groupsOf(population), this);
    }

    /**
     * Whether somebody the meeting is about counts as one of a population. In what capacity they are invited, and so whether they
     * count, is not known as long as the participants are not.
     *
     * @param personId the person, invited or not
     * @param population the population
     * @return yes, no, or not known
     */
    public Truth counts(String personId, Population population) {
        return meeting.participants() == null ? Truth.MAYBE : belongs(personId, population);
    }

    /**
     * The field that would tell whether somebody counts.
     *
     * @param personId the person, invited or not
     * @return the participants of the meeting, or the groups of the person
     */
    public FieldRef countsField(String personId) {
        return meeting.participants() == null ? participantsField() : Members.groupsOf(personId, this);
    }

    /**
     * "that includes or is about family members".
     *
     * @param phrase a {@link Population#phrase}
     * @return whether it holds
     */
    public Condition includesOrIsAbout(String phrase) {
        return either(includes(phrase), isAbout(phrase));
    }

    private static Condition either(Condition one, Condition other) {
        Truth truth = one.truth().or(other.truth());
        List<FieldRef> missing = new ArrayList<>();
        if (truth == Truth.MAYBE) {
            missing.addAll(one.missing());
            missing.addAll(other.missing());
        }
        return new Condition(truth, missing, one.truth() == Truth.YES ? one.why() : other.why());
    }

    /**
     * "that somebody has been told of": a notice about it was sent.
     *
     * @return whether it holds
     */
    public Condition hasBeenAnnounced() {
        List<Notice> notices = file.notices(meeting);
        if (notices == null) {
            return Condition.unknown(file.list("notices"));
        }
        boolean sent = notices.stream().anyMatch(notice -> file.hasHappened(notice.sentAt()));
        List<FieldRef> doubts = notices.stream()
                .filter(notice -> notice.sentAt() == null)
                .map(notice -> new FieldRef(FactType.NOTICE, notice.id(), "sentAt"))
                .toList();
        return !sent && !doubts.isEmpty()
                ? Condition.unknown(doubts)
                : Condition.known(sent, () -> Statement.of(sent ? "why.announced" : "why.not-announced"));
    }

    /**
     * "about which somebody says no to Q-TRULY-COPRODUCED".
     *
     * @param questionId for example {@code Q-TRULY-COPRODUCED}
     * @return whether it holds
     */
    public Condition somebodySaysNoTo(String questionId) {
        List<Attestation> answers = file.answers(meeting.id(), questionId);
        if (answers == null) {
            return Condition.unknown(file.list("attestations"));
        }
        List<Attestation> given = answers.stream()
                .filter(one -> one.answeredAt() == null || file.hasHappened(one.answeredAt()))
                .toList();
        boolean no = given.stream().anyMatch(one -> one.answer() == Answer.NO);
        List<FieldRef> doubts = given.stream()
                .filter(one -> one.answer() == null)
                .map(one -> new FieldRef(FactType.ATTESTATION, one.id(), "answer"))
                .toList();
        if (!no && !doubts.isEmpty()) {
            return Condition.unknown(doubts);
        }
        return Condition.known(
                no, () -> Statement.of(no ? "why.said-no" : "why.nobody-said-no", new Question(questionId)));
    }

    /**
     * Whether something about the meeting can still be done otherwise.
     *
     * @return {@code false} if it was cancelled, was held or has begun
     */
    public boolean canStillChange() {
        return meeting.status() != MeetingStatus.CANCELLED && !isOver();
    }

    @Override
    public String toString() {
        return "MeetingSubject[" + id() + "]";
    }
}
