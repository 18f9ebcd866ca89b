package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.charterrules.change.OfferAnotherWay;
import org.charterrules.change.RecordReasons;
import org.charterrules.change.RecordWeighing;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What makes up for a promise that was not kept to the letter.
 *
 * @param kind what sort of thing makes up for it
 * @param key the key of the reason, for example {@code LAN-A7b}; {@code null} unless it takes a reason
 */
public record Cure(Cure.Kind kind, @Nullable String key) {
    /** What sort of thing makes up for it, for example {@link #ANOTHER_WAY}. */
    public enum Kind {
        /** Nothing does. */
        NOTHING,
        /** A reason on record keeps the promise. */
        REASON,
        /** A reason on record excuses. */
        EXCUSE,
        /** It is on record how it was weighed when people can come. */
        WEIGHED,
        /** The person was offered another time or way. */
        ANOTHER_WAY
    }

    static final Cure NONE = new Cure(Kind.NOTHING, null);
    static final Cure WEIGHED = new Cure(Kind.WEIGHED, null);
    static final Cure ANOTHER_WAY = new Cure(Kind.ANOTHER_WAY, null);

    static Cure reason(String key) {
        return new Cure(Kind.REASON, key);
    }

    static Cure excuse(String key) {
        return new Cure(Kind.EXCUSE, key);
    }

    /**
     * Judges one person.
     *
     * @param failed whether the promise was not kept to the letter
     * @param doubts the fields that would tell
     * @param kept what is found if it was
     * @param broken what is found if it was not; asked for only then
     */
    Judgement judge(
            MeetingSubject subject,
            Participant person,
            Truth failed,
            List<FieldRef> doubts,
            Judgement kept,
            Supplier<Judgement> broken) {
        if (failed == Truth.NO) {
            return kept;
        }
        RecordedReason reason = reason(subject, person);
        boolean keeps = reason.given() == Truth.YES && (failed == Truth.YES || kind != Kind.EXCUSE);
        if (keeps) {
            return cured(subject, person, failed == Truth.YES ? broken.get().found() : List.of());
        }
        if (failed == Truth.YES && reason.given() == Truth.NO) {
            return withRemedy(subject, person, broken.get());
        }
        List<FieldRef> missing = new ArrayList<>(doubts);
        missing.addAll(reason.missing());
        return Judgement.unknown(missing);
    }

    private RecordedReason reason(MeetingSubject subject, Participant person) {
        return switch (kind) {
            case NOTHING -> new RecordedReason(Truth.NO, List.of());
            case REASON -> RecordedReason.of(subject, key);
            case EXCUSE -> excuse(subject);
            case WEIGHED ->
                subject.readings().has(Reading.ANY_CLASH)
                        ? new RecordedReason(Truth.NO, List.of())
                        : RecordedReason.weighed(subject);
            case ANOTHER_WAY -> RecordedReason.offered(person);
        };
    }

    private RecordedReason excuse(MeetingSubject subject) {
        return subject.readings().has(Reading.NEVER_A_BREACH)
                ? new RecordedReason(Truth.YES, List.of())
                : RecordedReason.of(subject, key);
    }

    private Judgement cured(MeetingSubject subject, Participant person, List<Evidence> found) {
        if (kind == Kind.EXCUSE) {
            return Judgement.of(Verdict.EXCUSED)
                    .found(found)
                    .addGap(Statement.of("gap.where-possible"))
                    .addSubjectIds(person.personId())
                    .build();
        }
        return Judgement.of(Verdict.SATISFIED)
                .found(found)
                .addFound(evidence(subject, person))
                .addSubjectIds(person.personId())
                .build();
    }

    private Evidence evidence(MeetingSubject subject, Participant person) {
        return switch (kind) {
            case WEIGHED -> Evidence.of(Statement.of("found.weighed"), subject.field("planning.availabilityNote"));
            case ANOTHER_WAY ->
                Evidence.of(
                        Statement.of("found.another-way", person.personId()),
                        new FieldRef(FactType.PARTICIPANT, person.personId(), "adjustmentsOffered"));
            default -> Evidence.of(Statement.of("found.reason-recorded"), subject.field("reasons"));
        };
    }

    private Judgement withRemedy(MeetingSubject subject, Participant person, Judgement broken) {
        List<Remedy> all = new ArrayList<>(broken.remedies());
        Remedy remedy = remedy(subject, person);
        if (remedy != null) {
            all.add(remedy);
        }
        return broken.withRemedies(all);
    }

    /** A reason may be put on record afterwards; weighing and offering come too late then. */
    private @Nullable Remedy remedy(MeetingSubject subject, Participant person) {
        return switch (kind) {
            case NOTHING -> null;
            case REASON, EXCUSE -> Remedy.of("reason", new RecordReasons(subject.id(), Set.of(key)));
            case WEIGHED ->
                subject.isOver() || subject.readings().has(Reading.ANY_CLASH)
                        ? null
                        : Remedy.of("weigh", new RecordWeighing(subject.id()));
            case ANOTHER_WAY ->
                subject.isOver()
                        ? null
                        : Remedy.of("another-way", new OfferAnotherWay(subject.id(), Set.of(person.personId())));
        };
    }
}
