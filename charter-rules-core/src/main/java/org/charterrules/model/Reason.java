package org.charterrules.model;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A reason that was put on record, for example why an action could not be done.
 *
 * @param text the reason in plain words, blank counts as none; {@code null} if not known. Free text: never shown in logs
 * @param publishedAt when it was told to the audience, for example {@code 2026-06-03T09:00:00Z}; {@code null} if it was not
 * @param audience ids of the people it was told to; {@code null} if not known
 */
@Value.Builder
public record Reason(
        @Nullable String text,
        @Nullable Instant publishedAt,
        @Nullable Set<String> audience) implements WithReason {
    /** Copies the audience. */
    public Reason {
        audience = Copies.set(audience, "Reason.audience");
    }

    /**
     * A reason with a text that has not been told to anybody yet.
     *
     * @param text the reason in plain words
     * @return the reason
     */
    public static Reason of(String text) {
        return new Reason(text, null, null);
    }

    /**
     * Whether there are any words in it.
     *
     * @return {@code false} if the text is missing or blank
     */
    public boolean hasText() {
        return text != null && !text.isBlank();
    }

    static String sortKey(Reason reason) {
        return reason.publishedAt + "|" + reason.audience + "|" + reason.text;
    }

    @Override
    public String toString() {
        return "Reason[publishedAt=" + publishedAt + "]";
    }
}
