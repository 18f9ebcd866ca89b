package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Format;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/** Notices in forms that people can use. */
final class Formats {
    private static final Set<NoticeKind> INFORMATION =
            Set.of(NoticeKind.INVITATION, NoticeKind.AGENDA, NoticeKind.DOCUMENTS, NoticeKind.NOTES);

    private Formats() {}

    /** OH-A3. */
    static Verdict differentForms(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            Truth applies = Truth.all(facts.kindIn(notice, INFORMATION), facts.sent(notice));
            verdicts.add(Judging.when(applies, () -> preferencesMet(facts, notice)));
        }
        return Judging.together(verdicts);
    }

    private static Verdict preferencesMet(Facts facts, Notice notice) {
        if (notice.recipients() == null) {
            return UNKNOWN;
        }
        if (notice.recipients().isEmpty()) {
            return NOT_APPLICABLE;
        }
        Set<Format> offered = notice.formats();
        if (offered == null) {
            return UNKNOWN;
        }
        boolean somebodyMissed = false;
        boolean somebodyServed = false;
        boolean somebodyUnknown = false;
        for (String recipient : notice.recipients()) {
            Set<Format> needed = needed(facts, recipient);
            if (needed == null) {
                somebodyUnknown = true;
            } else if (!needed.isEmpty()) {
                somebodyServed |= !Collections.disjoint(needed, offered);
                somebodyMissed |= Collections.disjoint(needed, offered);
            }
        }
        if (somebodyMissed) {
            return VIOLATED;
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        // Whoever is unknown stated nothing ...
        possible.add(somebodyServed || offered.size() >= 2 ? SATISFIED : VIOLATED);
        if (somebodyUnknown) {
            // ... or needs something that is offered ...
            if (!offered.isEmpty()) {
                possible.add(SATISFIED);
            }
            // ... or something that is not.
            if (offered.size() < Format.values().length) {
                possible.add(VIOLATED);
            }
        }
        return Judging.settled(possible);
    }

    /** LAN-C5c. */
    static Verdict usable(Facts facts, Meeting meeting) {
        return usable(facts, meeting, notice -> Truth.YES);
    }

    /** HIL-E5b. */
    static Verdict usableToProfessionals(Facts facts, Meeting meeting) {
        return usable(facts, meeting, notice -> PlainWords.goesToProfessionals(facts, meeting, notice));
    }

    private static Verdict usable(Facts facts, Meeting meeting, Function<Notice, Truth> concerns) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            verdicts.add(Judging.when(Truth.all(facts.sent(notice), concerns.apply(notice)), () -> {
                if (notice.recipients() == null) {
                    return UNKNOWN;
                }
                List<Verdict> recipients = new ArrayList<>();
                for (String recipient : notice.recipients()) {
                    recipients.add(usable(needed(facts, recipient), notice.formats()));
                }
                return Judging.together(recipients);
            }));
        }
        return Judging.together(verdicts);
    }

    private static Verdict usable(@Nullable Set<Format> needed, @Nullable Set<Format> offered) {
        if (needed == null) {
            return UNKNOWN;
        }
        if (needed.isEmpty()) {
            return SATISFIED;
        }
        if (offered == null) {
            return UNKNOWN;
        }
        return Collections.disjoint(needed, offered) ? VIOLATED : SATISFIED;
    }

    /** What somebody needs; {@code null} if they were never asked, or are no person of the case file. */
    private static @Nullable Set<Format> needed(Facts facts, String recipient) {
        Person person = facts.person(recipient);
        return person == null ? null : person.formatsNeeded();
    }
}
