package org.charterrules.drools.scenario;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.RuleChange;

/**
 * What to try first, so that a changed sentence shows.
 *
 * @param numbers numbers of days and the like
 * @param times times of day, in minutes from midnight
 * @param lengths lengths of meetings, in minutes
 * @param words words and groups
 */
record Hints(Set<Long> numbers, Set<Integer> times, Set<Long> lengths, Set<String> words) {
    static final Hints NONE = new Hints(Set.of(), Set.of(), Set.of(), Set.of());

    private static final Pattern NUMBER = Pattern.compile("(\\d+)( hours?| minutes?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d\\d)");

    static Hints of(RuleChange change) {
        Hints hints =
                new Hints(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        hints.add(change.from());
        hints.add(change.to());
        return hints;
    }

    private void add(String value) {
        Matcher clock = CLOCK.matcher(value);
        Matcher number = NUMBER.matcher(value);
        if (clock.matches()) {
            int minutes = Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2));
            times.addAll(Set.of(minutes, minutes - 1, minutes + 1));
        } else if (number.matches()) {
            long own = Long.parseLong(number.group(1));
            if (number.group(2) == null) {
                numbers.addAll(Set.of(own, own - 1, own + 1));
            }
            boolean hours = number.group(2) != null && number.group(2).contains("hour");
            long minutes = hours ? own * 60 : own;
            lengths.addAll(Set.of(minutes, minutes - 1, minutes + 1));
        } else {
            words.addAll(java.util.List.of(value.split(", | or |; ")));
        }
    }
}
