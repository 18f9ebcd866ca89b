package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.NOT_APPLICABLE;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Preferences;
import org.charterrules.model.ViewRoute;
import org.jspecify.annotations.Nullable;

/** Ways of taking part and of giving views. */
final class TakingPart {
    private TakingPart() {}

    // ---- over the series ----

    /** OH-A1a. */
    static Verdict faceToFace(Facts facts) {
        return somewhere(facts, facts::notCancelled, meeting -> Live.offers(meeting, Mode.FACE_TO_FACE));
    }

    /** OH-A1c. */
    static Verdict online(Facts facts) {
        return somewhere(facts, facts::notCancelled, meeting -> Live.offers(meeting, Mode.ONLINE));
    }

    /** OH-M4b. */
    static Verdict besidesAttending(Facts facts) {
        return somewhere(
                facts,
                meeting -> Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.LIVED_EXPERIENCE)),
                TakingPart::anotherRoute);
    }

    private static Truth anotherRoute(Meeting meeting) {
        if (meeting.viewRoutes() == null) {
            return Truth.MAYBE;
        }
        for (ViewRoute route : meeting.viewRoutes()) {
            if (route != ViewRoute.ATTEND) {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    private static Verdict somewhere(Facts facts, Function<Meeting, Truth> counts, Function<Meeting, Truth> offers) {
        Truth counting = Truth.NO;
        Truth offered = Truth.NO;
        for (Meeting meeting : facts.file.meetings()) {
            counting = Truth.any(counting, counts.apply(meeting));
            offered = Truth.any(offered, Truth.all(counts.apply(meeting), offers.apply(meeting)));
        }
        if (counting == Truth.NO) {
            return NOT_APPLICABLE;
        }
        if (offered == Truth.YES) {
            return SATISFIED;
        }
        return counting == Truth.YES && offered == Truth.NO ? VIOLATED : UNKNOWN;
    }

    // ---- for everybody invited ----

    private static Verdict each(Meeting meeting, Function<Participant, Verdict> judge) {
        if (meeting.participants() == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Participant participant : meeting.participants()) {
            verdicts.add(judge.apply(participant));
        }
        return Judging.together(verdicts);
    }

    private static Preferences preferences(Facts facts, Participant participant) {
        Person person = facts.person(participant.personId());
        return person == null ? Preferences.UNKNOWN : person.preferences();
    }

    /** Whether one of the preferred ways is offered; nothing preferred means that any will do. */
    private static <T> Truth suits(@Nullable Set<T> preferred, @Nullable Set<T> offered) {
        if (preferred == null) {
            return Truth.MAYBE;
        }
        if (preferred.isEmpty()) {
            return Truth.YES;
        }
        return offered == null ? Truth.MAYBE : Truth.of(!Collections.disjoint(preferred, offered));
    }

    /** LAN-A7c. */
    static Verdict modesWeighed(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> {
                    Truth suits = suits(preferences(facts, one).modes(), meeting.modesOffered());
                    return Live.unless(suits.not(), Live.reason(meeting, "LAN-A7c"), SATISFIED);
                }));
    }

    /** HOU-1.2b. */
    static Verdict modesOrRoutes(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> {
                    Preferences preferences = preferences(facts, one);
                    Truth modes = suits(preferences.modes(), meeting.modesOffered());
                    Truth routes = suits(preferences.routes(), meeting.viewRoutes());
                    // Somebody to whom every way of giving views is the same may still want a way of taking part.
                    boolean noMatter = Set.of().equals(preferences.routes());
                    return verdict(noMatter ? modes : Truth.any(modes, routes));
                }));
    }

    /** HOU-3.2. */
    static Verdict feedbackRoutes(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.held(meeting), facts.anybodyInvited(meeting));
        return Judging.when(
                applies,
                () -> each(
                        meeting,
                        one -> verdict(suits(
                                preferences(facts, one).channels(),
                                meeting.followUp().feedbackRoutes()))));
    }

    /** OH-M3a. */
    static Verdict routes(Facts facts, Meeting meeting) {
        return Judging.when(
                Live.peopleExpected(facts, meeting),
                () -> each(meeting, one -> {
                    Set<ViewRoute> preferred = preferences(facts, one).routes();
                    Truth suits = suits(preferred, meeting.viewRoutes());
                    if (preferred != null && preferred.contains(ViewRoute.ATTEND)) {
                        suits = Truth.any(suits, attendable(meeting));
                    }
                    return verdict(suits);
                }));
    }

    private static Truth attendable(Meeting meeting) {
        return meeting.modesOffered() == null
                ? Truth.MAYBE
                : Truth.of(!meeting.modesOffered().isEmpty());
    }

    private static Verdict verdict(Truth kept) {
        return switch (kept) {
            case YES -> SATISFIED;
            case MAYBE -> UNKNOWN;
            case NO -> VIOLATED;
        };
    }

    /** HIL-A4. */
    static Verdict severalRoutes(Facts facts, Meeting meeting) {
        Truth applies = Truth.all(facts.notCancelled(meeting), facts.includes(meeting, Facts.FAMILY));
        return Judging.when(applies, () -> {
            if (meeting.viewRoutes() == null) {
                return UNKNOWN;
            }
            return meeting.viewRoutes().size() >= 2 ? SATISFIED : VIOLATED;
        });
    }
}
