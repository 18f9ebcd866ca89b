package org.charterrules.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;

/** Says why a document could not be read at all. Never repeats what a parser said: that may quote the document. */
final class Unreadable {
    static final String TOO_LARGE = "The case file is larger than 64 MiB. Maybe split it into several.";

    private Unreadable() {}

    /** What is wrong with the document; the exception itself is thrown on if the document could not even be fetched. */
    static InvalidCaseFileException because(IOException e, long firstLine) throws IOException {
        if (e instanceof JsonProcessingException malformed) {
            return problem("The JSON is malformed at " + at(malformed.getLocation(), firstLine)
                    + ". Maybe a quote, comma or bracket is missing there.");
        }
        if (e instanceof CharacterCodingException) {
            return problem("The text is not UTF-8. Maybe save the file as UTF-8.");
        }
        if (e instanceof LimitedStream.TooLargeException) {
            return problem(TOO_LARGE);
        }
        throw e;
    }

    /** Which limit the document goes over. */
    static InvalidCaseFileException limit(StreamConstraintsException e, JsonLocation near, long firstLine) {
        return problem(limit(e) + " near " + at(near, firstLine) + ".");
    }

    static InvalidCaseFileException problem(String message) {
        return new InvalidCaseFileException(List.of(new Problem("", message)));
    }

    /** A place in a document that begins on some line of its file. */
    static String at(JsonLocation location, long firstLine) {
        return "line " + (firstLine - 1 + location.getLineNr()) + ", column " + location.getColumnNr();
    }

    private static String limit(StreamConstraintsException e) {
        String message = e.getOriginalMessage();
        if (message.contains("nesting depth")) {
            return "Lists and objects are nested more than " + Limits.NESTING + " deep";
        }
        if (message.contains("Number")) {
            return "A number has more than " + Limits.NUMBER + " digits";
        }
        return message.contains("Name")
                ? "A field name has more than " + Limits.NAME + " characters"
                : "A text or number has more than " + Limits.TEXT + " characters";
    }
}
