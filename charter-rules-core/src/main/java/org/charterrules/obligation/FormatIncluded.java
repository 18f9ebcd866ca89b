package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferFormats;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Format;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * An invitation or papers that were sent about a meeting come in a certain format, for example easy read (HOU-8.2a).
 *
 * @param format the format
 */
public record FormatIncluded(Format format) implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> KINDS = EnumSet.of(NoticeKind.INVITATION, NoticeKind.DOCUMENTS);

    /**
     * Reads the format as rule files write it.
     *
     * @param format a {@link Format} in lower case, for example {@code easy read}
     * @return the obligation
     * @throws IllegalArgumentException if no format is called that
     */
    public static FormatIncluded of(String format) {
        return new FormatIncluded(Format.valueOf(format.toUpperCase(Locale.ROOT).replace(' ', '_')));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            return Judgement.unknown(subject.file().list("notices"));
        }
        List<Notice> without = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        Set<FieldRef> perhapsWithout = new TreeSet<>();
        for (Notice notice : notices) {
            Truth sent = isSent(notice, subject);
            Truth offered = isOffered(notice);
            if (sent.and(offered) == Truth.YES) {
                return satisfied(subject, notice);
            }
            if (sent == Truth.YES && offered == Truth.NO) {
                without.add(notice);
            } else if (sent != Truth.NO) {
                addMissing(offered == Truth.NO ? perhapsWithout : missing, notice);
            }
        }
        missing.addAll(without.isEmpty() ? perhapsWithout : Set.of());
        return missing.isEmpty() ? absent(subject, without) : Judgement.unknown(missing);
    }

    private static Truth isSent(Notice notice, MeetingSubject subject) {
        Truth sent =
                notice.sentAt() == null ? Truth.MAYBE : Truth.of(subject.file().hasHappened(notice.sentAt()));
        return Notices.isOfKind(notice, KINDS).and(sent);
    }

    private Truth isOffered(Notice notice) {
        return notice.formats() == null
                ? Truth.MAYBE
                : Truth.of(notice.formats().contains(format));
    }

    private static void addMissing(Set<FieldRef> missing, Notice notice) {
        if (notice.kind() == null) {
            missing.add(Notices.field(notice, "kind"));
        }
        if (notice.sentAt() == null) {
            missing.add(Notices.field(notice, "sentAt"));
        }
        if (notice.formats() == null) {
            missing.add(Notices.field(notice, "formats"));
        }
    }

    private Judgement satisfied(MeetingSubject subject, Notice notice) {
        Statement says = Statement.of("found.formats", notice.id(), List.of(format));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, Notices.field(notice, "formats")))
                .addSubjectIds(subject.id())
                .build();
    }

    private Judgement absent(MeetingSubject subject, List<Notice> without) {
        if (without.isEmpty()) {
            return Judgement.notApplicable(Statement.of("why.no-invitation-or-papers"));
        }
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED).addSubjectIds(subject.id());
        without.forEach(notice -> judgement.addFound(found(notice)));
        judgement.addGap(Statement.of("gap.format-not-included", format));
        Change offer = new OfferFormats(without.get(without.size() - 1).id(), Set.of(format));
        return subject.canStillChange()
                ? judgement.addRemedies(Remedy.of("formats", offer)).build()
                : judgement.addAdvice(Statement.of("advice.next-time")).build();
    }

    private static Evidence found(Notice notice) {
        Set<Format> formats = notice.formats();
        Statement says = formats == null || formats.isEmpty()
                ? Statement.of("found.no-formats", notice.id())
                : Statement.of("found.formats", notice.id(), List.copyOf(new TreeSet<>(formats)));
        return Evidence.of(says, Notices.field(notice, "formats"));
    }
}
