package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.Participant;
import org.charterrules.model.SupportNeed;
import org.charterrules.model.SupportNeedKind;
import org.jspecify.annotations.Nullable;

/** People are asked what they need, and each need is answered. */
final class Needs {
    private static final Set<SupportNeedKind> ANY = EnumSet.allOf(SupportNeedKind.class);

    private Needs() {}

    private static Verdict each(
            Meeting meeting, Function<Participant, Truth> belongs, Function<Participant, Verdict> judge) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (Participant one : meeting.participants()) {
            Truth owed = belongs.apply(one);
            if (owed != Truth.NO) {
                (owed == Truth.YES ? certain : perhaps).add(judge.apply(one));
            }
        }
        return Judging.together(certain, perhaps);
    }

    // ---- needs ----

    /** HIL-A5c and OH-V3a. */
    static Verdict answered(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> Truth.YES, one -> answered(facts, meeting, one, ANY)));
    }

    /** LAN-C7b. */
    static Verdict adapted(Facts facts, Meeting meeting) {
        Set<SupportNeedKind> kinds =
                Set.of(SupportNeedKind.COMMUNICATION, SupportNeedKind.FORMAT, SupportNeedKind.PACE);
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> Truth.YES, one -> answered(facts, meeting, one, kinds)));
    }

    /** LAN-D2. */
    static Verdict briefed(Facts facts, Meeting meeting) {
        Set<SupportNeedKind> kinds = Set.of(SupportNeedKind.KNOWLEDGE);
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> Truth.YES, one -> answered(facts, meeting, one, kinds)));
    }

    /** HS-C9. */
    static Verdict helped(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Live.PARENTS_AND_YOUNG_ADULTS));
        Function<Participant, Truth> belongs = one -> facts.counts(one, Live.PARENTS_AND_YOUNG_ADULTS);
        return Judging.when(
                applies,
                () -> Judging.together(List.of(
                        each(meeting, belongs, one -> Support.asked(facts, meeting, one)),
                        each(meeting, belongs, one -> answered(facts, meeting, one, ANY)))));
    }

    private static Verdict answered(Facts facts, Meeting meeting, Participant participant, Set<SupportNeedKind> kinds) {
        if (participant.supportNeeds() == null) {
            return UNKNOWN;
        }
        List<Verdict> certain = new ArrayList<>();
        List<Verdict> perhaps = new ArrayList<>();
        for (SupportNeed need : participant.supportNeeds()) {
            if (need.kind() == null && kinds.size() < ANY.size()) {
                perhaps.add(answered(facts, meeting, need));
            } else if (need.kind() == null || kinds.contains(need.kind())) {
                certain.add(answered(facts, meeting, need));
            }
        }
        return Judging.together(certain, perhaps);
    }

    private static Verdict answered(Facts facts, Meeting meeting, SupportNeed need) {
        if (need.response() == null) {
            return UNKNOWN;
        }
        Truth answered = switch (need.response()) {
            case MET, PARTLY -> Truth.YES;
            case DECLINED -> Live.words(need.reason());
            case NONE -> Truth.NO;
        };
        if (answered != Truth.NO) {
            return answered == Truth.YES ? SATISFIED : UNKNOWN;
        }
        ZonedDateTime start = meeting.schedule().start();
        if (start == null) {
            return UNKNOWN;
        }
        return facts.asOf.isBefore(start.toInstant()) ? PENDING : VIOLATED;
    }

    // ---- being asked ----

    /** LAN-C7a. */
    static Verdict preferencesAsked(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(
                        meeting,
                        one -> Truth.YES,
                        one -> asked(facts, meeting, one.supportAskedAt(), one.preferencesAskedAt())));
    }

    /** One of these before the start is enough. */
    private static Verdict asked(Facts facts, Meeting meeting, @Nullable Instant one, @Nullable Instant other) {
        ZonedDateTime start = meeting.schedule().start();
        if (start == null) {
            return UNKNOWN;
        }
        Truth asked = Truth.any(asked(facts, start, one), asked(facts, start, other));
        if (asked == Truth.YES) {
            return SATISFIED;
        }
        if (facts.asOf.isBefore(start.toInstant())) {
            return PENDING;
        }
        return asked == Truth.NO ? VIOLATED : UNKNOWN;
    }

    private static Truth asked(Facts facts, ZonedDateTime start, @Nullable Instant when) {
        if (when != null) {
            return Truth.of(facts.happened(when) && when.isBefore(start.toInstant()));
        }
        return facts.covers(FactKind.PARTICIPANTS) ? Truth.NO : Truth.MAYBE;
    }

    /** HS-C1b. */
    static Verdict subjectsAsked(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(
                facts.notCancelled(meeting),
                facts.kindIs(meeting, MeetingKind.INDIVIDUAL_PLANNING),
                Live.isAbout(facts, meeting, Live.CHILDREN));
        return Judging.when(applies, () -> {
            if (meeting.subjectIds() == null || meeting.participants() == null) {
                return UNKNOWN;
            }
            List<Verdict> certain = new ArrayList<>();
            List<Verdict> perhaps = new ArrayList<>();
            for (String subject : meeting.subjectIds()) {
                Truth owed = facts.counts(subject, meeting, Live.CHILDREN);
                if (owed != Truth.NO) {
                    (owed == Truth.YES ? certain : perhaps).add(subjectAsked(facts, meeting, subject));
                }
            }
            return Judging.together(certain, perhaps);
        });
    }

    private static Verdict subjectAsked(Facts facts, Meeting meeting, String subject) {
        Participant part = Live.part(meeting, subject);
        Participant somebody = part == null ? Participant.of(subject).build() : part;
        Verdict verdict = Support.asked(facts, meeting, somebody);
        return verdict == VIOLATED ? Live.unless(Truth.YES, Live.reason(meeting, "HS-C1b"), EXCUSED) : verdict;
    }
}
