package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/** Families hear no later than professionals. Every date on which either may first have heard is tried. */
final class Parity {
    private Parity() {}

    /** HS-S2a. */
    static Verdict sameTime(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(
                Live.hasItem(meeting, AgendaItemKind.DECISION),
                facts.includes(meeting, Facts.FAMILY),
                facts.includes(meeting, Live.PROFESSIONALS));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null || facts.notices(meeting) == null) {
                return UNKNOWN;
            }
            Verdict verdict = Ways.among(
                    meeting.participants(),
                    one -> facts.counts(one, Facts.FAMILY),
                    one -> Judging.together(List.of(
                            noLater(facts, meeting, one.personId(), NoticeKind.INVITATION),
                            noLater(facts, meeting, one.personId(), NoticeKind.DOCUMENTS))));
            return verdict == NOT_APPLICABLE ? nothingSent(facts, meeting) : verdict;
        });
    }

    /** HS-C17. */
    static Verdict early(Facts facts, Meeting meeting) {
        Truth applies = Truth.any(facts.includes(meeting, Facts.FAMILY), Live.isAbout(facts, meeting, Facts.FAMILY));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null || facts.notices(meeting) == null) {
                return UNKNOWN;
            }
            Set<String> people = new LinkedHashSet<>();
            for (Participant one : meeting.participants()) {
                people.add(one.personId());
            }
            if (meeting.subjectIds() != null) {
                people.addAll(meeting.subjectIds());
            }
            Verdict verdict = Ways.among(
                    people,
                    one -> Truth.all(facts.counts(one, meeting, Facts.FAMILY), knownBefore(facts, meeting, one)),
                    one -> {
                        Verdict invited = noLater(facts, meeting, one, NoticeKind.INVITATION);
                        return invited == NOT_APPLICABLE ? nothingSent(facts, meeting) : invited;
                    });
            // Somebody else whom it may be about can only make it worse.
            return meeting.subjectIds() == null && verdict != VIOLATED ? UNKNOWN : verdict;
        });
    }

    /** Nothing is on record that went to anybody; by the time the meeting begins something will have gone. */
    private static Verdict nothingSent(Facts facts, Meeting meeting) {
        if (facts.covers(FactKind.NOTICES)) {
            return NOT_APPLICABLE;
        }
        Instant start = Ways.start(meeting);
        boolean ahead = start != null && facts.asOf.isBefore(start);
        return ahead ? NOT_APPLICABLE : UNKNOWN;
    }

    /** Whether a service knew somebody before the first notice of the meeting; if there is none yet, before today. */
    private static Truth knownBefore(Facts facts, Meeting meeting, String personId) {
        Person person = facts.person(personId);
        if (person == null || person.knownToServiceSince() == null) {
            return Truth.MAYBE;
        }
        LocalDate first = null;
        boolean perhapsEarlier = false;
        for (Notice notice : facts.notices(meeting)) {
            if (notice.sentAt() == null) {
                perhapsEarlier = true;
            } else if (facts.happened(notice.sentAt())) {
                LocalDate sentOn = facts.date(meeting, notice.sentAt());
                first = first == null || sentOn.isBefore(first) ? sentOn : first;
            }
        }
        if (first == null && perhapsEarlier) {
            return Truth.MAYBE;
        }
        boolean before = person.knownToServiceSince().isBefore(first == null ? facts.today(meeting) : first);
        return before && perhapsEarlier ? Truth.MAYBE : Truth.of(before);
    }

    private static Verdict noLater(Facts facts, Meeting meeting, String personId, NoticeKind kind) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (@Nullable LocalDate own : firstDates(facts, meeting, personId, kind)) {
            for (@Nullable LocalDate limit : firstToProfessionals(facts, meeting, kind)) {
                possible.add(noLater(facts, meeting, own, limit));
            }
        }
        return Judging.settled(possible);
    }

    private static Verdict noLater(Facts facts, Meeting meeting, @Nullable LocalDate own, @Nullable LocalDate limit) {
        if (own != null) {
            return limit != null && own.isAfter(limit) ? VIOLATED : SATISFIED;
        }
        if (limit == null) {
            return NOT_APPLICABLE;
        }
        if (!facts.today(meeting).isAfter(limit)) {
            return PENDING;
        }
        return facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
    }

    /** The dates on which any professional may first have got something; {@code null} for never. */
    private static Set<@Nullable LocalDate> firstToProfessionals(Facts facts, Meeting meeting, NoticeKind kind) {
        Set<@Nullable LocalDate> dates = new HashSet<>();
        dates.add(null);
        for (Participant one : meeting.participants()) {
            Truth counts = facts.counts(one, Live.PROFESSIONALS);
            if (counts != Truth.NO) {
                Set<@Nullable LocalDate> ways = firstDates(facts, meeting, one.personId(), kind);
                if (counts == Truth.MAYBE) {
                    ways.add(null);
                }
                dates = earlier(dates, ways);
            }
        }
        return dates;
    }

    /** The dates on which somebody may first have got a notice of some kind; {@code null} for never. */
    private static Set<@Nullable LocalDate> firstDates(Facts facts, Meeting meeting, String personId, NoticeKind kind) {
        Set<@Nullable LocalDate> dates = new HashSet<>();
        dates.add(null);
        for (Notice notice : facts.notices(meeting)) {
            Truth got =
                    Truth.all(facts.kindIn(notice, Set.of(kind)), facts.sent(notice), facts.reaches(notice, personId));
            Set<@Nullable LocalDate> ways = new HashSet<>();
            if (got != Truth.YES) {
                ways.add(null);
            }
            if (got != Truth.NO && notice.sentAt() == null) {
                ways.addAll(List.of(LocalDate.MIN, facts.today(meeting)));
            } else if (got != Truth.NO) {
                ways.add(facts.date(meeting, notice.sentAt()));
            }
            dates = earlier(dates, ways);
        }
        return dates;
    }

    private static Set<@Nullable LocalDate> earlier(Set<@Nullable LocalDate> some, Set<@Nullable LocalDate> others) {
        Set<@Nullable LocalDate> result = new HashSet<>();
        for (LocalDate one : some) {
            for (LocalDate other : others) {
                boolean first = other == null || (one != null && one.isBefore(other));
                result.add(first ? one : other);
            }
        }
        return result;
    }
}
