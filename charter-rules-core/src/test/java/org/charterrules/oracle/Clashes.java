package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.charterrules.model.Schedule;
import org.charterrules.model.Unavailability;
import org.charterrules.model.UnavailabilityReason;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** Meetings keep clear of the times when people cannot come. */
final class Clashes {
    private static final Set<UnavailabilityReason> NAMED = Set.of(
            UnavailabilityReason.WORK,
            UnavailabilityReason.SCHOOL,
            UnavailabilityReason.SCHOOL_RUN,
            UnavailabilityReason.FAMILY);

    /** How far to look for the next time that something comes back, when a start or an end is not known. */
    private static final int DATES = 400;

    private Clashes() {}

    /** HOU-7.2b. */
    static Verdict parents(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.PARENTS));
        return Judging.when(
                applies, () -> each(facts, meeting, one -> facts.counts(one, Facts.PARENTS), false, one -> Truth.NO));
    }

    /** HS-C11a. */
    static Verdict meetings(Facts facts, Meeting meeting) {
        Truth consultation = facts.kindIs(meeting, MeetingKind.CONSULTATION);
        return workSchoolAndFamily(facts, meeting, consultation.not());
    }

    /** HS-C11b. */
    static Verdict consultations(Facts facts, Meeting meeting) {
        return workSchoolAndFamily(facts, meeting, facts.kindIs(meeting, MeetingKind.CONSULTATION));
    }

    private static Verdict workSchoolAndFamily(Facts facts, Meeting meeting, Truth kindFits) {
        Set<org.charterrules.model.Group> people = Live.PARENTS_AND_YOUNG_ADULTS;
        Truth applies = Truth.all(kindFits, facts.notCancelled(meeting), facts.includes(meeting, people));
        return Judging.when(
                applies,
                () -> each(facts, meeting, one -> facts.counts(one, people), true, one -> weighed(facts, meeting)));
    }

    /** LAN-A7a. */
    static Verdict weighedForAll(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(facts, meeting, one -> Truth.YES, false, one -> weighed(facts, meeting)));
    }

    /** HIL-A5a. */
    static Verdict flexible(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(facts, meeting, one -> Truth.YES, false, Clashes::adjusted));
    }

    private static Truth weighed(Facts facts, Meeting meeting) {
        Reason note = meeting.planning().availabilityNote();
        if (note == null) {
            return facts.covers(FactKind.PARTICIPANTS) ? Truth.NO : Truth.MAYBE;
        }
        return Live.words(note.text());
    }

    /** Whether somebody was offered another time or another way in. */
    static Truth adjusted(Participant participant) {
        if (participant.adjustmentsOffered() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Reason adjustment : participant.adjustmentsOffered()) {
            result = Truth.any(result, Live.words(adjustment.text()));
        }
        return result;
    }

    private static Verdict each(
            Facts facts,
            Meeting meeting,
            Function<Participant, Truth> belongs,
            boolean namedOnly,
            Function<Participant, Truth> cure) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (Participant one : meeting.participants()) {
            Truth owed = belongs.apply(one);
            if (owed != Truth.NO) {
                Truth clash = clash(facts, meeting, one, namedOnly);
                (owed == Truth.YES ? certain : perhaps).add(Live.unless(clash, cure.apply(one), SATISFIED));
            }
        }
        return Judging.together(certain, perhaps);
    }

    private static Truth clash(Facts facts, Meeting meeting, Participant participant, boolean namedOnly) {
        Person person = facts.person(participant.personId());
        if (person == null || person.unavailability() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Unavailability busy : person.unavailability()) {
            Truth counts = Truth.YES;
            if (namedOnly) {
                counts = busy.reason() == null ? Truth.MAYBE : Truth.of(NAMED.contains(busy.reason()));
            }
            result = Truth.any(
                    result,
                    Truth.all(
                            counts,
                            clash(meeting, participant, person.preferences().modes(), busy)));
        }
        return result;
    }

    private static Truth clash(
            Meeting meeting, Participant participant, @Nullable Set<Mode> preferred, Unavailability busy) {
        Duration travel = participant.travelTime() == null ? Duration.ZERO : participant.travelTime();
        Truth there = overlaps(meeting.schedule(), travel, busy);
        Truth afar = overlaps(meeting.schedule(), Duration.ZERO, busy);
        return switch (attendsFaceToFace(meeting, preferred)) {
            case YES -> there;
            case NO -> afar;
            case MAYBE -> there == afar ? there : Truth.MAYBE;
        };
    }

    /** Who may stay at home and likes to is not counted as travelling; who likes nothing else on offer is. */
    private static Truth attendsFaceToFace(Meeting meeting, @Nullable Set<Mode> preferred) {
        Truth offered = Live.offers(meeting, Mode.FACE_TO_FACE);
        if (offered != Truth.YES || meeting.modesOffered().size() == 1) {
            return offered;
        }
        if (preferred == null) {
            return Truth.MAYBE;
        }
        boolean another = false;
        for (Mode mode : meeting.modesOffered()) {
            another |= mode != Mode.FACE_TO_FACE && preferred.contains(mode);
        }
        return Truth.of(preferred.contains(Mode.FACE_TO_FACE) && !another);
    }

    private static Truth overlaps(Schedule schedule, Duration travel, Unavailability busy) {
        if (busy.once() == null && busy.days() != null && busy.days().isEmpty()) {
            return Truth.NO;
        }
        Instant from =
                schedule.start() == null ? null : schedule.start().toInstant().minus(travel);
        Instant to = schedule.end() == null ? null : schedule.end().toInstant().plus(travel);
        if (from == null && to == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Interval time : times(schedule.zone(), from, to, busy)) {
            result = Truth.any(result, overlaps(schedule, from, to, time));
        }
        return result;
    }

    private static Truth overlaps(Schedule schedule, @Nullable Instant from, @Nullable Instant to, Interval time) {
        if (from != null && to != null) {
            return Truth.of(time.getStart().isBefore(to) && from.isBefore(time.getEnd()));
        }
        if (from != null) {
            // The meeting lasts for some time after its start.
            Instant start = schedule.start().toInstant();
            Truth begun = Truth.of(!time.getStart().isAfter(start));
            return Truth.all(Truth.of(from.isBefore(time.getEnd())), Truth.any(begun, Truth.MAYBE));
        }
        // The meeting began some time before its end.
        Instant end = schedule.end().toInstant();
        Truth lasts = Truth.of(!time.getEnd().isBefore(end));
        return Truth.all(Truth.of(time.getStart().isBefore(to)), Truth.any(lasts, Truth.MAYBE));
    }

    /** Every time the person is busy on the dates of the meeting; an unknown end may be long away. */
    private static List<Interval> times(
            ZoneId zone, @Nullable Instant from, @Nullable Instant to, Unavailability busy) {
        if (busy.once() != null) {
            return List.of(busy.once());
        }
        LocalDate first = from == null
                ? LocalDate.ofInstant(to, zone).minusDays(DATES)
                : LocalDate.ofInstant(from, zone).minusDays(1);
        LocalDate last = to == null
                ? LocalDate.ofInstant(from, zone).plusDays(DATES)
                : LocalDate.ofInstant(to, zone).plusDays(1);
        List<Interval> times = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
            if (fallsOn(busy, date)) {
                Instant begins = busy.from() == null
                        ? date.atStartOfDay(zone).toInstant()
                        : date.atTime(busy.from()).atZone(zone).toInstant();
                Instant ends = busy.to() == null
                        ? date.plusDays(1).atStartOfDay(zone).toInstant()
                        : date.atTime(busy.to()).atZone(zone).toInstant();
                if (begins.isBefore(ends)) {
                    times.add(Interval.of(begins, ends));
                }
            }
        }
        return times;
    }

    private static boolean fallsOn(Unavailability busy, LocalDate date) {
        boolean day = busy.days() == null || busy.days().contains(date.getDayOfWeek());
        boolean begun = busy.validFrom() == null || !date.isBefore(busy.validFrom());
        boolean lasting = busy.validTo() == null || !date.isAfter(busy.validTo());
        return day && begun && lasting;
    }
}
