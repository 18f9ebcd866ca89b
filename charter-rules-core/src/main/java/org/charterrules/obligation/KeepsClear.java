package org.charterrules.obligation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.Unavailability;
import org.charterrules.model.UnavailabilityReason;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * A meeting keeps clear of the times at which people cannot come (HOU-7.2b). A record of how a clash was weighed
 * (HS-C11a, LAN-A7a) or another way offered to the person (HIL-A5a) may make up for it. The way there and back counts as far as
 * it is on record, and only for those who come in person: because there is no other way, or none that they prefer.
 *
 * @param population whose times count
 * @param everyReason whether every reason counts, or only work, school, the school run and family
 * @param cure what makes up for a clash
 */
public record KeepsClear(Population population, boolean everyReason, Cure cure) implements Obligation<MeetingSubject> {
    /**
     * Only what people cannot do because of work, school or family counts; a record of how it was weighed makes up for it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static KeepsClear ofWorkSchoolAndFamily(String population) {
        return new KeepsClear(Population.named(population), false, Cure.WEIGHED);
    }

    /**
     * Another time or way offered to the person makes up for a clash.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static KeepsClear orOfferedAnotherWay(String population) {
        return new KeepsClear(Population.named(population), true, Cure.ANOTHER_WAY);
    }

    /**
     * A record of how it was weighed makes up for a clash.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static KeepsClear orWeighed(String population) {
        return new KeepsClear(Population.named(population), true, Cure.WEIGHED);
    }

    /**
     * Nothing makes up for a clash.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static KeepsClear strictly(String population) {
        return new KeepsClear(Population.named(population), true, Cure.NONE);
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        boolean askingIsEnough =
                cure.kind() == Cure.Kind.WEIGHED && subject.readings().has(Reading.ASKING_IS_ENOUGH);
        StatedTimes stated = new StatedTimes(subject);
        return Each.of(
                subject,
                population,
                one -> askingIsEnough ? wasAsked(subject, one) : new Question(subject, stated, one).answer());
    }

    /** Somebody who has said when they cannot come has been asked. */
    private static Judgement wasAsked(MeetingSubject subject, Participant person) {
        FieldRef times = Each.personField(subject, person.personId(), "unavailability");
        FieldRef askedAt = Each.field(person, "availabilityAskedAt");
        boolean asked = subject.file().hasHappened(person.availabilityAskedAt());
        boolean told = Each.person(subject, person.personId()).unavailability() != null;
        return asked || told
                ? Judgement.of(Verdict.SATISFIED)
                        .addFound(Evidence.of(
                                Statement.of("found.availability-asked", person.personId()), asked ? askedAt : times))
                        .addSubjectIds(person.personId())
                        .build()
                : Judgement.unknown(askedAt, times);
    }

    @Override
    public List<SlotLimits> sameDaySlots(MeetingSubject subject) {
        StatedTimes stated = new StatedTimes(subject);
        boolean clash = subject.members(population).certain().stream()
                .anyMatch(one -> new Question(subject, stated, one).clash() == Truth.YES);
        return clash
                ? stated.gaps().stream().map(gap -> limits(gap, zone(subject))).toList()
                : List.of();
    }

    private static SlotLimits limits(Interval gap, ZoneId zone) {
        ZonedDateTime from = gap.getStart().atZone(zone);
        ZonedDateTime to = gap.getEnd().atZone(zone);
        boolean fromMidnight = from.equals(from.toLocalDate().atStartOfDay(zone));
        boolean toMidnight = to.equals(to.toLocalDate().atStartOfDay(zone));
        return new SlotLimits(
                fromMidnight ? null : from.toLocalTime(), toMidnight ? null : to.toLocalTime(), null, null);
    }

    private static ZoneId zone(MeetingSubject subject) {
        return subject.meeting().schedule().zone();
    }

    private final class Question {
        private final MeetingSubject subject;
        private final Participant person;
        private final StatedTimes stated;
        private final @Nullable List<Unavailability> times;
        private final Truth inPerson;
        private final Duration travel;
        private final List<Unavailability> clashing = new ArrayList<>(0);
        private Set<FieldRef> missing = Set.of();

        Question(MeetingSubject subject, StatedTimes stated, Participant person) {
            this.subject = subject;
            this.person = person;
            this.stated = stated;
            this.times = Each.person(subject, person.personId()).unavailability();
            this.inPerson = StatedTimes.comesInPerson(subject, person);
            this.travel = inPerson == Truth.YES ? StatedTimes.longestTravel(person) : Duration.ZERO;
        }

        private FieldRef timesField() {
            return Each.personField(subject, person.personId(), "unavailability");
        }

        private void addMissing(FieldRef field) {
            missing = missing.isEmpty() ? new TreeSet<>() : missing;
            missing.add(field);
        }

        Judgement answer() {
            Truth clash = clash();
            Judgement kept = Judgement.later(Verdict.SATISFIED, this::kept);
            return cure.judge(subject, person, clash, List.copyOf(missing), kept, this::broken);
        }

        Truth clash() {
            if (times == null) {
                addMissing(timesField());
                return Truth.MAYBE;
            }
            Truth clash = Truth.NO;
            for (Unavailability time : times) {
                clash = clash.or(clash(time));
            }
            return clash;
        }

