package org.charterrules.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person's own answer to a question. The library never answers for anybody.
 *
 * @param id identity, for example {@code Q-11}
 * @param questionId the question, for example {@code Q-WELCOME}
 * @param subjectId what it is about: the id of a meeting, an action or a feedback item
 * @param respondentId who answered; {@code null} if anonymous
 * @param answer the answer; {@code null} if only a text was given
 * @param text the answer in words; {@code null} if none. Free text: never shown in logs
 * @param answeredAt when it was given; {@code null} if not known
 * @param groups the groups that the answer names, for example those who are missing; {@code null} if not sorted into groups
 */
@Value.Builder
public record Attestation(
        String id,
        String questionId,
        String subjectId,
        @Nullable String respondentId,
        @Nullable Answer answer,
        @Nullable String text,
        @Nullable Instant answeredAt,
        @Nullable Set<Group> groups)
        implements WithAttestation {
    /** Checks the identity and copies the groups. */
    public Attestation {
        Copies.id(id, "Attestation");
        Objects.requireNonNull(questionId, "Attestation.questionId must not be null");
        Objects.requireNonNull(subjectId, "Attestation.subjectId must not be null");
        groups = Copies.set(groups, "Attestation.groups");
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
        return "Attestation[" + id + ", " + questionId + "]";
    }
}
