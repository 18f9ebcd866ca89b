package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Group;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * Somebody is invited from every group that is named as having to be there (HIL-E1). If none is named, from each of
 * some others (LAN-C3) or, without any, nothing is owed.
 *
 * @param otherwise from which groups somebody has to be invited if none is named; may be empty
 */
public record RequiredInvited(List<Wanted> otherwise) implements Obligation<MeetingSubject> {
    /** Copies the groups. */
    public RequiredInvited {
        otherwise = List.copyOf(otherwise);
    }

    /**
     * Somebody from every group named; if none is named, from both of two populations.
     *
     * @param one a {@link Population#phrase}
     * @param other a {@link Population#phrase}
     * @return the obligation
     */
    public static RequiredInvited otherwise(String one, String other) {
        return new RequiredInvited(List.of(Wanted.of(Population.named(one)), Wanted.of(Population.named(other))));
    }

    /**
     * Somebody from every group named, and nothing else.
     *
     * @return the obligation
     */
    public static RequiredInvited strictly() {
        return new RequiredInvited(List.of());
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        Set<Group> required = subject.file().planning(subject.meeting()).requiredGroups();
        List<Wanted> each = required == null || required.isEmpty()
                ? otherwise
                : required.stream().sorted().map(Wanted::of).toList();
        return each.isEmpty()
                ? Judgement.notApplicable(Statement.of("why.no-required-groups"))
                : Representation.atMeeting(subject, each);
    }
}
