package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.charterrules.time.Lead;
import org.charterrules.time.LeadTime;
import org.jspecify.annotations.Nullable;

/**
 * Follows the versions of an agenda or a paper to each person. The latest version with a material change decides; the first that
 * reached the person is always material.
 */
final class Circulation {
    private static final Comparator<Candidate> NEWEST_FIRST =
            Comparator.comparingInt((Candidate one) -> one.notice.version()).reversed();

    private final MeetingSubject subject;
    private final Lead lead;
    private final ZonedDateTime start;
    private final List<Candidate> carriers = new ArrayList<>(2);
    private @Nullable Arrival ofAll;

    /**
     * @param item what is looked for: whether a notice carries it
     * @param notices everything sent about the meeting
     */
    Circulation(MeetingSubject subject, Lead lead, Item item, List<Notice> notices) {
        this.subject = subject;
        this.lead = lead;
        this.start = Objects.requireNonNull(subject.start());
        for (Notice notice : notices) {
            addCarrier(notice, item);
        }
        if (carriers.size() > 1) {
            carriers.sort(NEWEST_FIRST);
        }
    }

    private static boolean isExact(Lead lead) {
        return lead instanceof LeadTime days && days.count() == LeadTime.Count.EXACT_DATES;
    }

    /** A notice that brings the item to whomever it reaches. */
    private void addCarrier(Notice notice, Item item) {
        Truth kind = notice.kind() == null ? Truth.MAYBE : Truth.of(notice.kind() == item.kind);
        Truth carries = item.isCarriedBy(notice);
        if (kind.and(carries) == Truth.NO) {
            return;
        }
        Truth given = Notices.isGiven(notice, subject);
        Truth counts =
                kind.and(carries).and(Notices.namesPresentDate(notice, subject)).and(given);
        if (counts == Truth.YES) {
            carriers.add(new Candidate(notice, counts, inTime(notice), List.of()));
        }
        if (counts == Truth.MAYBE) {
            List<FieldRef> missing = new ArrayList<>(Notices.dateFields(notice, subject));
            note(kind, notice, "kind", missing);
            note(carries, notice, "documentIds", missing);
            if (given == Truth.MAYBE) {
                missing.add(Notices.givenField(notice, subject));
            }
            carriers.add(new Candidate(notice, counts, inTime(notice), missing));
        }
    }

    private static void note(Truth truth, Notice notice, String field, List<FieldRef> missing) {
        if (truth == Truth.MAYBE) {
            missing.add(Notices.field(notice, field));
        }
    }

    /** What came of sending it to a person. */
    Arrival to(String personId) {
        return haveAllReached(personId) ? ofAll() : latestMaterial(candidates(personId));
    }

    /** Most often everything went to everybody, and came to the same for each. */
    private boolean haveAllReached(String personId) {
        for (Candidate carrier : carriers) {
            if (Notices.reached(carrier.notice, personId) != Truth.YES) {
                return false;
            }
        }
        return true;
    }

    private Arrival ofAll() {
        if (ofAll == null) {
            ofAll = latestMaterial(carriers);
        }
        return ofAll;
    }

    private List<Candidate> candidates(String personId) {
        List<Candidate> candidates = new ArrayList<>(carriers.size());
        for (Candidate carrier : carriers) {
            Truth reached = Notices.reached(carrier.notice, personId);
            if (reached != Truth.NO) {
                candidates.add(reached == Truth.YES ? carrier : carrier.perhapsReached());
            }
        }
        return candidates;
    }

    /** Goes through the versions, the newest first, until one decides. */
    private Arrival latestMaterial(List<Candidate> candidates) {
        Arrival.Builder arrival = new Arrival.Builder();
        int next = 0;
        for (int from = 0; from < candidates.size(); from = next) {
            next = endOfVersion(candidates, from);
            List<Candidate> earlier = candidates.subList(next, candidates.size());
            if (decides(candidates.subList(from, next), earlier, arrival)) {
                return arrival.build();
            }
        }
        if (!isAnyCertain(candidates)) {
            arrival.add(Arrival.Kind.NOT_REACHED, null);
        }
        return arrival.build();
    }

