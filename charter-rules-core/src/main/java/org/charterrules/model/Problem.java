package org.charterrules.model;

/**
 * Something wrong with a case file.
 *
 * @param path where, as a JSON pointer, for example {@code /notices/3/meetingId}
 * @param message what is wrong, what was expected and maybe what was meant; never personal data
 */
public record Problem(String path, String message) implements Comparable<Problem> {
    @Override
    public int compareTo(Problem other) {
        int byPath = path.compareTo(other.path);
        return byPath != 0 ? byPath : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
