package org.charterrules.finding;

import java.util.Objects;

/**
 * A question that only people can answer, as a value of a {@link Statement}: reports show its words, data its id.
 *
 * @param id for example {@code Q-RESPECT}
 */
public record Question(String id) implements Comparable<Question> {
    /** Checks that there is an id. */
    public Question {
        Objects.requireNonNull(id, "Question.id must not be null");
    }

    @Override
    public int compareTo(Question other) {
        return id.compareTo(other.id);
    }

    /** The id alone, which is how data shows it. */
    @Override
    public String toString() {
        return id;
    }
}
