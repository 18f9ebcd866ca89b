package org.charterrules.drools.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/**
 * Sets any field of any fact by its name, for example {@code schedule.bookedAt}, {@code booked at}, {@code consents[1].givenAt}
 * or {@code reasons.HS-C12b.text}. The records of the model say which fields there are.
 */
final class Fields {
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\[(\\d{1,3})]");
    private static final String NOT_RECORDED = "not recorded";

    /** The components of a record by their plain names. */
    private static final ClassValue<Map<String, RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected Map<String, RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toUnmodifiableMap(one -> Names.plain(one.getName()), one -> one));
        }
    };

    private final Values values;

    Fields(Values values) {
        this.values = values;
    }

    /** Whether a fact of this type has such a field. */
    static boolean has(Class<?> type, String path) {
        return !route(type, segments(path).get(0)).isEmpty();
    }

    void set(Fact fact, String path, String text) {
        List<String> segments = new ArrayList<>(segments(path));
        List<RecordComponent> route = route(fact.type(), segments.get(0));
        if (route.isEmpty()) {
            throw unknown(fact.type(), path);
        }
        Map<String, Object> node = fact.node();
        for (RecordComponent step : route.subList(0, route.size() - 1)) {
            node = CaseTree.object(node, step.getName());
        }
        set(node, route.get(route.size() - 1), segments, text);
    }

    private static List<String> segments(String path) {
        return List.of(path.strip().split("\\."));
    }

    /** The components that lead to a field: one, or several if it stands in a part of the record and only there. */
    private static List<RecordComponent> route(Class<?> type, String segment) {
        Matcher numbered = NUMBERED.matcher(segment);
        String name = numbered.matches() ? numbered.group(1) : segment;
        Optional<RecordComponent> own = component(type, name);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        List<List<RecordComponent>> inside = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            if (part.getType().isRecord()) {
                component(part.getType(), name).ifPresent(leaf -> inside.add(List.of(part, leaf)));
            }
        }
        return inside.size() == 1 ? inside.get(0) : List.of();
    }

    private static Optional<RecordComponent> component(Class<?> type, String name) {
        return Optional.ofNullable(COMPONENTS.get(type).get(Names.plain(name)));
    }

    private static ScenarioException unknown(Class<?> type, String path) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return new ScenarioException(
                "There is no field '" + path + "' here. Maybe one of: " + String.join(", ", names) + ".");
    }

    private void set(Map<String, Object> node, RecordComponent component, List<String> segments, String text) {
        Matcher numbered = NUMBERED.matcher(segments.get(0));
        List<String> rest = segments.subList(1, segments.size());
        Type type = component.getGenericType();
        String name = component.getName();
        if (numbered.matches()) {
            setElement(node, name, elementOf(type, segments.get(0)), Integer.parseInt(numbered.group(2)), rest, text);
        } else if (rest.isEmpty()) {
            setValue(node, name, type, text);
        } else if (component.getType() == Map.class) {
            setEntry(CaseTree.object(node, name), (ParameterizedType) type, rest, text);
        } else {
            setInside(node, name, component.getType(), rest, text);
        }
    }

    private void setValue(Map<String, Object> node, String name, Type type, String text) {
        if (text.equals(NOT_RECORDED)) {
            node.remove(name);
        } else {
            node.put(name, values.read(type, name, text));
        }
    }

    private void setInside(Map<String, Object> node, String name, Class<?> type, List<String> rest, String text) {
        if (type == Interval.class) {
            CaseTree.object(node, name).put(rest.get(0), values.read(Instant.class, rest.get(0), text));
        } else if (type.isRecord()) {
            set(new Fact(type, CaseTree.object(node, name)), String.join(".", rest), text);
        } else if (List.class.isAssignableFrom(type)) {
            throw new ScenarioException("Which of the " + name + "? Maybe write " + name + "[1]." + rest.get(0) + ".");
        } else {
            throw new ScenarioException("The field '" + name + "' has no part '" + rest.get(0) + "'.");
        }
    }

    private static Class<?> elementOf(Type type, String segment) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return (Class<?>) list.getActualTypeArguments()[0];
        }
        throw new ScenarioException("'" + segment + "' is not a list of parts. Maybe leave out the number.");
    }

    private void setElement(
            Map<String, Object> node, String name, Class<?> type, int number, List<String> rest, String text) {
        List<Map<String, Object>> list = CaseTree.facts(node, name);
        if (number < 1 || number > list.size() + 1) {
            throw new ScenarioException("There is no " + name + "[" + number + "]. The next one is " + name + "["
                    + (list.size() + 1) + "].");
        }
        if (number == list.size() + 1) {
            list.add(new LinkedHashMap<>());
        }
        set(new Fact(type, list.get(number - 1)), String.join(".", rest), text);
    }

    /** An entry of a map. Its key may have a dot in it, as the clause HOU-7.2a has. */
    private void setEntry(Map<String, Object> map, ParameterizedType type, List<String> rest, String text) {
        Class<?> keys = (Class<?>) type.getActualTypeArguments()[0];
        Type entries = type.getActualTypeArguments()[1];
        if (entries instanceof Class<?> record && record.isRecord()) {
            int last = rest.size() - 1;
            if (last == 0) {
                throw new ScenarioException("What of '" + rest.get(0) + "'? Maybe write " + rest.get(0) + "."
                        + record.getRecordComponents()[0].getName() + ".");
            }
            String key = key(keys, String.join(".", rest.subList(0, last)));
            set(new Fact(record, CaseTree.object(map, key)), rest.get(last), text);
        } else {
            setValue(map, key(keys, String.join(".", rest)), entries, text);
        }
    }

    private static String key(Class<?> type, String key) {
        return type.isEnum() ? Names.constant(type, key) : key;
    }

    /** The type of the facts in one of the lists of a case file. */
    static Class<?> factType(Class<?> caseFile, String list) {
        return component(caseFile, list)
                .map(RecordComponent::getGenericType)
                .map(type -> elementOf(type, list))
                .orElseThrow();
    }

    /** The lists of facts that a case file has. */
    static List<String> lists(Class<?> caseFile) {
        return Arrays.stream(caseFile.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .map(RecordComponent::getName)
                .toList();
    }

    /** Whether the name of a field that is missing is the one that somebody wrote. */
    static boolean isCalled(String field, @Nullable String written) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        return written != null && (Names.same(field, written) || Names.same(last, written));
    }
}
