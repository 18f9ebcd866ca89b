package org.charterrules.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.charterrules.model.Quote;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an object and reports those that are not known or given twice. */
final class Fields {
    private Fields() {}

    /**
     * Reads from the start of an object to its end.
     *
     * @return what was given by name; mapped to {@code null} if it was given, but is a problem
     */
    static Map<String, @Nullable Object> read(Map<String, ? extends Shape<?>> known, Input in) throws IOException {
        Map<String, @Nullable Object> values = new HashMap<>();
        Set<String> seen = new HashSet<>();
        while (in.nextField()) {
            String name = in.name();
            if (!seen.add(name)) {
                in.twice();
            } else if (!known.containsKey(name)) {
                unknown(known.keySet(), in);
            } else if (in.next() != JsonToken.VALUE_NULL) {
                values.put(name, known.get(name).read(in));
            }
        }
        return values;
    }

    private static void unknown(Set<String> known, Input in) throws IOException {
        boolean isName = Names.isField(in.name());
        String advice = isName ? Nearest.advice(in.name(), known) : "";
        String instead = advice.isEmpty() ? " Expected one of " + String.join(", ", known) + "." : advice;
        in.problem(
                isName
                        ? "There is no field " + Quote.of(in.name()) + " here." + instead
                        : "The field " + in.place() + " is not known here." + instead);
        in.skip();
    }
}
