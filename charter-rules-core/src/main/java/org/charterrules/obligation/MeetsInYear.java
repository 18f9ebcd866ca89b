package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;

/**
 * In every year, at least so many meetings are held; for example three in every school year. A year that is not over is
 * kept as soon as enough have been held or are booked. Of the year of the first meeting on record nothing is asked, because earlier
 * meetings may not be on record; if it has enough, it is kept.
 *
 * @param least how many, 1 or more
 * @param year when a year begins
 */
public record MeetsInYear(int least, Year year) implements Obligation<SeriesSubject> {
    /** Years, by when they begin. */
    public enum Year {
        /** From 1 January. */
        CALENDAR_YEAR(Month.JANUARY),
        /** From 1 September. */
        SCHOOL_YEAR(Month.SEPTEMBER),
        /** From 1 April. */
        FINANCIAL_YEAR(Month.APRIL);

        private final Month begins;

        Year(Month begins) {
            this.begins = begins;
        }

        static Year named(String words) {
            return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }

        /** The first day of the year in which a date lies. */
        LocalDate of(LocalDate date) {
            LocalDate first = LocalDate.of(date.getYear(), begins, 1);
            return date.isBefore(first) ? first.minusYears(1) : first;
        }
    }

    /**
     * Reads the gaps as rule files fill them.
     *
     * @param least for example {@code 3}
     * @param year {@code calendar year}, {@code school year} or {@code financial year}
     * @return the obligation
     */
    public static MeetsInYear of(String least, String year) {
        return new MeetsInYear(Integer.parseInt(least), Year.named(year));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        return subject.file().meetings().isEmpty()
                ? Judgement.notApplicable(Statement.of("why.none-held"))
                : new Count(subject).judge();
    }

    /** The last day of the year that begins on a date. */
    static LocalDate end(LocalDate from) {
        return from.plusYears(1).minusDays(1);
    }

    /** The meetings of a year: those that were held, those that are booked, and those of which that is not known. */
    private static final class Meetings {
        private int held;
        private int booked;
        private final List<FieldRef> doubts = new ArrayList<>();
    }

    private final class Count {
        private final TreeMap<LocalDate, Meetings> years = new TreeMap<>();
        private final List<FieldRef> undated = new ArrayList<>();
        private final MeetingSubject last;

        Count(SeriesSubject subject) {
            List<MeetingSubject> meetings = subject.meetings();
            this.last = meetings.get(meetings.size() - 1);
            meetings.forEach(this::add);
        }

        private void add(MeetingSubject meeting) {
            MeetingStatus status = meeting.meeting().status();
            if (status == MeetingStatus.CANCELLED || status == MeetingStatus.PROPOSED) {
                return;
            }
            if (meeting.start() == null) {
                undated.add(meeting.field("schedule.start"));
                return;
            }
            Meetings year = years.computeIfAbsent(
                    MeetsInYear.this.year.of(meeting.start().toLocalDate()), first -> new Meetings());
            if (status == MeetingStatus.HELD) {
                year.held++;
            } else if (status == null || meeting.isOver()) {
                year.doubts.add(meeting.field("status"));
            } else {
                year.booked++;
            }
        }

        Judgement judge() {
            if (!undated.isEmpty()) {
                return Judgement.unknown(undated);
            }
            if (years.isEmpty()) {
                return Judgement.notApplicable(Statement.of("why.none-held"));
            }
            List<Judgement> each = new ArrayList<>();
            LocalDate first = years.firstKey();
            for (LocalDate from = first; ; from = from.plusYears(1)) {
                boolean isOver = last.isOver(end(from));
                if (!from.equals(first) || isKept(meetings(from), isOver)) {
                    each.add(judge(from, meetings(from), isOver));
                }
                if (!isOver) {
                    return each.isEmpty()
                            ? Judgement.notApplicable(Statement.of("why.first-year"))
                            : Judgement.gravest(each);
                }
            }
        }

        private Meetings meetings(LocalDate from) {
            return years.getOrDefault(from, new Meetings());
        }

        private boolean isKept(Meetings meetings, boolean isOver) {
            return meetings.held + (isOver ? 0 : meetings.booked) >= least;
        }

        private Judgement judge(LocalDate from, Meetings meetings, boolean isOver) {
            if (isKept(meetings, isOver)) {
                return found(Verdict.SATISFIED, from, meetings).build();
            }
            if (meetings.held + meetings.booked + meetings.doubts.size() >= least) {
                return Judgement.unknown(meetings.doubts);
            }
            if (!isOver) {
                int more = least - meetings.held - meetings.booked;
                return Judgement.of(Verdict.PENDING)
                        .actBy(end(from))
                        .addGap(Statement.of("todo.meet-more", more, end(from)))
                        .build();
            }
            return found(Verdict.VIOLATED, from, meetings)
                    .addGap(Statement.of("gap.too-few-meetings", least))
                    .addAdvice(Statement.of("advice.meet-soon"))
                    .build();
        }

        private JudgementBuilder found(Verdict verdict, LocalDate from, Meetings meetings) {
            Statement says = meetings.booked == 0
                    ? Statement.of("found.held-in-year", from, end(from), meetings.held)
                    : Statement.of("found.held-or-booked", from, end(from), meetings.held, meetings.booked);
            return Judgement.of(verdict).addFound(Evidence.of(says, last.file().list("meetings")));
        }
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof MeetsInYear weaker && year == weaker.year && least >= weaker.least;
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof MeetsAtMost && other.conflictsWith(this);
    }
}
