package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Notice;
import org.charterrules.subject.SeriesSubject;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * Between one notice to a group and the next, and since the last, no more time passes than a house figure allows
 * (HIL-B6a). Dates are those of the meeting that a notice is about; the last date on which the figure is kept still counts.
 *
 * @param figure how often, for example {@link HouseFigure#INFORM_EVERY}
 */
public record InformedEvery(HouseFigure figure) implements Obligation<SeriesSubject> {
    /**
     * Reads the figure as rule files write it.
     *
     * @param figure for example {@code INFORM_EVERY}
     * @return the obligation
     */
    public static InformedEvery of(String figure) {
        return new InformedEvery(HouseFigure.valueOf(figure));
    }

    @Override
    public Judgement judge(SeriesSubject subject) {
        return judge(subject, subject.file().policy().houseFigures().get(figure), figure);
    }

    /** With how often, or the house figure that nobody set. */
    static Judgement judge(SeriesSubject subject, @Nullable PeriodDuration every, @Nullable HouseFigure figure) {
        List<Notice> notices = subject.file().notices();
        if (every == null || notices == null) {
            List<FieldRef> missing = notices == null ? List.of(subject.file().list("notices")) : List.of();
            return Judgement.of(Verdict.UNKNOWN)
                    .parameter(every == null && figure != null ? figure.name() : null)
                    .missing(missing)
                    .build();
        }
        List<FieldRef> undated = notices.stream()
                .filter(notice -> notice.sentAt() == null)
                .map(notice -> Notices.field(notice, "sentAt"))
                .toList();
        return undated.isEmpty() ? judge(subject, notices, new Rhythm(every)) : Judgement.unknown(undated);
    }

    private static Judgement judge(SeriesSubject subject, List<Notice> notices, Rhythm rhythm) {
        FieldRef list = subject.file().list("notices");
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        List<Notice> sent = notices.stream()
                .filter(notice -> subject.file().hasHappened(notice.sentAt()))
                .sorted(Comparator.comparing(Notice::sentAt).thenComparing(Notice::id))
                .toList();
        if (sent.isEmpty()) {
            return complete
                    ? Judgement.notApplicable(Statement.of("why.nothing-sent-at-all"))
                    : Judgement.unknown(list);
        }
        TreeSet<LocalDate> dates = new TreeSet<>();
        sent.forEach(notice -> dates.add(date(subject, notice)));
        List<Evidence> gaps = new ArrayList<>();
        rhythm.gaps(dates).forEach((from, to) -> gaps.add(Evidence.of(Statement.of("found.silence", from, to), list)));
        LocalDate last = dates.last();
        LocalDate limit = rhythm.limit(last);
        boolean isOver = subject.file().isOver(limit, zone(subject, sent.get(sent.size() - 1)));
        if (gaps.isEmpty() && !isOver) {
            return inTime(last, limit, list);
        }
        if (isOver) {
            gaps.add(Evidence.of(Statement.of("found.silence-since", last), list));
        }
        return complete ? broken(gaps, rhythm) : Judgement.unknown(list);
    }

    private static LocalDate date(SeriesSubject subject, Notice notice) {
        return Objects.requireNonNull(notice.sentAt())
                .atZone(zone(subject, notice))
                .toLocalDate();
    }

    private static ZoneId zone(SeriesSubject subject, Notice notice) {
        return subject.file().meeting(notice.meetingId()).schedule().zone();
    }

    private static Judgement inTime(LocalDate last, LocalDate limit, FieldRef list) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.heard-last", last, limit), list))
                .build();
    }

    private static Judgement broken(List<Evidence> gaps, Rhythm rhythm) {
        return Judgement.of(Verdict.VIOLATED)
                .found(gaps)
                .addGap(Statement.of("gap.silence", rhythm.every()))
                .addAdvice(Statement.of("advice.send-something"))
                .build();
    }
}
