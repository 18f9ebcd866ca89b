package org.charterrules.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.threeten.extra.Interval;
import org.threeten.extra.PeriodDuration;

/** Finds the shape of each type that the model is made of. The model decides what there is; the file never names a type. */
final class Shapes {
    private static final Map<Type, Shape<?>> SINGLE = Map.ofEntries(
            Map.entry(String.class, Text.ANY),
            Map.entry(Boolean.class, new YesNo()),
            Map.entry(Integer.class, new Count()),
            Map.entry(LocalDate.class, Times.DATE),
            Map.entry(LocalTime.class, Times.TIME),
            Map.entry(Instant.class, Times.INSTANT),
            Map.entry(ZonedDateTime.class, Times.ZONED),
            Map.entry(ZoneId.class, Times.ZONE),
            Map.entry(Duration.class, Times.LENGTH),
            Map.entry(PeriodDuration.class, Times.DURATION),
            Map.entry(Interval.class, new IntervalShape()),
            Map.entry(Interpretations.class, new InterpretationsShape()));

    private Shapes() {}

    static Shape<?> of(Type type) {
        Shape<?> single = SINGLE.get(type);
        if (single != null) {
            return single;
        }
        return type instanceof ParameterizedType collection ? ofCollection(collection) : ofClass((Class<?>) type);
    }

    private static Shape<?> ofClass(Class<?> type) {
        return type.isEnum() ? Choice.ofEnum(type) : new RecordShape<>(type);
    }

    private static Shape<?> ofCollection(ParameterizedType type) {
        Shape<Object> first = ofAny(of(type.getActualTypeArguments()[0]));
        if (type.getRawType() == Map.class) {
            Shape<Object> value = ofAny(of(type.getActualTypeArguments()[1]));
            return new MapShape<>((Word<Object>) first, key -> value);
        }
        return type.getRawType() == Set.class
                ? new ListShape<>(first, LinkedHashSet::new)
                : new ListShape<>(first, ArrayList::new);
    }

    /** The type was found by reflection, so the compiler cannot know that values and shape belong together. */
    @SuppressWarnings("unchecked")
    static Shape<Object> ofAny(Shape<?> shape) {
        return (Shape<Object>) shape;
    }
}
