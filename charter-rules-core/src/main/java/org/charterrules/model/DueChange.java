package org.charterrules.model;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A change of an action's due date.
 *
 * @param from the old due date; {@code null} if not known
 * @param to the new due date; {@code null} if not known
 * @param publishedAt when people were told of the change; {@code null} if they were not
 */
@Value.Builder
public record DueChange(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Instant publishedAt) implements WithDueChange {

    @Override
    public String toString() {
        return "DueChange[" + from + " to " + to + ", publishedAt=" + publishedAt + "]";
    }
}
