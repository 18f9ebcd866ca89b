package org.charterrules.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.util.stream.IntStream;

/** How written JSON is laid out: the same on every system. Most of its bytes are line breaks and indents, so they are kept. */
final class Layout implements DefaultPrettyPrinter.Indenter {
    private static final Layout TWO_SPACES = new Layout();
    private static final int USUAL_DEPTH = 24;

    private final SerializableString[] lines =
            IntStream.rangeClosed(0, USUAL_DEPTH).mapToObj(Layout::line).toArray(SerializableString[]::new);

    private Layout() {}

    private static SerializableString line(int level) {
        return new SerializedString("\n" + "  ".repeat(level));
    }

    /** A new one for each document: a printer counts its levels. */
    static PrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);
    }

    @Override
    public void writeIndentation(JsonGenerator out, int level) throws IOException {
        out.writeRaw(level <= USUAL_DEPTH ? lines[level] : line(level));
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
