package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Consent;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;

/** What is known about a person goes to others only with permission. */
final class Sharing {
    private Sharing() {}

    /** LAN-B9b. */
    static Verdict withPermission(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            Truth aboutSomebody = notice.aboutIds() == null
                    ? Truth.MAYBE
                    : Truth.of(!notice.aboutIds().isEmpty());
            Truth applies = Truth.all(facts.sent(notice), aboutSomebody);
            Verdict verdict = Judging.when(applies, () -> shared(facts, notice));
            verdicts.add(verdict == VIOLATED && hasReason(meeting) ? EXCUSED : verdict);
        }
        return Judging.together(verdicts);
    }

    private static boolean hasReason(Meeting meeting) {
        if (meeting.reasons() == null) {
            return false;
        }
        Reason reason = meeting.reasons().get("LAN-B9b");
        return reason != null && reason.text() != null && !reason.text().isBlank();
    }

    private static Verdict shared(Facts facts, Notice notice) {
        if (notice.recipients() == null
                || notice.aboutIds() == null && !notice.recipients().isEmpty()) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (String about : notice.aboutIds() == null ? List.<String>of() : notice.aboutIds()) {
            for (String recipient : notice.recipients()) {
                if (!recipient.equals(about)) {
                    verdicts.add(permitted(facts.person(about), recipient, notice.sentAt()));
                }
            }
        }
        return Judging.together(verdicts);
    }

    static Verdict permitted(@Nullable Person about, String recipient, @Nullable Instant sentAt) {
        if (about == null || about.consents() == null || sentAt == null) {
            return UNKNOWN;
        }
        Truth permitted = Truth.NO;
        for (Consent consent : about.consents()) {
            Truth given = consent.givenAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!consent.givenAt().isAfter(sentAt));
            Truth kept = Truth.of(
                    consent.withdrawnAt() == null || consent.withdrawnAt().isAfter(sentAt));
            Truth listed = consent.recipients() == null
                    ? Truth.MAYBE
                    : Truth.of(consent.recipients().contains(recipient));
            Truth giver = consent.givenById() == null
                    ? Truth.MAYBE
                    : Truth.of(consent.givenById().equals(recipient));
            permitted = Truth.any(permitted, Truth.all(given, kept, Truth.any(listed, giver)));
        }
        return switch (permitted) {
            case YES -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }
}
