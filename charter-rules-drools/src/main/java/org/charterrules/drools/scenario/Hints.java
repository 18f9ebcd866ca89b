package org.charterrules.drools.scenario;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.drools.RuleChange;
import org.charterrules.model.Group;
import org.charterrules.model.Population;

/**
 * What to try first, so that a changed sentence shows.
 *
 * @param numbers numbers of days and the like
 * @param times times of day, in minutes from midnight
 * @param lengths lengths of meetings, in minutes
 * @param words words and groups
 * @param people somebody who is meant before a change and not after it, and somebody the other way round
 */
record Hints(Set<Long> numbers, Set<Integer> times, Set<Long> lengths, Set<String> words, List<GroupNoun> people) {
    static final Hints NONE = new Hints(Set.of(), Set.of(), Set.of(), Set.of(), List.of());

    private static final Pattern NUMBER = Pattern.compile("(\\d+)( hours?| minutes?)?");
    private static final Pattern CLOCK = Pattern.compile("(\\d+):(\\d\\d)");

    static Hints of(RuleChange change) {
        Hints hints = new Hints(
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                meantOnce(groups(change.from()), groups(change.to())));
        hints.add(change.from());
        hints.add(change.to());
        if (change.sentence().contains("working days")) {
            hints.addWeekends();
        }
        return hints;
    }

    private static Set<String> groups(String phrase) {
        return Arrays.stream(Population.values())
                .filter(population -> population.phrase().equals(phrase))
                .flatMap(population -> population.groups().stream())
                .map(Group::name)
                .collect(Collectors.toSet());
    }

    /** Somebody who is in the one and not in the other, and somebody the other way round. */
    private static List<GroupNoun> meantOnce(Set<String> before, Set<String> after) {
        return Stream.of(only(before, after), only(after, before))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<GroupNoun> only(Set<String> those, Set<String> others) {
        return Arrays.stream(GroupNoun.values())
                .filter(noun -> noun.groups() != null)
                .filter(noun -> !Collections.disjoint(noun.groups(), those))
                .filter(noun -> Collections.disjoint(noun.groups(), others))
                .findFirst();
    }

    /** So many working days are that many days and the weekends among them. */
    private void addWeekends() {
        for (long number : List.copyOf(numbers)) {
            long weekends = number / 5 * 2;
            numbers.addAll(Set.of(number + weekends, number + weekends + 2));
        }
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
            words.addAll(List.of(value.split(", | or |; ")));
        }
    }
}
