package org.charterrules.obligation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.model.Group;
import org.charterrules.model.Population;
import org.charterrules.subject.Phrases;

/**
 * Groups from one of which somebody has to be invited.
 *
 * @param groups any one of these will do, at least one
 */
public record Wanted(Set<Group> groups) {
    /** Copies the groups. */
    public Wanted {
        groups = Set.copyOf(groups);
    }

    static Wanted of(Population population) {
        return new Wanted(population.groups());
    }

    static Wanted of(Group group) {
        return new Wanted(Set.of(group));
    }

    /** Reads {@code parents or carers; social care}. */
    static List<Wanted> list(String phrases) {
        return Arrays.stream(phrases.split(";"))
                .map(phrase -> new Wanted(Phrases.groups(phrase.strip())))
                .toList();
    }

    static Wanted anyOf(List<Wanted> each) {
        Set<Group> all = new TreeSet<>();
        each.forEach(one -> all.addAll(one.groups));
        return new Wanted(all);
    }

    /** What fills the gap of a sentence: the population if it has a name, else the groups. */
    Object words() {
        for (Population population : Population.values()) {
            if (population.groups().equals(groups)) {
                return population;
            }
        }
        List<Group> sorted = List.copyOf(new TreeSet<>(groups));
        return sorted.size() == 1 ? sorted.get(0) : sorted;
    }
}
