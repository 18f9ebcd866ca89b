package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.OfferFormats;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Notice;
import org.charterrules.subject.MeetingSubject;

/**
 * What is sent about a meeting goes out in several ways, taken together: in at least so many formats, or by at least so
 * many channels (HIL-B6b).
 *
 * @param least the number of formats or channels, for example 2
 */
public record SeveralWays(int least) implements Obligation<MeetingSubject> {
    private static final Set<Format> EASY_TO_ADD =
            EnumSet.of(Format.PLAIN_TEXT, Format.EASY_READ, Format.LARGE_PRINT, Format.AUDIO);

    /**
     * Reads the figure as rule files write it.
     *
     * @param least for example {@code 2}
     * @return the obligation
     */
    public static SeveralWays of(String least) {
        return new SeveralWays(Integer.parseInt(least));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        return notices == null
                ? Judgement.unknown(subject.file().list("notices"))
                : new Question(subject, notices).answer();
    }

    private final class Question {
        private final MeetingSubject subject;
        private final Set<Format> formats = new TreeSet<>();
        private final Set<Channel> channels = new TreeSet<>();
        private final Set<FieldRef> missing = new TreeSet<>();
        private final List<Notice> sent = new ArrayList<>();
        private final Set<Format> possibleFormats = new TreeSet<>();
        private final Set<Channel> possibleChannels = new TreeSet<>();
        private int unknownChannels;
        private boolean unknownFormats;

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            notices.forEach(this::sort);
        }

        private void sort(Notice notice) {
            if (notice.sentAt() == null) {
                missing.add(Notices.field(notice, "sentAt"));
                addPossible(notice);
            } else if (subject.file().hasHappened(notice.sentAt())) {
                sent.add(notice);
                addPossible(notice);
                formats.addAll(notice.formats() == null ? Set.of() : notice.formats());
                if (notice.channel() != null) {
                    channels.add(notice.channel());
                }
            }
        }

        private void addPossible(Notice notice) {
            if (notice.formats() == null) {
                unknownFormats = true;
                missing.add(Notices.field(notice, "formats"));
            } else {
                possibleFormats.addAll(notice.formats());
            }
            if (notice.channel() == null) {
                unknownChannels++;
                missing.add(Notices.field(notice, "channel"));
            } else {
                possibleChannels.add(notice.channel());
            }
        }

        /** Whether the notices may yet prove to have gone out in enough ways. */
        private boolean mayBeEnough() {
            return unknownFormats
                    || possibleFormats.size() >= least
                    || possibleChannels.size() + unknownChannels >= least;
        }

        Judgement answer() {
            if (formats.size() >= least || channels.size() >= least) {
                return satisfied();
            }
            if (!missing.isEmpty() && (sent.isEmpty() || mayBeEnough())) {
                return Judgement.unknown(missing);
            }
            return sent.isEmpty() ? Judgement.notApplicable(Statement.of("why.not-announced")) : violated();
        }

        private Judgement satisfied() {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(found())
                    .addSubjectIds(subject.id())
                    .build();
        }

        private Evidence found() {
            if (channels.size() >= least) {
                return Evidence.of(Statement.of("found.channels", List.copyOf(channels)), fields("channel"));
            }
            Statement says = formats.isEmpty()
                    ? Statement.of("found.no-notice-formats")
                    : Statement.of("found.notice-formats", List.copyOf(formats));
            return Evidence.of(says, fields("formats"));
        }

        private FieldRef[] fields(String name) {
            return sent.stream().map(one -> Notices.field(one, name)).toArray(FieldRef[]::new);
        }

        private Judgement violated() {
            Set<Format> more = new TreeSet<>();
            for (Format format : EASY_TO_ADD) {
                if (!formats.contains(format) && formats.size() + more.size() < least) {
                    more.add(format);
                }
            }
            String last = sent.get(sent.size() - 1).id();
            JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED).addFound(found());
            if (!channels.isEmpty()) {
                Statement says = Statement.of("found.channels", List.copyOf(channels));
                judgement.addFound(Evidence.of(says, fields("channel")));
            }
            return judgement
                    .addGap(Statement.of("gap.too-few-ways", least))
                    .addRemedies(Remedy.of("formats", new OfferFormats(last, more)))
                    .addSubjectIds(subject.id())
                    .build();
        }
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof SeveralWays weaker && least >= weaker.least;
    }
}
