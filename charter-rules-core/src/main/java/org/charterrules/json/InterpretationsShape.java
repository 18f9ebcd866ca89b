package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Reading;
import org.jspecify.annotations.Nullable;

/** Chosen readings: an object such as {@code {"AMB-01": "clear-days"}}. */
final class InterpretationsShape implements Shape<Interpretations> {
    private static final MapShape<Ambiguity, Reading> CHOSEN = new MapShape<>(
            new Choice<>(List.of(Ambiguity.values()), Ambiguity::id),
            ambiguity -> new Choice<>(ambiguity.readings(), Reading::id));

    @Override
    public @Nullable Interpretations read(Input in) throws IOException {
        Map<Ambiguity, Reading> chosen = CHOSEN.read(in);
        return chosen == null ? null : Interpretations.of(chosen.values().toArray(Reading[]::new));
    }

    @Override
    public void write(Interpretations value, JsonGenerator out) throws IOException {
        CHOSEN.write(value.chosen(), out);
    }
}
