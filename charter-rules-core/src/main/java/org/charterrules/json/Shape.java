package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How one type of value looks in JSON: how it is read and how it is written. */
interface Shape<T> {
    /**
     * Reads the value that begins at the current token, up to its last token. It is never {@code null} in JSON.
     *
     * @return the value; {@code null} if it was reported as a problem and nothing can stand in for it
     */
    @Nullable
    T read(Input in) throws IOException;

    void write(T value, JsonGenerator out) throws IOException;

    /** What stands in for an element that could not be read, so that the elements after it keep their places. */
    default @Nullable T substitute(Input in) {
        return null;
    }
}
