package org.charterrules.model;

import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Something a person needs in order to take part in a meeting, and what was done about it.
 *
 * @param kind what it is needed for; {@code null} if not known
 * @param text the need in the person's words; {@code null} if not known. Free text: never shown in logs
 * @param response what was done about it; {@code null} if not known
 * @param reason why it cannot be met, blank counts as none; {@code null} if not known. Free text: never shown in logs
 */
@Value.Builder
public record SupportNeed(
        @Nullable SupportNeedKind kind,
        @Nullable String text,
        @Nullable SupportResponse response,
        @Nullable String reason)
        implements WithSupportNeed {
    @Override
    public String toString() {
        return "SupportNeed[]";
    }
}
