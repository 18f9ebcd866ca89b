package org.charterrules.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An item on a meeting's agenda.
 *
 * @param kind what the item is for; {@code null} if not known
 * @param decisionId the decision it prepares or takes; {@code null} if none
 */
@Value.Builder
public record AgendaItem(
        @Nullable AgendaItemKind kind, @Nullable String decisionId) implements WithAgendaItem {

    @Override
    public String toString() {
        return "AgendaItem[" + kind + ", decisionId=" + decisionId + "]";
    }
}
