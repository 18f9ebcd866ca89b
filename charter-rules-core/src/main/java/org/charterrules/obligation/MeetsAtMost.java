package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;

/**
 * In no year are more meetings held than this; for example four in a calendar year, so that people are not asked for more
 * of their time. Meetings that are booked count, those that are cancelled or only proposed do not.
 *
 * @param most how many, inclusive
 * @param year when a year begins
 */
public record MeetsAtMost(int most, MeetsInYear.Year year) implements Obligation<SeriesSubject> {
    private static final int DAYS_OF_YEAR = 365;

    /**
     * Reads the gaps as rule files fill them.
     *
     * @param most for example {@code 4}
     * @param year {@code calendar year}, {@code school year} or {@code financial year}
     * @return the obligation
     */
    public static MeetsAtMost of(String most, String year) {
        return new MeetsAtMost(Integer.parseInt(most), MeetsInYear.Year.named(year));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        TreeMap<LocalDate, Integer> certain = new TreeMap<>();
        TreeMap<LocalDate, Integer> possible = new TreeMap<>();
        List<FieldRef> doubts = new ArrayList<>();
        int undated = 0;
        for (MeetingSubject meeting : subject.meetings()) {
            MeetingStatus status = meeting.meeting().status();
            if (status == MeetingStatus.CANCELLED || status == MeetingStatus.PROPOSED) {
                continue;
            }
            if (status == null) {
                doubts.add(meeting.field("status"));
            }
            if (meeting.start() == null) {
                doubts.add(meeting.field("schedule.start"));
                undated++;
            } else {
                LocalDate first = year.of(meeting.start().toLocalDate());
                certain.merge(first, status == null ? 0 : 1, Integer::sum);
                possible.merge(first, 1, Integer::sum);
            }
        }
        List<Evidence> broken = found(subject, certain);
        if (!broken.isEmpty()) {
            return broken(broken);
        }
        int fullest = possible.values().stream().reduce(0, Math::max) + undated;
        return fullest > most
                ? Judgement.unknown(doubts)
                : kept(subject, certain.values().stream().reduce(0, Math::max));
    }

    private List<Evidence> found(SeriesSubject subject, TreeMap<LocalDate, Integer> meetings) {
        List<Evidence> found = new ArrayList<>();
        for (Map.Entry<LocalDate, Integer> one : meetings.entrySet()) {
            if (one.getValue() > most) {
                LocalDate end = MeetsInYear.end(one.getKey());
                Statement says = Statement.of("found.meetings-in-year", one.getKey(), end, one.getValue());
                found.add(Evidence.of(says, subject.file().list("meetings")));
            }
        }
        return found;
    }

    private Judgement broken(List<Evidence> found) {
        return Judgement.of(Verdict.VIOLATED)
                .found(found)
                .addGap(Statement.of("gap.too-many-meetings", most))
                .addAdvice(Statement.of("advice.meet-less"))
                .build();
    }

    private static Judgement kept(SeriesSubject subject, int fullest) {
        Statement says = Statement.of("found.most-in-a-year", fullest);
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, subject.file().list("meetings")))
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof MeetsAtMost weaker && year == weaker.year && most <= weaker.most;
    }

    /** Whoever meets at least every so many days meets, in any 365 days, as often as those days go into them. */
    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof MeetsInYear least && least.year() == year && least.least() > most
                || other instanceof MeetsAtLeastEvery rhythm && DAYS_OF_YEAR / Words.longest(rhythm.every()) > most;
    }
}
