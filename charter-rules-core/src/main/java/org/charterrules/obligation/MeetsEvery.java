package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.MeetingStatus;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.SeriesSubject;
import org.threeten.extra.PeriodDuration;

/**
 * Between one meeting that was held and the next, and since the last, no more time passes than a house figure allows; a
 * next meeting that is booked within that time is enough (HOU-3.4a). Local dates are compared; the last date on which the figure
 * is kept still counts.
 *
 * @param figure how often, for example {@link HouseFigure#MEET_EVERY}
 */
public record MeetsEvery(HouseFigure figure) implements Obligation<SeriesSubject> {
    /**
     * Reads the figure as rule files write it.
     *
     * @param figure for example {@code MEET_EVERY}
     * @return the obligation
     */
    public static MeetsEvery of(String figure) {
        return new MeetsEvery(HouseFigure.valueOf(figure));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        PeriodDuration every = subject.file().policy().houseFigures().get(figure);
        return every == null
                ? Judgement.of(Verdict.UNKNOWN).parameter(figure.name()).build()
                : judge(subject, every);
    }

    static Judgement judge(SeriesSubject subject, PeriodDuration every) {
        return subject.file().meetings().isEmpty()
                ? Judgement.notApplicable(Statement.of("why.none-held"))
                : new Question(subject, new Rhythm(every)).answer();
    }

    private static final class Question {
        private final Rhythm rhythm;
        private final MeetingSubject lastMeeting;
        private final TreeSet<LocalDate> held = new TreeSet<>();
        private final TreeMap<LocalDate, FieldRef> perhapsHeld = new TreeMap<>();
        private final TreeSet<LocalDate> booked = new TreeSet<>();
        private final TreeMap<LocalDate, FieldRef> starts = new TreeMap<>();
        private final List<FieldRef> missing = new ArrayList<>();

        Question(SeriesSubject subject, Rhythm rhythm) {
            this.rhythm = rhythm;
            List<MeetingSubject> meetings = subject.meetings();
            this.lastMeeting = meetings.get(meetings.size() - 1);
            meetings.forEach(this::sort);
        }

        private void sort(MeetingSubject meeting) {
            MeetingStatus status = meeting.meeting().status();
            if (status == MeetingStatus.CANCELLED || status == MeetingStatus.PROPOSED) {
                return;
            }
            if (status == null) {
                missing.add(meeting.field("status"));
            }
            if (meeting.start() == null) {
                missing.add(meeting.field("schedule.start"));
            }
            if (status != null && meeting.start() != null) {
                LocalDate date = meeting.start().toLocalDate();
                starts.put(date, meeting.field("schedule.start"));
                sort(meeting, date);
            }
        }

        /** What begins later is yet to come. Of one that has begun and is booked still, nobody knows whether it was held. */
        private void sort(MeetingSubject meeting, LocalDate date) {
            if (!meeting.file().hasHappened(meeting.start().toInstant())) {
                booked.add(date);
            } else if (meeting.meeting().status() == MeetingStatus.HELD) {
                held.add(date);
            } else {
                perhapsHeld.put(date, meeting.field("status"));
            }
        }

        Judgement answer() {
            if (!missing.isEmpty()) {
                return Judgement.unknown(missing);
            }
            Judgement without = answer(held);
            TreeSet<LocalDate> all = new TreeSet<>(held);
            all.addAll(perhapsHeld.keySet());
            boolean noDifference = answer(all).verdict() == without.verdict();
            return noDifference ? without : Judgement.unknown(perhapsHeld.values());
        }

        private Judgement answer(TreeSet<LocalDate> held) {
            if (held.isEmpty()) {
                return Judgement.notApplicable(Statement.of("why.none-held"));
            }
            List<Evidence> gaps = new ArrayList<>();
            rhythm.gaps(held).forEach((from, to) -> gaps.add(found("found.no-meeting-between", from, to)));
            LocalDate last = held.last();
            LocalDate limit = rhythm.limit(last);
            LocalDate next = booked.higher(last);
            boolean inTime = next != null && !next.isAfter(limit);
            if (!inTime && lastMeeting.isOver(limit)) {
                gaps.add(found("found.no-meeting-since", last));
            }
            if (!gaps.isEmpty()) {
                return broken(gaps);
            }
            return inTime ? kept(last, Objects.requireNonNull(next)) : pending(limit);
        }

        private Evidence found(String key, LocalDate... dates) {
            FieldRef[] fields = Arrays.stream(dates).map(starts::get).distinct().toArray(FieldRef[]::new);
            return Evidence.of(Statement.of(key, (Object[]) dates), fields);
        }

        private Judgement kept(LocalDate last, LocalDate next) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(found("found.next-meeting", last, next))
                    .build();
        }

        private Judgement pending(LocalDate limit) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(limit)
                    .addGap(Statement.of("todo.meet", limit))
                    .build();
        }

        private Judgement broken(List<Evidence> gaps) {
            return Judgement.of(Verdict.VIOLATED)
                    .found(gaps)
                    .addGap(Statement.of("gap.no-meeting", rhythm.every()))
                    .addAdvice(Statement.of("advice.meet-soon"))
                    .build();
        }
    }
}
