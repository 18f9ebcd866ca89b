package org.charterrules.model;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was settled before anybody was invited.
 *
 * @param level how far the meeting reaches; {@code null} if not known
 * @param stage where in the work it stands; {@code null} if not known
 * @param participationLevel how much say people really have; {@code null} if not known
 * @param requiredGroups the groups that must be there; {@code null} if nobody has said
 * @param whoConsideredAt when it was thought through who should be there; {@code null} if there is no record
 * @param availabilityNote how it was weighed when people can come; {@code null} if there is no record
 */
@Value.Builder
public record Planning(
        @Nullable Level level,
        @Nullable Stage stage,
        @Nullable ParticipationLevel participationLevel,
        @Nullable Set<Group> requiredGroups,
        @Nullable Instant whoConsideredAt,
        @Nullable Reason availabilityNote)
        implements WithPlanning {
    /** Nothing is known of the planning. */
    public static final Planning UNKNOWN = new Planning(null, null, null, null, null, null);

    /** Copies the groups. */
    public Planning {
        requiredGroups = Copies.set(requiredGroups, "Planning.requiredGroups");
    }

    @Override
    public String toString() {
        return "Planning[" + level + ", " + stage + "]";
    }
}
