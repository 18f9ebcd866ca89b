package org.charterrules.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/** Turns bytes into characters: strictly UTF-8, with or without a byte order mark. */
final class Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Source() {}

    static Reader utf8(InputStream in) throws IOException {
        // A decoder that is made this way reports what is malformed instead of replacing it.
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        InputStream limited = new LimitedStream(in, CaseFileJson.MAX_BYTES);
        return withoutMark(new BufferedReader(new InputStreamReader(limited, strict)));
    }

    static Reader withoutMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }
}
