package org.charterrules.json;

import org.jspecify.annotations.Nullable;

/** The id that a record must have, or the id of the record that it must belong to. */
final class Id implements Word<String> {
    static final Id REQUIRED = new Id();

    private Id() {}

    @Override
    public String expected() {
        return "an id (text)";
    }

    @Override
    public @Nullable String parse(String text, Input in) {
        if (text.isBlank()) {
            in.problem("The id is blank. Maybe give one that is used nowhere else.");
            return null;
        }
        return Text.ANY.parse(text, in);
    }

    @Override
    public String text(String value) {
        return Text.ANY.text(value);
    }
}
