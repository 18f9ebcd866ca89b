package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of the model: an object whose fields are named like the components. */
final class RecordShape<R> implements Shape<R> {
    private final Map<String, Component> components = new LinkedHashMap<>();
    private final Constructor<R> constructor;

    RecordShape(Class<R> type) {
        RecordComponent[] declared = type.getRecordComponents();
        for (RecordComponent component : declared) {
            components.put(component.getName(), Component.of(component));
        }
        try {
            constructor = type.getConstructor(
                    Arrays.stream(declared).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public R read(Input in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("an object");
            return substitute(in);
        }
        Map<String, @Nullable Object> values = Fields.read(components, in);
        required().filter(name -> !values.containsKey(name)).forEach(in::missing);
        return build(values, in);
    }

    /** A record with nothing known but a made-up identity. */
    @Override
    public R substitute(Input in) {
        return build(new HashMap<>(), in);
    }

    private R build(Map<String, @Nullable Object> values, Input in) {
        required().filter(name -> values.get(name) == null).forEach(name -> values.put(name, in.standIn()));
        try {
            return create(values);
        } catch (InvocationTargetException e) {
            in.refused(e.getCause());
            values.keySet().retainAll(required().toList());
            return build(values, in);
        }
    }

    private Stream<String> required() {
        return components.keySet().stream().filter(name -> components.get(name).required());
    }

    private R create(Map<String, @Nullable Object> values) throws InvocationTargetException {
        try {
            return constructor.newInstance(
                    components.keySet().stream().map(values::get).toArray());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(R value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Map.Entry<String, Component> field : components.entrySet()) {
            field.getValue().writeField(field.getKey(), value, out);
        }
        out.writeEndObject();
    }
}
