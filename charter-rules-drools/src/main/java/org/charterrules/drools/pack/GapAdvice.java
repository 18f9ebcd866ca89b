package org.charterrules.drools.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what is wrong with what stands in a gap, and what was probably meant. */
final class GapAdvice {
    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private GapAdvice() {}

    static String of(Gap gap, String value) {
        String shown = "'" + Excerpt.of(value) + "'";
        return switch (gap.kind()) {
            case NUMBER -> number(gap, value, shown);
            case TIME -> time(value, shown);
            case CHOICE -> shown + " does not fit here. Write " + oneOf(gap.choices()) + ".";
            case QUESTION -> shown + " is not the name of a question. It begins with 'Q-' and is in capital letters.";
            case QUESTIONS ->
                shown + " does not fit here. Write names of questions, for example 'Q-WELCOME or Q-VALUED'.";
            case CLAUSE -> shown + " is not the id of a clause. Ids look like HOU-7.2a.";
            case WORDS -> shown + " does not fit here. Write words in small letters, with commas between them.";
        };
    }

    private static String oneOf(List<String> choices) {
        if (choices.size() == 1) {
            return "'" + choices.get(0) + "'";
        }
        String first = String.join("', '", choices.subList(0, choices.size() - 1));
        return "'" + first + "' or '" + choices.get(choices.size() - 1) + "'";
    }

    private static String number(Gap gap, String value, String shown) {
        String range = " Write a whole number from 1 to " + gap.largest() + ".";
        if (repaired(gap, value).isPresent()) {
            return "Write the number in figures: " + repaired(gap, value).get() + ", not " + shown + ".";
        }
        if (value.matches("-[0-9.]+")) {
            return shown + " is below zero." + range;
        }
        if (value.matches("[0-9]+")) {
            return shown + " is too large." + range;
        }
        if (value.matches("[0-9]*[.,][0-9]+")) {
            return shown + " is not a whole number." + range;
        }
        return shown + " is not a number." + range;
    }

    private static String time(String value, String shown) {
        if (Clock.isWrittenRight(value)) {
            return "There is no time " + shown + ". Hours go from 0 to 23, minutes from 00 to 59.";
        }
        Optional<String> meant = Clock.meant(value);
        return meant.isPresent()
                ? "Write the time by the 24-hour clock: " + meant.get() + ", not " + shown + "."
                : shown + " is not a time of day. Write it by the 24-hour clock, for example 9:30 or 14:00.";
    }

    static Optional<String> repaired(Gap gap, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return switch (gap.kind()) {
            case NUMBER ->
                Optional.of(NUMBERS.indexOf(lower)).filter(at -> at >= 0).map(String::valueOf);
            case TIME -> Clock.meant(value);
            case CHOICE -> nearest(lower, gap.choices());
            case QUESTION -> Optional.of(value.toUpperCase(Locale.ROOT));
            case WORDS -> Optional.of(lower);
            default -> Optional.empty();
        };
    }

    /** The only choice; the one that is spelt most like a value; else the shortest that begins with it. */
    private static Optional<String> nearest(String value, List<String> choices) {
        if (choices.size() == 1) {
            return Optional.of(choices.get(0));
        }
        return choices.stream()
                .min(Comparator.comparingDouble(each -> Likeness.difference(value, each)))
                .filter(each -> Likeness.difference(value, each) <= 0.4)
                .or(() -> choices.stream()
                        .filter(each -> each.startsWith(value + " "))
                        .min(Comparator.comparingInt(String::length)));
    }
}
