package org.charterrules.model;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A decision, taken at a meeting of the series or prepared by one.
 *
 * @param id identity, for example {@code D-02}
 * @param meetingId the meeting at which it was taken; {@code null} if it was taken elsewhere or that is not known
 * @param status whether it is final; {@code null} if not known
 * @param decidedAt when it was taken; {@code null} if not known
 * @param takerIds ids of the people who took it; {@code null} if not known
 * @param kind what it is about; {@code null} if not known
 * @param aspect which side of services it touches; {@code null} if not known
 * @param agreedByIds ids of the people who agreed to it; {@code null} if not known
 * @param method how it was taken, for example by vote; {@code null} if not known
 */
@Value.Builder
public record Decision(
        String id,
        @Nullable String meetingId,
        @Nullable DecisionStatus status,
        @Nullable Instant decidedAt,
        @Nullable Set<String> takerIds,
        @Nullable DecisionKind kind,
        @Nullable Aspect aspect,
        @Nullable Set<String> agreedByIds,
        @Nullable String method)
        implements WithDecision {
    /** Checks the identity and copies the collections. */
    public Decision {
        Copies.id(id, "Decision");
        agreedByIds = Copies.set(agreedByIds, "Decision.agreedByIds");
        takerIds = Copies.set(takerIds, "Decision.takerIds");
    }

    /**
     * Starts a decision with nothing known but the id.
     *
     * @param id for example {@code D-02}
     * @return a builder
     */
    public static DecisionBuilder of(String id) {
        return new DecisionBuilder().id(id);
    }

    /**
     * For speed: what a record generates looks at every component, and takes long the first time. Facts that are equal have the
     * same id, and hardly any others do.
     */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "Decision[" + id + "]";
    }
}
