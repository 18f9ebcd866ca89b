package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.Meeting;
import org.charterrules.model.Mode;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;

/** The venue has what people need. */
final class Places {
    private Places() {}

    private static Truth applies(Facts facts, Meeting meeting) {
        return Truth.all(Live.peopleExpected(facts, meeting), Live.offers(meeting, Mode.FACE_TO_FACE));
    }

    /** OH-A1b and OH-M3b. */
    static Verdict suits(Facts facts, Meeting meeting) {
        return Judging.when(applies(facts, meeting), () -> {
            List<Verdict> verdicts = each(facts, meeting, Truth.NO, one -> Truth.NO, SATISFIED);
            return Judging.together(verdicts);
        });
    }

    /** HIL-A5b. */
    static Verdict flexible(Facts facts, Meeting meeting) {
        return Judging.when(applies(facts, meeting), () -> {
            List<Verdict> verdicts = each(facts, meeting, Truth.NO, Clashes::adjusted, SATISFIED);
            return Judging.together(verdicts);
        });
    }

    /** LAN-A7b. */
    static Verdict weighed(Facts facts, Meeting meeting) {
        return Judging.when(applies(facts, meeting), () -> {
            List<Verdict> verdicts = each(facts, meeting, Truth.NO, one -> Live.reason(meeting, "LAN-A7b"), SATISFIED);
            return Judging.together(verdicts);
        });
    }

    /** HS-C12a. */
    static Verdict accessible(Facts facts, Meeting meeting) {
        return Judging.when(applies(facts, meeting), () -> {
            Boolean accessible = meeting.venue().accessible();
            Truth closed = accessible == null ? Truth.MAYBE : Truth.of(!accessible);
            Truth reason = Live.reason(meeting, "HS-C12a");
            return Judging.together(each(facts, meeting, closed, one -> reason, EXCUSED));
        });
    }

    /** A place that is closed to some people is a breach for everybody, whatever they need themselves. */
    private static List<Verdict> each(
            Facts facts, Meeting meeting, Truth closed, Function<Participant, Truth> cure, Verdict cured) {
        List<Verdict> verdicts = new ArrayList<>();
        if (meeting.participants() == null) {
            verdicts.add(UNKNOWN);
            return verdicts;
        }
        for (Participant one : meeting.participants()) {
            Truth breach = Truth.any(unmet(facts, meeting, one), closed);
            verdicts.add(Live.unless(breach, cure.apply(one), cured));
        }
        return verdicts;
    }

    private static Truth unmet(Facts facts, Meeting meeting, Participant participant) {
        Person person = facts.person(participant.personId());
        if (person == null || person.accessNeeds() == null) {
            return Truth.MAYBE;
        }
        if (person.accessNeeds().isEmpty()) {
            return Truth.NO;
        }
        Set<AccessFeature> features = meeting.venue().features();
        return features == null ? Truth.MAYBE : Truth.of(!features.containsAll(person.accessNeeds()));
    }
}