        private Truth clash(Unavailability time) {
            Truth counts = counts(time.reason());
            Truth overlaps = overlaps(time);
            Truth clash = counts.and(overlaps);
            if (clash == Truth.YES) {
                clashing.add(time);
            }
            if (clash == Truth.MAYBE) {
                addMissing(counts, overlaps);
            }
            return clash;
        }

        private Truth counts(@Nullable UnavailabilityReason reason) {
            if (everyReason) {
                return Truth.YES;
            }
            return reason == null ? Truth.MAYBE : Truth.of(reason != UnavailabilityReason.OTHER);
        }

        private Truth overlaps(Unavailability time) {
            Truth overlaps = stated.overlaps(time, travel);
            boolean mayTravel = inPerson == Truth.MAYBE && overlaps == Truth.NO;
            boolean wouldClash = mayTravel && stated.overlaps(time, StatedTimes.longestTravel(person)) != Truth.NO;
            return wouldClash ? Truth.MAYBE : overlaps;
        }

        private void addMissing(Truth counts, Truth overlaps) {
            if (counts == Truth.MAYBE) {
                addMissing(timesField());
            }
            if (overlaps == Truth.MAYBE) {
                addIf(subject.start() == null, "schedule.start");
                addIf(subject.meeting().schedule().end() == null, "schedule.end");
                addWay();
            }
        }

        private void addWay() {
            boolean matters = inPerson == Truth.MAYBE && person.travelTime() != null;
            boolean offered = subject.meeting().modesOffered() != null;
            addIf(matters && !offered, "modesOffered");
            if (matters && offered) {
                addMissing(Each.personField(subject, person.personId(), "preferences.modes"));
            }
        }

        private void addIf(boolean isMissing, String field) {
            if (isMissing) {
                addMissing(subject.field(field));
            }
        }

        private Judgement kept() {
            JudgementBuilder judgement = Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(Statement.of("found.no-clash", person.personId()), timesField()))
                    .addSubjectIds(person.personId());
            boolean wayNotCounted =
                    inPerson == Truth.YES && person.travelTime() == null && times != null && !times.isEmpty();
            return wayNotCounted
                    ? judgement
                            .addFound(Evidence.of(
                                    Statement.of("found.no-travel", person.personId()),
                                    Each.field(person, "travelTime")))
                            .build()
                    : judgement.build();
        }

        private Judgement broken() {
            JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                    .addFound(HeldBetween.planned(subject))
                    .addSubjectIds(person.personId());
            clashing.forEach(time -> judgement.addFound(Evidence.of(says(time), timesField())));
            judgement.addGap(
                    travel.isZero()
                            ? Statement.of("gap.clash", person.personId())
                            : Statement.of("gap.clash-travel", person.personId(), travel));
            if (subject.isOver()) {
                return judgement
                        .addAdvice(Statement.of("advice.ask-when-people-can-come"))
                        .build();
            }
            stated.gaps().forEach(gap -> addGap(judgement, gap));
            return judgement.move(Judgement.Move.TIME).build();
        }

        private void addGap(JudgementBuilder judgement, Interval gap) {
            Duration length = Duration.between(
                    subject.start(), subject.meeting().schedule().end());
            boolean stillAhead =
                    gap.getEnd().minus(length).isAfter(subject.file().asOfToShow());
            if (stillAhead) {
                judgement.addFound(new Evidence(says(limits(gap, zone(subject))), stated.fields()));
            }
        }

        private Statement says(SlotLimits free) {
            if (free.from() == null) {
                return free.to() == null
                        ? Statement.of("found.free-all-day")
                        : Statement.of("found.free-before", free.to());
            }
            return free.to() == null
                    ? Statement.of("found.free-after", free.from())
                    : Statement.of("found.free-between", free.from(), free.to());
        }

        private Statement says(Unavailability time) {
            UnavailabilityReason reason = time.reason();
            Interval span = firstClash(time);
            if (span == null || span.isUnboundedStart() || span.isUnboundedEnd()) {
                return reason == null
                        ? Statement.of("found.cannot-come", person.personId())
                        : Statement.of("found.cannot-come-because", person.personId(), reason);
            }
            return says(span.getStart().atZone(zone(subject)), span.getEnd().atZone(zone(subject)), reason);
        }

        private Statement says(ZonedDateTime from, ZonedDateTime to, @Nullable UnavailabilityReason reason) {
            boolean oneDay = from.toLocalDate().equals(to.toLocalDate());
            List<Object> values = new ArrayList<>();
            values.add(person.personId());
            values.addAll(
                    oneDay ? List.of(from.toLocalDate(), from.toLocalTime(), to.toLocalTime()) : List.of(from, to));
            if (reason == null) {
                return new Statement(oneDay ? "found.cannot-come-between" : "found.cannot-come-from", values);
            }
            values.add(reason);
            return new Statement(
                    oneDay ? "found.cannot-come-between-because" : "found.cannot-come-from-because", values);
        }

        private @Nullable Interval firstClash(Unavailability time) {
            Instant start = instant(subject.start());
            Instant end = instant(subject.meeting().schedule().end());
            if (start == null || end == null) {
                return null;
            }
            return stated.clashes(time, Interval.of(start.minus(travel), end.plus(travel))).stream()
                    .findFirst()
                    .orElse(null);
        }

        private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
            return time == null ? null : time.toInstant();
        }
    }
}
