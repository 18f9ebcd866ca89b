package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.Interval;

/** What really happened: an object with a {@code start} and an {@code end}, both known. */
final class IntervalShape implements Shape<Interval> {
    private static final Map<String, Shape<Instant>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("start", Times.INSTANT);
        FIELDS.put("end", Times.INSTANT);
    }

    @Override
    public @Nullable Interval read(Input in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) {
            in.wrongType("an object");
            return null;
        }
        Map<String, @Nullable Object> values = Fields.read(FIELDS, in);
        FIELDS.keySet().stream().filter(name -> !values.containsKey(name)).forEach(in::missing);
        return between((Instant) values.get("start"), (Instant) values.get("end"), in);
    }

    private static @Nullable Interval between(@Nullable Instant start, @Nullable Instant end, Input in) {
        if (start == null || end == null) {
            return null;
        }
        if (end.isBefore(start)) {
            in.problem("The end " + end + " must not be before the start " + start + ".");
            return null;
        }
        return Interval.of(start, end);
    }

    @Override
    public void write(Interval value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("start", value.getStart().toString());
        out.writeStringField("end", value.getEnd().toString());
        out.writeEndObject();
    }
}
