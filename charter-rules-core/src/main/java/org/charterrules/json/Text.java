package org.charterrules.json;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Any text. Never quoted in a problem: it may be personal. */
final class Text implements Word<String> {
    static final Text ANY = new Text();

    private Text() {}

    @Override
    public String expected() {
        return "text";
    }

    @Override
    public @Nullable String parse(String text, Input in) {
        if (isWhole(text)) {
            return text;
        }
        in.problem("This text holds half of a character (an unpaired surrogate), which cannot be written again.");
        return null;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    @Override
    public String text(String value) {
        if (isWhole(value)) {
            return value;
        }
        throw new IllegalArgumentException(
                "A text holds half of a character (an unpaired surrogate). Maybe it was cut.");
    }
}
