package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** True or false, never as text. */
final class YesNo implements Shape<Boolean> {
    @Override
    public @Nullable Boolean read(Input in) throws IOException {
        if (in.token().isBoolean()) {
            return Boolean.valueOf(in.text());
        }
        in.wrongType("true or false");
        return null;
    }

    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }
}
