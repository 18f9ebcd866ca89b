package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.jspecify.annotations.Nullable;

/** K26: families hear no later than professionals. Every way that kinds of notices and groups of people can be is tried. */
final class Parity {
    /** Somebody as they may be: family, professional, both or neither. */
    private record Role(String personId, boolean family, boolean professional) {}

    private interface World {
        Verdict judge(List<Role> people, List<Notice> notices);
    }

    private Parity() {}

    /** HS-S2a. */
    static Verdict sameTime(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(
                Live.hasItem(meeting, AgendaItemKind.DECISION),
                facts.includes(meeting, Facts.FAMILY),
                facts.includes(meeting, Live.PROFESSIONALS));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null) {
                return UNKNOWN;
            }
            List<String> people = new ArrayList<>();
            for (Participant one : meeting.participants()) {
                people.add(one.personId());
            }
            List<Verdict> verdicts = new ArrayList<>();
            for (NoticeKind kind : List.of(NoticeKind.INVITATION, NoticeKind.DOCUMENTS)) {
                verdicts.add(inEveryWorld(
                        facts, meeting, people, kind, (roles, notices) -> sameTime(facts, meeting, roles, notices)));
            }
            return Judging.together(verdicts);
        });
    }

    private static Verdict sameTime(Facts facts, Meeting meeting, List<Role> roles, List<Notice> notices) {
        if (doubtful(notices)) {
            return UNKNOWN;
        }
        LocalDate limit = firstToProfessionals(facts, meeting, roles, notices);
        List<Verdict> verdicts = new ArrayList<>();
        for (Role role : roles) {
            if (role.family() && limit != null) {
                verdicts.add(noLater(facts, meeting, role.personId(), notices, limit));
            }
        }
        return Judging.together(verdicts);
    }

    /** HS-C17. */
    static Verdict early(Facts facts, Meeting meeting) {
        Truth applies = Truth.any(facts.includes(meeting, Facts.FAMILY), Live.isAbout(facts, meeting, Facts.FAMILY));
        return Judging.when(applies, () -> {
            if (meeting.participants() == null || meeting.subjectIds() == null) {
                return UNKNOWN;
            }
            Set<String> people = new LinkedHashSet<>();
            for (Participant one : meeting.participants()) {
                people.add(one.personId());
            }
            people.addAll(meeting.subjectIds());
            return inEveryWorld(
                    facts,
                    meeting,
                    new ArrayList<>(people),
                    NoticeKind.INVITATION,
                    (roles, notices) -> early(facts, meeting, roles, notices));
        });
    }

    private static Verdict early(Facts facts, Meeting meeting, List<Role> roles, List<Notice> notices) {
        if (doubtful(notices)) {
            return UNKNOWN;
        }
        LocalDate limit = firstToProfessionals(facts, meeting, roles, notices);
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (Role role : roles) {
            Truth known = knownBefore(facts, meeting, role.personId());
            if (role.family() && limit != null && known != Truth.NO) {
                (known == Truth.YES ? certain : perhaps).add(noLater(facts, meeting, role.personId(), notices, limit));
            }
        }
        return Judging.together(certain, perhaps);
    }

    /** Whether a service knew somebody before the first notice of the meeting. */
    private static Truth knownBefore(Facts facts, Meeting meeting, String personId) {
        Person person = facts.person(personId);
        if (person == null || person.knownToServiceSince() == null) {
            return Truth.MAYBE;
        }
        LocalDate first = null;
        boolean perhapsEarlier = false;
        for (Notice notice : facts.notices(meeting)) {
            if (notice.sentAt() == null) {
                perhapsEarlier = true;
            } else if (facts.happened(notice.sentAt())) {
                LocalDate sentOn = facts.date(meeting, notice.sentAt());
                first = first == null || sentOn.isBefore(first) ? sentOn : first;
            }
        }
        if (first == null) {
            return perhapsEarlier ? Truth.MAYBE : Truth.NO;
        }
        boolean before = person.knownToServiceSince().isBefore(first);
        return before && perhapsEarlier ? Truth.MAYBE : Truth.of(before);
    }

    private static boolean doubtful(List<Notice> notices) {
        for (Notice notice : notices) {
            if (notice.sentAt() == null || notice.recipients() == null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable LocalDate firstToProfessionals(
            Facts facts, Meeting meeting, List<Role> roles, List<Notice> notices) {
        LocalDate first = null;
        for (Role role : roles) {
            LocalDate sentOn = role.professional() ? firstTo(facts, meeting, role.personId(), notices) : null;
            if (sentOn != null && (first == null || sentOn.isBefore(first))) {
                first = sentOn;
            }
        }
        return first;
    }

    private static @Nullable LocalDate firstTo(Facts facts, Meeting meeting, String personId, List<Notice> notices) {
        LocalDate first = null;
        for (Notice notice : notices) {
            if (facts.happened(notice.sentAt()) && notice.recipients().contains(personId)) {
                LocalDate sentOn = facts.date(meeting, notice.sentAt());
                first = first == null || sentOn.isBefore(first) ? sentOn : first;
            }
        }
        return first;
    }

    private static Verdict noLater(
            Facts facts, Meeting meeting, String personId, List<Notice> notices, LocalDate limit) {
        LocalDate first = firstTo(facts, meeting, personId, notices);
        if (first != null) {
            return first.isAfter(limit) ? VIOLATED : SATISFIED;
        }
        if (!facts.today(meeting).isAfter(limit)) {
            return PENDING;
        }
        return facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
    }

    // ---- every world ----

    private static Verdict inEveryWorld(
            Facts facts, Meeting meeting, List<String> people, NoticeKind kind, World world) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (List<Notice> chosen : choices(notices, kind)) {
            for (List<Role> roles : roles(facts, meeting, people)) {
                possible.add(world.judge(roles, chosen));
                if (possible.size() > 1 || possible.contains(UNKNOWN)) {
                    return UNKNOWN;
                }
            }
        }
        return possible.isEmpty() ? NOT_APPLICABLE : Judging.settled(possible);
    }

    private static List<List<Notice>> choices(List<Notice> notices, NoticeKind kind) {
        List<List<Notice>> choices = new ArrayList<>();
        choices.add(List.of());
        for (Notice notice : notices) {
            List<List<Notice>> longer = new ArrayList<>();
            for (List<Notice> choice : choices) {
                if (notice.kind() == null || notice.kind() == kind) {
                    List<Notice> more = new ArrayList<>(choice);
                    more.add(notice);
                    longer.add(more);
                }
                if (notice.kind() != kind) {
                    longer.add(choice);
                }
            }
            choices = longer;
        }
        return choices;
    }

    private static List<List<Role>> roles(Facts facts, Meeting meeting, List<String> people) {
        List<List<Role>> worlds = new ArrayList<>();
        worlds.add(List.of());
        for (String person : people) {
            List<List<Role>> longer = new ArrayList<>();
            for (boolean family : facts.counts(person, meeting, Facts.FAMILY).possible()) {
                for (boolean professional :
                        facts.counts(person, meeting, Live.PROFESSIONALS).possible()) {
                    for (List<Role> world : worlds) {
                        List<Role> more = new ArrayList<>(world);
                        more.add(new Role(person, family, professional));
                        longer.add(more);
                    }
                }
            }
            worlds = longer;
        }
        return worlds;
    }
}
