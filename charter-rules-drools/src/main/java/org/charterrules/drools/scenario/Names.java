package org.charterrules.drools.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares what people write with the names that the model uses, whatever the spaces, hyphens and capitals. */
final class Names {
    private static final Pattern COMMA = Pattern.compile(",\\s*and |,\\s*| and ");

    private Names() {}

    /** For example {@code facetoface} for Face-to-face, FACE_TO_FACE and face to face. */
    static String plain(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.chars()
                .filter(letter -> letter != '_' && letter != '-' && !Character.isWhitespace(letter))
                .forEach(letter -> letters.append((char) letter));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** The constant of an enum that a phrase names, for example CO_PRODUCTION_GROUP for co-production group. */
    static String constant(Class<?> type, String phrase) {
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(one -> ((Enum<?>) one).name())
                .toList();
        return find(names, phrase).orElseThrow(() -> unknown(phrase, names));
    }

    static Optional<String> find(Collection<String> names, String phrase) {
        return names.stream().filter(name -> same(name, phrase)).findFirst();
    }

    private static ScenarioException unknown(String phrase, List<String> names) {
        List<String> words = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', ' '))
                .toList();
        return new ScenarioException("'" + phrase + "' is not one of: " + String.join(", ", words) + ".");
    }

    /** The items of a list such as {@code online, face to face and telephone}. */
    static List<String> items(String list) {
        return COMMA.splitAsStream(list)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