    private static int endOfVersion(List<Candidate> candidates, int from) {
        int end = from + 1;
        int version = candidates.get(from).notice.version();
        while (end < candidates.size() && candidates.get(end).notice.version() == version) {
            end++;
        }
        return end;
    }

    private boolean decides(List<Candidate> version, List<Candidate> earlier, Arrival.Builder arrival) {
        Truth material = isMaterial(version, earlier);
        if (material == Truth.NO) {
            return false;
        }
        addDates(arrival, version);
        for (Candidate one : version) {
            arrival.addMissing(one.missing);
            if (material == Truth.MAYBE) {
                arrival.addMissing(List.of(Notices.field(one.notice, "material")));
            }
        }
        return material == Truth.YES && isAnyCertain(version);
    }

    private static boolean isAnyCertain(List<Candidate> candidates) {
        for (Candidate one : candidates) {
            if (one.counts == Truth.YES) {
                return true;
            }
        }
        return false;
    }

    private Truth isMaterial(List<Candidate> version, List<Candidate> earlier) {
        if (subject.readings().has(Reading.FIRST_CIRCULATION_COUNTS)) {
            return isFirst(earlier);
        }
        if (subject.readings().has(Reading.ANY_VERSION_RESTARTS)) {
            return Truth.YES;
        }
        Truth material = Truth.NO;
        for (Candidate candidate : version) {
            Boolean said = candidate.notice.material();
            material = material.or(said == null ? Truth.MAYBE : Truth.of(said));
        }
        boolean firstOfAll = version.get(0).notice.version() == 1;
        return firstOfAll ? Truth.YES : material.or(isFirst(earlier));
    }

    private static Truth isFirst(List<Candidate> earlier) {
        if (isAnyCertain(earlier)) {
            return Truth.NO;
        }
        return earlier.isEmpty() ? Truth.YES : Truth.MAYBE;
    }

    /** Several notices may carry one version; the earliest counts. */
    private void addDates(Arrival.Builder arrival, List<Candidate> version) {
        Notice earliest = null;
        Notice earliestInTime = null;
        boolean surelyInTime = false;
        boolean mayBeLate = false;
        for (Candidate one : version) {
            earliest = earlier(earliest, one.notice);
            earliestInTime = one.inTime == Truth.NO ? earliestInTime : earlier(earliestInTime, one.notice);
            surelyInTime |= one.counts == Truth.YES && one.inTime == Truth.YES;
            mayBeLate |= one.inTime != Truth.YES;
        }
        if (earliestInTime != null) {
            arrival.add(Arrival.Kind.IN_TIME, earliestInTime);
        }
        if (!surelyInTime && mayBeLate) {
            arrival.add(Arrival.Kind.LATE, earliest);
        }
    }

    /** The one that was given first; an unknown time comes last. */
    private Notice earlier(@Nullable Notice one, Notice other) {
        if (one == null) {
            return other;
        }
        Instant first = Notices.given(one, subject);
        Instant second = Notices.given(other, subject);
        int order = first == null || second == null
                ? Boolean.compare(first == null, second == null)
                : first.compareTo(second);
        boolean isOther = order > 0 || (order == 0 && other.id().compareTo(one.id()) < 0);
        return isOther ? other : one;
    }

    private Truth inTime(Notice notice) {
        var given = Notices.given(notice, subject);
        if (given == null) {
            return isStillTime() ? Truth.YES : Truth.MAYBE;
        }
        return Truth.of(lead.isMet(given.atZone(start.getZone()), start));
    }

    private boolean isStillTime() {
        return !isExact(lead) && subject.file().isStillTime(lead, start);
    }

    /** A notice that may have brought it: whether it did, and in time. */
    private record Candidate(Notice notice, Truth counts, Truth inTime, List<FieldRef> missing) {
        Candidate perhapsReached() {
            List<FieldRef> more = new ArrayList<>(missing);
            more.add(Notices.field(notice, "recipients"));
            return new Candidate(notice, Truth.MAYBE, inTime, more);
        }
    }

    /** An agenda, or one paper. */
    record Item(NoticeKind kind, @Nullable String documentId) {
        Truth isCarriedBy(Notice notice) {
            if (documentId == null) {
                return Truth.YES;
            }
            return notice.documentIds() == null
                    ? Truth.MAYBE
                    : Truth.of(notice.documentIds().contains(documentId));
        }
    }
}
