package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/** Conditions of the clauses about preparation, and what people were told before a meeting. */
final class Live {
    static final Set<Group> PROFESSIONALS = Set.of(
            Group.EDUCATION,
            Group.HEALTH,
            Group.SOCIAL_CARE,
            Group.COMMISSIONING,
            Group.HOUSING,
            Group.SERVICE_MANAGER);
    static final Set<Group> PARENTS_AND_YOUNG_ADULTS = Set.of(Group.PARENT_CARER, Group.YOUNG_PERSON);
    static final Set<Group> CHILDREN = Set.of(Group.CHILD, Group.YOUNG_PERSON);

    private Live() {}

    // ---- conditions ----

    static Truth peopleExpected(Facts facts, Meeting meeting) {
        return Truth.all(facts.notCancelled(meeting), facts.anybodyInvited(meeting));
    }

    static Truth severalExpected(Facts facts, Meeting meeting) {
        Truth several = meeting.participants() == null
                ? Truth.MAYBE
                : Truth.of(meeting.participants().size() >= 2);
        return Truth.all(facts.notCancelled(meeting), several);
    }

    static Truth offers(Meeting meeting, Mode mode) {
        return meeting.modesOffered() == null
                ? Truth.MAYBE
                : Truth.of(meeting.modesOffered().contains(mode));
    }

    static Truth hasItem(Meeting meeting, AgendaItemKind kind) {
        if (meeting.agenda() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (AgendaItem item : meeting.agenda()) {
            result = Truth.any(result, item.kind() == null ? Truth.MAYBE : Truth.of(item.kind() == kind));
        }
        return result;
    }

    /** An item that names a decision is about one, whatever kind it is. */
    static Truth hasDecision(Meeting meeting) {
        Truth result = hasItem(meeting, AgendaItemKind.DECISION);
        if (meeting.agenda() != null) {
            for (AgendaItem item : meeting.agenda()) {
                result = Truth.any(result, Truth.of(item.decisionId() != null));
            }
        }
        return result;
    }

    static Truth isAbout(Facts facts, Meeting meeting, Set<Group> groups) {
        if (meeting.subjectIds() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (String subject : meeting.subjectIds()) {
            result = Truth.any(result, facts.counts(subject, meeting, groups));
        }
        return result;
    }

    /** Whether there are any words; blank counts as none. */
    static Truth words(@Nullable String text) {
        return text == null ? Truth.MAYBE : Truth.of(!text.isBlank());
    }

    static Truth reason(Meeting meeting, String clause) {
        if (meeting.reasons() == null) {
            return Truth.MAYBE;
        }
        Reason reason = meeting.reasons().get(clause);
        return reason == null ? Truth.NO : words(reason.text());
    }

    /** What a reason makes of a breach that is certain, possible or none. */
    static Verdict unless(Truth breach, Truth reason, Verdict withReason) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean broken : breach.possible()) {
            for (boolean cured : reason.possible()) {
                possible.add(!broken ? SATISFIED : cured ? withReason : VIOLATED);
            }
        }
        return Judging.settled(possible);
    }

    static @Nullable Participant part(Meeting meeting, String personId) {
        if (meeting.participants() != null) {
            for (Participant participant : meeting.participants()) {
                if (participant.personId().equals(personId)) {
                    return participant;
                }
            }
        }
        return null;
    }

    // ---- notices ----

    static Truth beforeStart(Meeting meeting, @Nullable Instant when) {
        ZonedDateTime start = meeting.schedule().start();
        if (start == null || when == null) {
            return Truth.MAYBE;
        }
        return Truth.of(when.isBefore(start.toInstant()));
    }

    /** G10, as things stood when the meeting began. */
    static Truth isLive(Facts facts, Meeting meeting, Notice notice) {
        return Truth.all(
                facts.sent(notice),
                facts.namesPresentDate(notice, meeting),
                replaced(facts, meeting, notice).not());
    }

    /** A notice about another meeting takes nothing back. */
    private static Truth replaced(Facts facts, Meeting meeting, Notice notice) {
        Truth result = Truth.NO;
        for (Notice other : facts.notices(meeting)) {
            if (notice.id().equals(other.supersedesId())) {
                result = Truth.any(result, Truth.all(facts.sent(other), beforeStart(meeting, other.sentAt())));
            }
        }
        return result;
    }

    /** Whether a live notice said something before the start. */
    static Truth said(Facts facts, Meeting meeting, Function<Notice, Truth> something) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (Notice notice : notices) {
            Truth said = Truth.all(
                    isLive(facts, meeting, notice), beforeStart(meeting, notice.sentAt()), something.apply(notice));
            result = Truth.any(result, said);
        }
        return result;
    }

    static Truth states(Notice notice, Topic topic) {
        Map<Topic, String> statements = notice.statements();
        if (statements == null) {
            return Truth.MAYBE;
        }
        return statements.containsKey(topic) ? words(statements.get(topic)) : Truth.NO;
    }

    /** What should have been said by the start. */
    static Verdict byStart(Facts facts, Meeting meeting, Truth said) {
        if (said == Truth.YES) {
            return SATISFIED;
        }
        ZonedDateTime start = meeting.schedule().start();
        if (said == Truth.MAYBE || start == null) {
            return UNKNOWN;
        }
        if (facts.asOf.isBefore(start.toInstant())) {
            return PENDING;
        }
        return facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
    }
}
