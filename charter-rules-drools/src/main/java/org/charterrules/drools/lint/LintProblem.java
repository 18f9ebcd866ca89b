package org.charterrules.drools.lint;

import java.util.Comparator;
import java.util.List;

/**
 * Something that is wrong with a file of a rule pack.
 *
 * @param severity how bad it is
 * @param code what kind of problem it is
 * @param file its name inside the pack, for example {@code rules.dslr}
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1, counted in characters; 0 if it is about the file as a whole
 * @param text the line as it stands in the file, what cannot be shown left out; empty if it is about the file as a whole
 * @param message what is wrong, in one or more sentences
 * @param suggestions what to write instead, the nearest first; often empty
 */
public record LintProblem(
        Severity severity,
        LintCode code,
        String file,
        int line,
        int column,
        String text,
        String message,
        List<String> suggestions)
        implements Comparable<LintProblem> {
    private static final Comparator<LintProblem> ORDER = Comparator.comparing(LintProblem::file)
            .thenComparing(LintProblem::line)
            .thenComparing(LintProblem::column)
            .thenComparing(LintProblem::severity)
            .thenComparing(LintProblem::code)
            .thenComparing(LintProblem::message)
            .thenComparing(problem -> String.join("\n", problem.suggestions()))
            .thenComparing(LintProblem::text);

    /** How bad a problem is. */
    public enum Severity {
        /** The pack is not loaded. */
        ERROR("error"),
        /** The pack is loaded, but somebody should look at it. */
        WARNING("warning");

        private final String word;

        Severity(String word) {
            this.word = word;
        }

        /**
         * The word in reports.
         *
         * @return for example {@code warning}
         */
        public String word() {
            return word;
        }
    }

    /** Copies the suggestions. */
    public LintProblem {
        suggestions = List.copyOf(suggestions);
    }

    /**
     * The same problem, its file named from outside the pack; of a problem with the pack itself, the pack.
     *
     * @param pack the pack's folder or zip, for example {@code packs/my-charter}
     * @return a copy, its file for example {@code packs/my-charter/rules.dslr}
     */
    public LintProblem within(String pack) {
        String folder = pack.endsWith("/") ? pack : pack + "/";
        boolean isPack = line == 0 && folder.endsWith("/" + file + "/") || folder.equals(file + "/");
        String path = isPack ? pack : folder + file;
        return new LintProblem(severity, code, path, line, column, text, message, suggestions);
    }

    /**
     * Whether the pack cannot be loaded because of it.
     *
     * @return whether it is an error
     */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** By file, line and column. */
    @Override
    public int compareTo(LintProblem other) {
        return ORDER.compare(this, other);
    }

    /**
     * The problem in one line.
     *
     * @return for example {@code rules.dslr, line 7: There is no sentence 'it lasts 2 hours'.}
     */
    @Override
    public String toString() {
        return file + (line == 0 ? "" : ", line " + line) + ": " + message;
    }
}
