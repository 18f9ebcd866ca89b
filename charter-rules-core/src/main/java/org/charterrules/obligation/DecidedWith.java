package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * A decision is talked over with some people: one of them takes it, or is at the meeting that takes it. A reason on
 * record excuses (OH-L8a).
 *
 * @param population the people, for example people with lived experience
 * @param reasonKey the key of the reason in {@code Meeting.reasons}
 */
public record DecidedWith(Population population, String reasonKey) implements Obligation<DecisionSubject> {
    /**
     * One of them takes it or is at the meeting, or a reason is on record.
     *
     * @param population a {@link Population#phrase}
     * @param reasonKey for example {@code OH-L8a}
     * @return the obligation
     */
    public static DecidedWith orReason(String population, String reasonKey) {
        return new DecidedWith(Population.named(population), reasonKey);
    }

    @Override
    public Judgement judge(DecisionSubject subject) {
        return DecisionTakers.unlessReason(subject, judgeStrictly(subject), reasonKey);
    }

    private Judgement judgeStrictly(DecisionSubject subject) {
        Set<String> takers = subject.decision().takerIds();
        Truth took = takers == null ? Truth.MAYBE : DecisionTakers.include(subject, takers, population);
        return switch (took.or(wereThere(subject))) {
            case YES -> DecisionTakers.kept(subject, took == Truth.YES ? taken(subject) : thereEvidence(subject));
            case NO ->
                DecisionTakers.broken(
                        subject, taken(subject), Statement.of("gap.not-talked-over", subject.id(), population));
            case MAYBE -> Judgement.unknown(missing(subject));
        };
    }

    private static Evidence taken(DecisionSubject subject) {
        return DecisionTakers.evidence(
                subject, Objects.requireNonNull(subject.decision().takerIds()));
    }

    private static MeetingSubject at(DecisionSubject subject) {
        return new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
    }

    private Truth wereThere(DecisionSubject subject) {
        if (subject.decision().meetingId() == null) {
            return Truth.MAYBE;
        }
        Truth any = subject.meeting().participants() == null ? Truth.MAYBE : Truth.NO;
        for (Participant one : at(subject).participants()) {
            any = any.or(wasThere(subject, one));
        }
        return any;
    }

    private Truth wasThere(DecisionSubject subject, Participant one) {
        return Attending.attended(one).and(at(subject).belongs(one.personId(), population));
    }

    private Evidence thereEvidence(DecisionSubject subject) {
        List<String> there = at(subject).participants().stream()
                .filter(one -> wasThere(subject, one) == Truth.YES)
                .map(Participant::personId)
                .toList();
        FieldRef[] fields = there.stream()
                .map(one -> new FieldRef(FactType.PARTICIPANT, one, "attendance"))
                .toArray(FieldRef[]::new);
        return Evidence.of(Statement.of("found.were-there", subject.id(), there, population), fields);
    }

    private Set<FieldRef> missing(DecisionSubject subject) {
        Set<FieldRef> missing = new TreeSet<>();
        Set<String> takers = subject.decision().takerIds();
        if (takers == null) {
            missing.add(subject.field("takerIds"));
        } else {
            missing.addAll(DecisionTakers.missing(subject, takers, population));
        }
        if (subject.decision().meetingId() == null) {
            missing.add(subject.field("meetingId"));
            return missing;
        }
        if (subject.meeting().participants() == null) {
            missing.add(at(subject).participantsField());
        }
        for (Participant one : at(subject).participants()) {
            if (wasThere(subject, one) == Truth.MAYBE) {
                addMissing(missing, subject, one);
            }
        }
        return missing;
    }

    private void addMissing(Set<FieldRef> missing, DecisionSubject subject, Participant one) {
        if (Attending.attended(one) == Truth.MAYBE) {
            missing.add(Attending.field(one));
        }
        if (at(subject).belongs(one.personId(), population) == Truth.MAYBE) {
            missing.add(subject.groupsOf(one.personId()));
        }
    }
}
