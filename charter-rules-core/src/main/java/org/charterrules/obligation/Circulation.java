package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;
import org.jspecify.annotations.Nullable;

/**
 * Follows the versions of an agenda or a paper to one person. The latest version with a material change decides; the first
 * that reached the person is always material.
 */
final class Circulation {
    private final MeetingSubject subject;
    private final LeadTime lead;
    private final ZonedDateTime start;
    private final boolean stillTime;

    Circulation(MeetingSubject subject, LeadTime lead) {
        this.subject = subject;
        this.lead = lead;
        this.start = Objects.requireNonNull(subject.start());
        this.stillTime =
                lead.count() != LeadTime.Count.EXACT_DATES && subject.file().isStillTime(lead, start);
    }

    /**
     * What came of sending it to a person.
     *
     * @param notices everything sent about the meeting
     * @param item what is looked for: whether a notice carries it
     * @param personId the person
     */
    Outcome to(String personId, List<Notice> notices, Item item) {
        TreeMap<Integer, List<Candidate>> versions = new TreeMap<>(Comparator.reverseOrder());
        for (Notice notice : notices) {
            Candidate candidate = candidate(notice, item, personId);
            if (candidate.counts != Truth.NO) {
                versions.computeIfAbsent(notice.version(), version -> new ArrayList<>())
                        .add(candidate);
            }
        }
        return latestMaterial(versions);
    }

    private Outcome latestMaterial(TreeMap<Integer, List<Candidate>> versions) {
        Outcome.Builder outcome = new Outcome.Builder();
        for (int version : versions.keySet()) {
            List<Candidate> candidates = versions.get(version);
            boolean certain = candidates.stream().anyMatch(one -> one.counts == Truth.YES);
            Truth material = isMaterial(
                    candidates,
                    versions.tailMap(version, false).values().stream()
                            .flatMap(List::stream)
                            .toList());
            if (material == Truth.NO) {
                continue;
            }
            addDates(outcome, candidates);
            candidates.forEach(one -> outcome.addMissing(one.missing));
            if (material == Truth.MAYBE) {
                candidates.forEach(one -> outcome.addMissing(List.of(Notices.field(one.notice, "material"))));
            }
            if (material == Truth.YES && certain) {
                return outcome.build();
            }
        }
        boolean reached = versions.values().stream().flatMap(List::stream).anyMatch(one -> one.counts == Truth.YES);
        if (!reached) {
            outcome.add(Outcome.Kind.NOT_REACHED, null);
        }
        return outcome.build();
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
        if (earlier.stream().anyMatch(one -> one.counts == Truth.YES)) {
            return Truth.NO;
        }
        return earlier.isEmpty() ? Truth.YES : Truth.MAYBE;
    }

    /** Several notices may carry one version; the earliest counts. */
    private void addDates(Outcome.Builder outcome, List<Candidate> version) {
        List<Candidate> inTime =
                version.stream().filter(one -> one.inTime != Truth.NO).toList();
        boolean surelyInTime = inTime.stream().anyMatch(one -> one.counts == Truth.YES && one.inTime == Truth.YES);
        if (!inTime.isEmpty()) {
            outcome.add(Outcome.Kind.IN_TIME, first(inTime));
        }
        boolean mayBeLate = version.stream().anyMatch(one -> one.inTime != Truth.YES);
        if (!surelyInTime && mayBeLate) {
            outcome.add(Outcome.Kind.LATE, first(version));
        }
    }

    private Notice first(List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::notice)
                .min(Comparator.comparing(this::given, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Notice::id))
                .orElseThrow();
    }

    private @Nullable Instant given(Notice notice) {
        return Notices.given(notice, subject);
    }

    private Candidate candidate(Notice notice, Item item, String personId) {
        List<FieldRef> missing = new ArrayList<>();
        Truth counts = note(Notices.isOfKind(notice, Set.of(item.kind)), notice, "kind", missing)
                .and(note(item.isCarriedBy(notice), notice, "documentIds", missing))
                .and(note(Notices.reached(notice, personId), notice, "recipients", missing))
                .and(Notices.namesPresentDate(notice, subject));
        missing.addAll(Notices.dateFields(notice, subject));
        Truth given = Notices.isGiven(notice, subject);
        if (given == Truth.MAYBE) {
            missing.add(Notices.givenField(notice, subject));
        }
        return new Candidate(notice, counts.and(given), inTime(notice), missing);
    }

    private static Truth note(Truth truth, Notice notice, String field, List<FieldRef> missing) {
        if (truth == Truth.MAYBE) {
            missing.add(Notices.field(notice, field));
        }
        return truth;
    }

    private Truth inTime(Notice notice) {
        var given = Notices.given(notice, subject);
        if (given == null) {
            return stillTime ? Truth.YES : Truth.MAYBE;
        }
        return Truth.of(lead.isMet(given.atZone(start.getZone()), start));
    }

    private record Candidate(Notice notice, Truth counts, Truth inTime, List<FieldRef> missing) {}

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
