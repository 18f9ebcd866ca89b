package org.charterrules.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Writes what fills the gaps of a statement: numbers as numbers, lists as arrays, everything else as a string. */
final class Values {
    private Values() {}

    static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof String text) {
            out.writeString(Text.ANY.text(text));
        } else if (value instanceof Collection<?> many) {
            writeAll(many instanceof Set<?> set ? new TreeSet<>(set) : many, out);
        } else if (value instanceof Number number) {
            out.writeNumber(number.toString());
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else {
            write(text(value), out);
        }
    }

    private static void writeAll(Collection<?> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (Object value : values) {
            write(value, out);
        }
        out.writeEndArray();
    }

    /** Dates, times, points in time and durations are in ISO 8601 form as they are; a constant may have a name of its own. */
    private static String text(Object value) {
        if (value instanceof ZonedDateTime dateTime) {
            return ISO_OFFSET_DATE_TIME.format(dateTime);
        }
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }
}
