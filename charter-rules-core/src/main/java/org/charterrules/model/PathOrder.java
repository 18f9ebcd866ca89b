package org.charterrules.model;

import java.util.Comparator;
import java.util.regex.Pattern;

/** JSON pointers in the order of a file as far as they tell it: the tenth of a list after the second, the whole file last. */
final class PathOrder implements Comparator<String> {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    @Override
    public int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        String[] steps = one.split("/", -1);
        String[] others = other.split("/", -1);
        for (int i = 0; i < Math.min(steps.length, others.length); i++) {
            int byStep = compareSteps(steps[i], others[i]);
            if (byStep != 0) {
                return byStep;
            }
        }
        return Integer.compare(steps.length, others.length);
    }

    /** Of two numbers without leading zeros, as places in lists are, the longer is the larger. */
    private static int compareSteps(String one, String other) {
        boolean isNumber = NUMBER.matcher(one).matches();
        if (isNumber != NUMBER.matcher(other).matches()) {
            return isNumber ? -1 : 1;
        }
        int byLength = isNumber ? Integer.compare(one.length(), other.length()) : 0;
        return byLength != 0 ? byLength : one.compareTo(other);
    }
}
