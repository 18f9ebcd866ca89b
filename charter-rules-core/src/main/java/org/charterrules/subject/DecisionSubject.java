package org.charterrules.subject;

import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Aspect;
import org.charterrules.model.Decision;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.DecisionStatus;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;

/**
 * A decision, as rules speak about it.
 *
 * @param file the case file it stands in
 * @param readings the readings in force
 * @param meeting the meeting in which it is judged
 * @param decision the decision
 * @param listed {@code false} if it stands for the decisions that a case file without any list of decisions may hold
 */
public record DecisionSubject(
        CaseIndex file, Interpretations readings, Meeting meeting, Decision decision, boolean listed)
        implements Subject {
    @Override
    public FactType type() {
        return FactType.DECISION;
    }

    @Override
    public String meetingId() {
        return meeting.id();
    }

    @Override
    public String id() {
        return decision.id();
    }

    @Override
    public FieldRef field(String name) {
        return listed ? Subject.super.field(name) : file.list("decisions");
    }

    /**
     * "that is final".
     *
     * @return whether it holds
     */
    public Condition isFinal() {
        if (decision.decidedAt() != null && !file.hasHappened(decision.decidedAt())) {
            return Condition.known(false, () -> Statement.of("why.not-decided-yet", id()));
        }
        if (decision.status() == null) {
            return Condition.unknown(field("status"));
        }
        boolean settled = decision.status() == DecisionStatus.FINAL || readings.has(Reading.PROVISIONAL_TOO);
        return Condition.known(settled, () -> Statement.of(settled ? "why.final" : "why.provisional", id()));
    }

    /**
     * "that belongs to co-production".
     *
     * @return whether it holds
     */
    public Condition belongsToCoProduction() {
        if (meeting.kind() == null) {
            return Condition.unknown(new FieldRef(FactType.MEETING, meeting.id(), "kind"));
        }
        return Condition.known(
                meeting.kind() == MeetingKind.CO_PRODUCTION_GROUP, () -> Statement.of("why.kind", meeting.kind()));
    }

    /**
     * Whether somebody who took the decision belongs to a population.
     *
     * @param personId the person
     * @param population the population
     * @return yes, no, or not known
     */
    public Truth belongs(String personId, Population population) {
        if (meeting.participants() == null) {
            return Truth.MAYBE;
        }
        for (Participant participant : meeting.participants()) {
            if (participant.personId().equals(personId)) {
                return Members.belongs(participant, population.groups(), this);
            }
        }
        return Members.byGroups(personId, population.groups(), this);
    }

    /**
     * The field that would tell which groups somebody belongs to.
     *
     * @param personId the person
     * @return a reference to the field
     */
    public FieldRef groupsOf(String personId) {
        return meeting.participants() == null
                ? new FieldRef(FactType.MEETING, meeting.id(), "participants")
                : Members.groupsOf(personId, this);
    }

    /**
     * "that is of kind spending or strategy".
     *
     * @param phrase each a {@link DecisionKind} in lower case, listed with commas and 'or'
     * @return whether it holds
     */
    public Condition isOfKind(String phrase) {
        Set<DecisionKind> kinds = Phrases.constants(phrase, DecisionKind.class);
        if (decision.kind() == null) {
            return Condition.unknown(field("kind"));
        }
        return Condition.known(
                kinds.contains(decision.kind()), () -> Statement.of("why.decision-kind", id(), decision.kind()));
    }

    /**
     * "that is about monitoring".
     *
     * @return whether it holds
     */
    public Condition isAboutMonitoring() {
        if (decision.aspect() == null) {
            return Condition.unknown(field("aspect"));
        }
        boolean holds = decision.aspect() == Aspect.MONITORING;
        return Condition.known(holds, () -> Statement.of(holds ? "why.monitoring" : "why.not-monitoring", id()));
    }

    /**
     * "that is not about monitoring".
     *
     * @return whether it holds
     */
    public Condition isNotAboutMonitoring() {
        Condition monitoring = isAboutMonitoring();
        return new Condition(monitoring.truth().not(), monitoring.missing(), monitoring.why());
    }

    /**
     * "that has been taken": not dated later than as-of.
     *
     * @return whether it holds
     */
    public Condition hasBeenTaken() {
        if (!listed) {
            return Condition.unknown(field("decidedAt"));
        }
        boolean later = decision.decidedAt() != null && !file.hasHappened(decision.decidedAt());
        return Condition.known(!later, () -> Statement.of(later ? "why.not-decided-yet" : "why.on-record", id()));
    }

    @Override
    public String toString() {
        return "DecisionSubject[" + id() + "]";
    }
}
