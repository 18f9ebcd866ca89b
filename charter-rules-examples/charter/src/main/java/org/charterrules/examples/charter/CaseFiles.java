package org.charterrules.examples.charter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.model.CaseFile;
import org.charterrules.model.InvalidCaseFileException;

/** Reads case files, all of them before anything is done with one, and collects what is wrong with each. */
final class CaseFiles {
    private final List<CaseFile> read = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private CaseFiles() {}

    /**
     * Reads every case file.
     *
     * @throws BadInput with every problem of every case file
     */
    static List<CaseFile> read(Iterable<Input> inputs) {
        CaseFiles caseFiles = new CaseFiles();
        inputs.forEach(caseFiles::add);
        if (!caseFiles.problems.isEmpty()) {
            throw new BadInput(caseFiles.problems);
        }
        return caseFiles.read;
    }

    private void add(Input input) {
        try {
            read.add(input.source().read());
        } catch (InvalidCaseFileException invalid) {
            invalid.problems().forEach(problem -> problems.add(Input.line(input.origin(), problem)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
