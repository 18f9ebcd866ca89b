package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** On which local date notices of certain kinds about a meeting first reached somebody. */
final class FirstDates {
    private final MeetingSubject subject;
    private final List<Notice> notices;
    private final Set<NoticeKind> kinds;

    /**
     * What is known of a first date.
     *
     * @param notice the notice that is the first certainly to have reached them; {@code null} if none did
     * @param certain its date; {@code null} if none did
     * @param earliest the first date on which one may have; {@link LocalDate#MIN} if nobody knows when, {@code null} if none can
     * @param missing the fields that would tell more
     */
    record First(
            @Nullable Notice notice,
            @Nullable LocalDate certain,
            @Nullable LocalDate earliest,
            Set<FieldRef> missing) {
        static final First NEVER = new First(null, null, null, Set.of());

        /** The first date for either of two. */
        First or(First other) {
            Set<FieldRef> both = new TreeSet<>(missing);
            both.addAll(other.missing);
            boolean otherFirst = isBefore(other.certain, certain);
            return new First(
                    otherFirst ? other.notice : notice,
                    otherFirst ? other.certain : certain,
                    isBefore(other.earliest, earliest) ? other.earliest : earliest,
                    both);
        }

        /** The first date for somebody of whom it is not known whether they count. */
        First perhaps(Collection<FieldRef> doubts) {
            Set<FieldRef> more = new TreeSet<>(missing);
            more.addAll(doubts);
            return earliest == null ? NEVER : new First(null, null, earliest, more);
        }

        private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
            return one != null && (other == null || one.isBefore(other));
        }
    }

    FirstDates(MeetingSubject subject, List<Notice> notices, Collection<NoticeKind> kinds) {
        this.subject = subject;
        this.notices = notices;
        this.kinds = Set.copyOf(kinds);
    }

    First of(String person) {
        return first(person);
    }

    /** For anybody at all. */
    First ofAnybody() {
        return first(null);
    }

    private First first(@Nullable String person) {
        First first = First.NEVER;
        for (Notice notice : notices) {
            first = first.or(first(notice, person));
        }
        return first;
    }

    private First first(Notice notice, @Nullable String person) {
        Truth reached = person == null ? Truth.YES : Notices.reached(notice, person);
        Truth counts = isOfKind(notice).and(reached);
        boolean future = notice.sentAt() != null && !subject.file().hasHappened(notice.sentAt());
        if (counts == Truth.NO || future) {
            return First.NEVER;
        }
        if (notice.sentAt() == null) {
            return new First(null, null, LocalDate.MIN, missing(notice, person != null));
        }
        LocalDate date =
                notice.sentAt().atZone(subject.meeting().schedule().zone()).toLocalDate();
        return counts == Truth.YES
                ? new First(notice, date, date, Set.of())
                : new First(null, null, date, missing(notice, person != null));
    }

    private Truth isOfKind(Notice notice) {
        return isAnyKind() ? Truth.YES : Notices.isOfKind(notice, kinds);
    }

    private boolean isAnyKind() {
        return kinds.size() == NoticeKind.values().length;
    }

    private Set<FieldRef> missing(Notice notice, boolean ofSomebody) {
        List<FieldRef> missing = new ArrayList<>();
        if (notice.kind() == null && !isAnyKind()) {
            missing.add(Notices.field(notice, "kind"));
        }
        if (notice.sentAt() == null) {
            missing.add(Notices.field(notice, "sentAt"));
        }
        if (ofSomebody && notice.recipients() == null) {
            missing.add(Notices.field(notice, "recipients"));
        }
        return new TreeSet<>(missing);
    }
}
