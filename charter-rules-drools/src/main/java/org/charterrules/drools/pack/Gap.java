package org.charterrules.drools.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A gap of a sentence.
 *
 * @param name for example {@code number}
 * @param allowed what may stand there
 */
record Gap(String name, Pattern allowed) {
    private static final Pattern PHRASES = Pattern.compile("[A-Za-z][A-Za-z_ ,|-]*");

    /** What stands in a gap. */
    enum Kind {
        NUMBER,
        TIME,
        CHOICE,
        QUESTION,
        QUESTIONS,
        CLAUSE,
        WORDS
    }

    static Gap of(String name, String allowed) {
        return new Gap(name, Pattern.compile(allowed));
    }

    Kind kind() {
        String regex = allowed.pattern();
        if (regex.contains(":[0-5]")) {
            return Kind.TIME;
        }
        if (regex.startsWith("[0-9]") || regex.startsWith("[1-9]")) {
            return Kind.NUMBER;
        }
        if (regex.startsWith("Q-[A-Zor")) {
            return Kind.QUESTIONS;
        }
        if (regex.startsWith("Q-")) {
            return Kind.QUESTION;
        }
        if (PHRASES.matcher(regex).matches()) {
            return Kind.CHOICE;
        }
        return regex.startsWith("[A-Z]+-") ? Kind.CLAUSE : Kind.WORDS;
    }

    /** The values of a gap that has only some; empty for every other. */
    List<String> choices() {
        return kind() == Kind.CHOICE ? List.of(allowed.pattern().split("\\|")) : List.of();
    }

    /** The largest number that may stand there. */
    int largest() {
        int digits = allowed.pattern().split("\\[[0-9]-9]", -1).length - 1;
        return (int) Math.pow(10, digits) - 1;
    }

    boolean fits(String value) {
        boolean fits = allowed.matcher(value).matches();
        return kind() == Kind.TIME ? fits && Clock.read(value).isPresent() : fits;
    }

    /** What is wrong with a value that does not fit. */
    String advice(String value) {
        return GapAdvice.of(this, value);
    }

    /** What was meant by a value that does not fit, if that can be told. */
    Optional<String> repaired(String value) {
        return GapAdvice.repaired(this, value).filter(this::fits);
    }
}
