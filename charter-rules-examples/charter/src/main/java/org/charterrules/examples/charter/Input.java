package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.charterrules.check.CaseSource;
import org.charterrules.json.CaseFileJson;
import org.charterrules.json.Origin;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;

/**
 * A case file that is still to be read.
 *
 * @param origin where it stands
 * @param source reads it
 */
record Input(Origin origin, CaseSource source) {
    /** A file that holds one case file. */
    static Input file(Path file) {
        return new Input(new Origin(file.toString(), null), () -> read(file));
    }

    private static CaseFile read(Path file) {
        try {
            return CaseFileJson.read(file);
        } catch (IOException failure) {
            throw new InvalidCaseFileException(List.of(new Problem("", why(failure))));
        }
    }

    /** Something that holds no case file that could be read. */
    static Input unusable(String file, String why) {
        return new Input(new Origin(file, null), () -> {
            throw new InvalidCaseFileException(List.of(new Problem("", why)));
        });
    }

    /** Where a problem is, and what it is. */
    static String line(Origin origin, Problem problem) {
        return origin + ": " + (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message();
    }

    static String why(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "There is no such file.";
        }
        return failure instanceof AccessDeniedException
                ? "You may not read this file."
                : "This file cannot be read (" + failure.getClass().getSimpleName() + ").";
    }
}
