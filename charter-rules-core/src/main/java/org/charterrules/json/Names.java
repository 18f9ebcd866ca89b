package org.charterrules.json;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what somebody may have meant as a name from what may be free text in the wrong place. */
final class Names {
    private static final Pattern FIELD = Pattern.compile("[^\\s\\p{Z}\\p{C}]{0,40}");
    private static final Pattern CONSTANT = Pattern.compile("[\\p{L}\\p{Nd}_-]{1,30}");

    private Names() {}

    /** Whether this may be the name of a field, or a key: nothing of it is hidden, and no sentence is so short. */
    static boolean isField(String text) {
        return FIELD.matcher(text).matches();
    }

    static boolean isConstant(String text) {
        return CONSTANT.matcher(text).matches();
    }

    /** A JSON pointer without the keys that may be free text. */
    static String path(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .map(step -> isField(step) ? step : "...")
                .collect(Collectors.joining("/"));
    }
}
