package org.charterrules.examples.charter;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;
import org.charterrules.model.Problem;

/** Reads case files, all of them before anything is done with one, and collects what is wrong with each. */
final class CaseFiles {
    private final List<CaseFile> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CaseFiles() {}

    /**
     * Reads every file.
     *
     * @throws BadInput with every problem of every file
     */
    static List<CaseFile> read(Iterable<Path> files) {
        CaseFiles caseFiles = new CaseFiles();
        files.forEach(caseFiles::add);
        if (!caseFiles.problems.isEmpty()) {
            throw new BadInput(caseFiles.problems);
        }
        return caseFiles.read;
    }

    private void add(Path file) {
        try {
            if (Files.isDirectory(file)) {
                problems.add(file + ": This is a directory. Expected a case file.");
                return;
            }
            read.add(CaseFileJson.read(file));
        } catch (InvalidCaseFileException invalid) {
            invalid.problems().forEach(problem -> problems.add(line(file.toString(), problem)));
        } catch (IOException failure) {
            problems.add(file + ": " + why(failure));
        }
    }

    /** Where a problem is, and what it is. */
    static String line(String where, Problem problem) {
        return where + ": " + (problem.path().isEmpty() ? "" : problem.path() + ": ") + problem.message();
    }

    /** Why a file cannot be read. */
    static String why(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "There is no such file.";
        }
        return failure instanceof AccessDeniedException
                ? "You may not read this file."
                : "This file cannot be read (" + failure.getClass().getSimpleName() + ").";
    }
}
