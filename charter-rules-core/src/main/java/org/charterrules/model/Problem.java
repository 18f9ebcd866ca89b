package org.charterrules.model;

/**
 * Something wrong with a case file.
 *
 * @param path where, as a JSON pointer, for example {@code /notices/3/meetingId}
 * @param message what is wrong, what was expected and maybe what was meant; never personal data
 */
public record Problem(String path, String message) implements Comparable<Problem> {
    private static final PathOrder BY_PATH = new PathOrder();

    /** By path, in which numbers count as numbers; what is about the whole file comes last. */
    @Override
    public int compareTo(Problem other) {
        int byPath = BY_PATH.compare(path, other.path);
        return byPath != 0 ? byPath : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
