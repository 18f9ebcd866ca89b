package org.charterrules.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;
import org.charterrules.model.Quote;
import org.jspecify.annotations.Nullable;

/** One file that is being read: where the reader is, and the problems it has met so far. */
final class Input {
    private static final int MOST_PROBLEMS = 1_000;

    /** No character at all, so that no id begins with it, and none that a message would leave out. */
    private static final String STAND_IN = "\uFFFF";

    private final JsonParser parser;
    private final long firstLine;
    private final List<Problem> problems = new ArrayList<>();
    private final GivenOrder order = new GivenOrder();
    private int standIns;

    Input(JsonParser parser, long firstLine) {
        this.parser = parser;
        this.firstLine = firstLine;
    }

    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** Moves on to the next field of the object, or to its end. */
    boolean nextField() throws IOException {
        return parser.nextToken() == JsonToken.FIELD_NAME;
    }

    String name() throws IOException {
        return parser.currentName();
    }

    String text() throws IOException {
        return parser.getText();
    }

    /** Passes over the value of the field whose name was just read. */
    void skip() throws IOException {
        parser.nextToken();
        parser.skipChildren();
    }

    String path() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    GivenOrder order() {
        return order;
    }

    /** Reports something at the value or field that was just read. */
    void problem(String message) {
        report(new Problem(path(), message));
    }

    void unexpected(String expected, String found, String advice) {
        problem("Expected " + expected + ", but found " + found + "." + advice);
    }

    void wrongType(String expected) throws IOException {
        unexpected(expected, kind(token()), "");
        parser.skipChildren();
    }

    void missing(String field) {
        report(new Problem(path() + "/" + field, "The field '" + field + "' is missing."));
    }

    /** Where the token is that was just read. */
    String place() {
        return "at " + Unreadable.at(parser.currentTokenLocation(), firstLine);
    }

    /** Reports a field whose name has been in the object before, and passes over it. */
    void twice() throws IOException {
        String which = Names.isField(name()) ? Quote.of(name()) : place();
        problem("The field " + which + " is given twice. Maybe remove one.");
        skip();
    }

    /** Reports what the constructor of a record said. */
    void refused(Throwable cause) {
        if (cause instanceof InvalidCaseFileException references) {
            references(references.problems());
        } else if (cause instanceof IllegalArgumentException
                || cause instanceof NullPointerException
                || cause instanceof DateTimeException) {
            problem(cause.getMessage());
        } else {
            throw new IllegalStateException(cause);
        }
    }

    /** Reports wrong references, but not those that come from a value that was reported before. */
    private void references(List<Problem> wrong) {
        Set<String> reported = problems.stream().map(Problem::path).collect(Collectors.toSet());
        wrong.stream()
                .filter(problem -> standIns == 0 || !problem.message().contains("'" + STAND_IN))
                .map(order::restore)
                .filter(problem -> !reported.contains(problem.path()))
                .forEach(this::report);
    }

    /** A unique id in the place of one that is missing, so that the other references can still be checked. */
    String standIn() {
        return STAND_IN + ++standIns;
    }

    /** Reports anything that stands behind the value. */
    void end() throws IOException {
        if (parser.nextToken() != null) {
            JsonLocation at = parser.currentTokenLocation();
            report(new Problem(
                    "", "The case file ends before " + Unreadable.at(at, firstLine) + ". Maybe remove what follows."));
        }
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new InvalidCaseFileException(problems);
        }
    }

    private void report(Problem problem) {
        problems.add(new Problem(Names.path(problem.path()), problem.message()));
        if (problems.size() == MOST_PROBLEMS) {
            problems.add(new Problem("", "The reader stopped here: there are " + MOST_PROBLEMS + " problems or more."));
            throwProblems();
        }
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "null";
        };
    }
}
