package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import org.charterrules.model.Quote;
import org.jspecify.annotations.Nullable;

/** A number that counts from 1: the version of a notice, days to read papers. Never as text. */
final class Count implements Shape<Integer> {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE);
    private static final String EXPECTED = "a whole number of 1 or more";

    @Override
    public @Nullable Integer read(Input in) throws IOException {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            return parse(in.text(), in);
        }
        if (in.token() == JsonToken.VALUE_NUMBER_FLOAT) {
            in.unexpected(EXPECTED, Quote.plain(in.text()), "");
        } else {
            in.wrongType(EXPECTED);
        }
        return null;
    }

    private static @Nullable Integer parse(String digits, Input in) {
        BigInteger value = new BigInteger(digits);
        if (value.signum() > 0 && value.compareTo(MOST) <= 0) {
            return value.intValue();
        }
        in.unexpected(EXPECTED, Quote.plain(digits), "");
        return null;
    }

    @Override
    public void write(Integer value, JsonGenerator out) throws IOException {
        out.writeNumber(value);
    }
}
