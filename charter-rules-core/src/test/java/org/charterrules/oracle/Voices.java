package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Communication;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.ViewRoute;
import org.jspecify.annotations.Nullable;

/** Everybody a meeting concerns has a way to give their views. */
final class Voices {
    private static final Set<ViewRoute> WITHOUT_SPEECH =
            Set.of(ViewRoute.OBSERVATION, ViewRoute.AAC, ViewRoute.CREATIVE, ViewRoute.ADVOCATE);

    private Voices() {}

    private static Truth invitedOrConcerned(Facts facts, Meeting meeting, Set<Group> groups) {
        return Truth.any(facts.includes(meeting, groups), Live.isAbout(facts, meeting, groups));
    }

    /** Judges everybody of the groups who is invited or whom the meeting is about. */
    private static Verdict each(Meeting meeting, Function<String, Truth> belongs, Function<String, Verdict> judge) {
        Set<String> people = new LinkedHashSet<>();
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        if (meeting.participants() == null || meeting.subjectIds() == null) {
            // There may be more people than are on record.
            perhaps.add(UNKNOWN);
        }
        if (meeting.participants() != null) {
            for (Participant one : meeting.participants()) {
                people.add(one.personId());
            }
        }
        if (meeting.subjectIds() != null) {
            people.addAll(meeting.subjectIds());
        }
        for (String person : people) {
            Truth owed = belongs.apply(person);
            if (owed != Truth.NO) {
                (owed == Truth.YES ? certain : perhaps).add(judge.apply(person));
            }
        }
        return Judging.together(certain, perhaps);
    }

    /** HIL-A3. */
    static Verdict families(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), invitedOrConcerned(facts, meeting, Facts.FAMILY));
        return Judging.when(
                applies,
                () -> each(
                        meeting,
                        person -> facts.counts(person, meeting, Facts.FAMILY),
                        person -> hasRoute(facts, meeting, person)));
    }

    private static Verdict hasRoute(Facts facts, Meeting meeting, String person) {
        Participant part = Live.part(meeting, person);
        if (part == null) {
            boolean listed = meeting.participants() != null && facts.covers(FactKind.PARTICIPANTS);
            return listed ? VIOLATED : UNKNOWN;
        }
        if (part.views().routes() == null) {
            return UNKNOWN;
        }
        return part.views().routes().isEmpty() ? VIOLATED : SATISFIED;
    }

    /** HIL-D6. */
    static Verdict withoutSpeech(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), invitedOrConcerned(facts, meeting, Live.CHILDREN));
        return Judging.when(
                applies,
                () -> each(
                        meeting,
                        person ->
                                Truth.all(facts.counts(person, meeting, Live.CHILDREN), needsAnotherWay(facts, person)),
                        person -> recordedWithoutSpeech(facts, meeting, person)));
    }

    private static Truth needsAnotherWay(Facts facts, String id) {
        Person person = facts.person(id);
        if (person == null || person.communication() == null) {
            return Truth.MAYBE;
        }
        return Truth.of(person.communication() != Communication.VERBAL);
    }

    private static Verdict recordedWithoutSpeech(Facts facts, Meeting meeting, String person) {
        Participant part = Live.part(meeting, person);
        Set<ViewRoute> routes = part == null ? null : part.views().routes();
        Truth suits = routes == null ? Truth.MAYBE : Truth.of(!Collections.disjoint(routes, WITHOUT_SPEECH));
        return byEnd(facts, meeting, person, suits, Truth.NO);
    }

    /** HS-V4. */
    static Verdict subjectsHeard(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(
                facts.held(meeting),
                facts.kindIs(meeting, MeetingKind.INDIVIDUAL_PLANNING),
                Live.isAbout(facts, meeting, Live.CHILDREN));
        return Judging.when(
                applies,
                () -> eachSubject(
                        facts,
                        meeting,
                        person -> byEnd(facts, meeting, person, Truth.YES, declined(facts, meeting, person))));
    }

    private static Truth declined(Facts facts, Meeting meeting, String person) {
        Participant part = Live.part(meeting, person);
        if (part == null || part.views().declined() == null) {
            return facts.covers(FactKind.PARTICIPANTS) ? Truth.NO : Truth.MAYBE;
        }
        return Truth.of(part.views().declined());
    }

    /** Views must be recorded by the end of the meeting, in a way that suits, unless something else will do. */
    private static Verdict byEnd(Facts facts, Meeting meeting, String person, Truth suits, Truth orElse) {
        Participant part = Live.part(meeting, person);
        Instant recordedAt = part == null ? null : part.views().recordedAt();
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        for (boolean over : over(facts, meeting).possible()) {
            Truth recorded;
            if (recordedAt != null) {
                recorded = facts.happened(recordedAt) ? inTime(facts, meeting, recordedAt) : Truth.NO;
            } else {
                boolean absent = !over || meeting.participants() != null && facts.covers(FactKind.PARTICIPANTS);
                recorded = absent ? Truth.NO : Truth.MAYBE;
            }
            Truth kept = Truth.any(orElse == Truth.MAYBE && !over ? Truth.NO : orElse, Truth.all(recorded, suits));
            for (boolean done : kept.possible()) {
                possible.add(done ? SATISFIED : over ? VIOLATED : PENDING);
            }
        }
        return Judging.settled(possible);
    }

    private static Truth over(Facts facts, Meeting meeting) {
        Instant end = facts.end(meeting);
        ZonedDateTime start = meeting.schedule().start();
        if (end != null) {
            return Truth.of(!facts.asOf.isBefore(end));
        }
        boolean ahead = start != null && facts.asOf.isBefore(start.toInstant());
        return ahead ? Truth.NO : Truth.MAYBE;
    }

    private static Truth inTime(Facts facts, Meeting meeting, Instant recordedAt) {
        Instant end = facts.end(meeting);
        ZonedDateTime start = meeting.schedule().start();
        if (end != null) {
            return Truth.of(!recordedAt.isAfter(end));
        }
        boolean before = start != null && !recordedAt.isAfter(start.toInstant());
        return before ? Truth.YES : Truth.MAYBE;
    }

    /** HS-C1a. */
    static Verdict subjectsInvited(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(
                facts.notCancelled(meeting),
                facts.kindIs(meeting, MeetingKind.INDIVIDUAL_PLANNING),
                Live.isAbout(facts, meeting, Live.CHILDREN));
        return Judging.when(applies, () -> eachSubject(facts, meeting, person -> invited(facts, meeting, person)));
    }

    private static Verdict invited(Facts facts, Meeting meeting, String person) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        if (Live.part(meeting, person) != null) {
            return SATISFIED;
        }
        return facts.covers(FactKind.PARTICIPANTS) ? VIOLATED : UNKNOWN;
    }

    private static Verdict eachSubject(Facts facts, Meeting meeting, Function<String, Verdict> judge) {
        @Nullable Set<String> subjects = meeting.subjectIds();
        if (subjects == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (String person : subjects) {
            Truth owed = facts.counts(person, meeting, Live.CHILDREN);
            if (owed != Truth.NO) {
                (owed == Truth.YES ? certain : perhaps).add(judge.apply(person));
            }
        }
        return Judging.together(certain, perhaps);
    }
}
