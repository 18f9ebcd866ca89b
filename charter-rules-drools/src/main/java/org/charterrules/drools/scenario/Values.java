package org.charterrules.drools.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns what people write into what stands in the JSON form, by the type that the model wants there. */
final class Values {
    private static final String ISO_DATE = "\\d{4}-\\d\\d-\\d\\d.*";
    private static final Set<String> OF_PEOPLE = Set.of("recipients", "audience", "agreedBy");

    private final Function<String, Moments> moments;
    private final Function<String, List<String>> people;

    /**
     * Reads values of one story.
     *
     * @param moments the clocks to read a point in time by
     * @param people finds the people that a phrase means
     */
    Values(Function<String, Moments> moments, Function<String, List<String>> people) {
        this.moments = moments;
        this.people = people;
    }

    Object read(Type type, String field, String text) {
        if (type instanceof ParameterizedType collection) {
            return collection.getRawType() == Map.class ? map(field, text) : list(collection, field, text);
        }
        return single((Class<?>) type, field, text);
    }

    private static Object map(String field, String text) {
        if (text.equals("none")) {
            return new LinkedHashMap<String, Object>();
        }
        throw new ScenarioException("Which of the " + field + "? Maybe name one: " + field + ".ONE.");
    }

    private Object list(ParameterizedType type, String field, String text) {
        if (text.equals("none")) {
            return new ArrayList<>();
        }
        Class<?> element = (Class<?>) type.getActualTypeArguments()[0];
        if (element.isRecord()) {
            throw new ScenarioException("Which of the " + field + "? Maybe write " + field + "[1]."
                    + element.getRecordComponents()[0].getName() + ".");
        }
        return new ArrayList<>(isOfPeople(element, field) ? people.apply(text) : items(element, field, text));
    }

    private List<Object> items(Class<?> element, String field, String text) {
        return Names.items(text).stream()
                .map(item -> single(element, field, item))
                .toList();
    }

    private static boolean isOfPeople(Class<?> element, String field) {
        return element == String.class && (OF_PEOPLE.contains(field) || namesPeople(field));
    }

    private static boolean namesPeople(String field) {
        return field.matches("(owner|concerned|taker|about|agreedBy|subject|needToKnow)Ids");
    }

    private Object single(Class<?> type, String field, String text) {
        if (type.isEnum()) {
            return Names.constant(type, text);
        }
        if (type == Boolean.class || type == boolean.class) {
            return truth(text);
        }
        if (type == Integer.class || type == int.class) {
            return number(text);
        }
        return text.matches(ISO_DATE) ? text : time(type, text);
    }

    private Object time(Class<?> type, String text) {
        if (type == Instant.class) {
            return moments.apply(text).instant(text);
        }
        if (type == ZonedDateTime.class) {
            return moments.apply(text).zoned(text);
        }
        if (type == LocalDate.class) {
            return moments.apply(text).date(text).toString();
        }
        if (type == LocalTime.class) {
            return PlainTimes.time(text).toString();
        }
        boolean isText = type == String.class;
        return !isText && PlainTimes.isAmount(text) ? PlainTimes.iso(text) : unquoted(text);
    }

    static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new ScenarioException("'" + text + "' is neither yes nor no.");
        };
    }

    private static Integer number(String text) {
        if (text.matches("\\d{1,9}")) {
            return Integer.valueOf(text);
        }
        throw new ScenarioException("'" + text + "' is not a whole number.");
    }
}
