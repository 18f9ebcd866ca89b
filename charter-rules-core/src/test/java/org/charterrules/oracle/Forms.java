package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Channel;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;

/** The ways in which notices go out, taken together. */
final class Forms {
    private static final Set<NoticeKind> INVITATION_OR_PAPERS = Set.of(NoticeKind.INVITATION, NoticeKind.DOCUMENTS);

    private Forms() {}

    private static Truth announced(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            result = Truth.any(result, facts.sent(notice));
        }
        return result;
    }

    /** HIL-B6b. */
    static Verdict severalWays(Facts facts, Meeting meeting) {
        return Judging.when(announced(facts, meeting), () -> {
            List<Notice> notices = facts.notices(meeting);
            if (notices == null) {
                return UNKNOWN;
            }
            Truth several = Truth.any(severalChannels(facts, notices), severalFormats(facts, notices));
            return switch (several) {
                case YES -> SATISFIED;
                case MAYBE -> UNKNOWN;
                case NO -> VIOLATED;
            };
        });
    }

    private static Truth severalChannels(Facts facts, List<Notice> notices) {
        Set<Channel> certain = EnumSet.noneOf(Channel.class);
        Set<Channel> possible = EnumSet.noneOf(Channel.class);
        int unknown = 0;
        for (Notice notice : notices) {
            if (facts.sent(notice) == Truth.NO) {
                continue;
            }
            if (notice.channel() == null) {
                unknown++;
                continue;
            }
            possible.add(notice.channel());
            if (facts.sent(notice) == Truth.YES) {
                certain.add(notice.channel());
            }
        }
        if (certain.size() >= 2) {
            return Truth.YES;
        }
        return possible.size() + unknown >= 2 ? Truth.MAYBE : Truth.NO;
    }

    private static Truth severalFormats(Facts facts, List<Notice> notices) {
        Set<Format> certain = EnumSet.noneOf(Format.class);
        Set<Format> possible = EnumSet.noneOf(Format.class);
        for (Notice notice : notices) {
            if (facts.sent(notice) == Truth.NO) {
                continue;
            }
            if (notice.formats() == null) {
                possible.addAll(Set.of(Format.values()));
                continue;
            }
            possible.addAll(notice.formats());
            if (facts.sent(notice) == Truth.YES) {
                certain.addAll(notice.formats());
            }
        }
        if (certain.size() >= 2) {
            return Truth.YES;
        }
        return possible.size() >= 2 ? Truth.MAYBE : Truth.NO;
    }

    /** HOU-8.2a. */
    static Verdict easyRead(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.includes(meeting, Live.CHILDREN), announced(facts, meeting));
        return Judging.when(applies, () -> {
            List<Notice> notices = facts.notices(meeting);
            if (notices == null) {
                return UNKNOWN;
            }
            Truth something = Truth.NO;
            Truth easy = Truth.NO;
            for (Notice notice : notices) {
                Truth relevant = Truth.all(facts.kindIn(notice, INVITATION_OR_PAPERS), facts.sent(notice));
                Truth offered = notice.formats() == null
                        ? Truth.MAYBE
                        : Truth.of(notice.formats().contains(Format.EASY_READ));
                something = Truth.any(something, relevant);
                easy = Truth.any(easy, Truth.all(relevant, offered));
            }
            if (something == Truth.NO) {
                return NOT_APPLICABLE;
            }
            if (easy == Truth.YES) {
                return SATISFIED;
            }
            return something == Truth.YES && easy == Truth.NO ? VIOLATED : UNKNOWN;
        });
    }
}
