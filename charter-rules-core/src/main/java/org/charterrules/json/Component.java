package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** One component of a record: a required id, or anything else, which may be left out. */
record Component(Method accessor, Shape<Object> shape, boolean required) implements Shape<Object> {
    static Component of(RecordComponent component) {
        boolean required = component.getType() == String.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Shape<?> shape = required ? Id.REQUIRED : Shapes.of(component.getGenericType());
        return new Component(component.getAccessor(), Shapes.ofAny(shape), required);
    }

    @Override
    public @Nullable Object read(Input in) throws IOException {
        return shape.read(in);
    }

    @Override
    public void write(Object value, JsonGenerator out) throws IOException {
        shape.write(value, out);
    }

    void writeField(String name, Object owner, JsonGenerator out) throws IOException {
        Object value = valueIn(owner);
        if (value != null) {
            out.writeFieldName(name);
            write(value, out);
        }
    }

    private @Nullable Object valueIn(Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
