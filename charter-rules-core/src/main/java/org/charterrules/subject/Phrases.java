package org.charterrules.subject;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.charterrules.model.Group;
import org.charterrules.model.Population;

/** The words of rule files that stand for constants: {@code co-production group} for {@code CO_PRODUCTION_GROUP}. */
public final class Phrases {
    /** Phrases stand in rule files, so there are few of them; more than this are only met by hosts that load ever new files. */
    private static final int MOST_KNOWN = 1_000;

    private static final ClassValue<Map<String, Set<?>>> CONSTANTS = new ClassValue<>() {
        @Override
        protected Map<String, Set<?>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Phrases() {}

    /**
     * The items of a list in words.
     *
     * @param phrase for example {@code forum, workshop or training}; items end at a comma, 'or' or 'and'
     * @return the items, in order, never empty
     */
    public static List<String> items(String phrase) {
        return Arrays.asList(phrase.split(", (?:or |and )?| or | and "));
    }

    /**
     * The constants that a list in words names.
     *
     * @param phrase for example {@code forum, workshop or training}
     * @param type the enum
     * @param <E> the enum
     * @return the constants, unmodifiable
     * @throws IllegalArgumentException if an item names no constant
     */
    @SuppressWarnings("unchecked")
    public static <E extends Enum<E>> Set<E> constants(String phrase, Class<E> type) {
        Map<String, Set<?>> known = CONSTANTS.get(type);
        Set<?> constants = known.get(phrase);
        if (constants == null) {
            constants = parse(phrase, type);
            if (known.size() < MOST_KNOWN) {
                known.put(phrase, constants);
            }
        }
        return (Set<E>) constants;
    }

    private static <E extends Enum<E>> Set<E> parse(String phrase, Class<E> type) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        items(phrase).forEach(item -> constants.add(constant(item, type)));
        return Collections.unmodifiableSet(constants);
    }

    private static <E extends Enum<E>> E constant(String item, Class<E> type) {
        String name = item.strip().toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return Enum.valueOf(type, name);
    }

    /**
     * The groups that words name: a population ({@code parents or carers}) or a single group ({@code social care}).
     *
     * @param phrase a {@link Population#phrase}, or the name of a {@link Group} in lower case
     * @return the groups, unmodifiable
     * @throws IllegalArgumentException if nothing is called that
     */
    public static Set<Group> groups(String phrase) {
        for (Population population : Population.values()) {
            if (population.phrase().equals(phrase)) {
                return population.groups();
            }
        }
        return constants(phrase, Group.class);
    }
}
