package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintProblem.Severity;

/** Collects what is wrong with a pack. */
public final class Problems {
    private final List<LintProblem> found = new ArrayList<>();
    private boolean full;

    /** Something is wrong with a file as a whole; the pack is not loaded. */
    public void inFile(LintCode code, String file, String message) {
        add(new LintProblem(Severity.ERROR, code, Excerpt.of(file), 0, 0, "", message, List.of()));
    }

    /** Something about a file as a whole that somebody should look at. */
    public void warnOfFile(LintCode code, String file, String message) {
        add(new LintProblem(Severity.WARNING, code, Excerpt.of(file), 0, 0, "", message, List.of()));
    }

    /** Something is wrong with a line; the pack is not loaded. */
    public void inLine(LintCode code, SourceLine line, int column, String message, String... suggestions) {
        add(problem(Severity.ERROR, code, line, column, message, suggestions));
    }

    /** Something about a line that somebody should look at. */
    public void warnOfLine(LintCode code, SourceLine line, int column, String message, String... suggestions) {
        add(problem(Severity.WARNING, code, line, column, message, suggestions));
    }

    private static LintProblem problem(
            Severity severity, LintCode code, SourceLine line, int column, String message, String... suggestions) {
        String text = Excerpt.line(line.text());
        return new LintProblem(severity, code, line.file(), line.number(), column, text, message, List.of(suggestions));
    }

    private void add(LintProblem problem) {
        if (found.size() < PackLimits.PROBLEMS) {
            found.add(problem);
        } else if (!full) {
            full = true;
            found.add(new LintProblem(
                    Severity.ERROR,
                    LintCode.TOO_MANY,
                    problem.file(),
                    0,
                    0,
                    "",
                    "There are more than " + PackLimits.PROBLEMS + " problems. The others are not listed.",
                    List.of()));
        }
    }

    /** Whether the pack cannot be loaded. */
    public boolean haveError() {
        return found.stream().anyMatch(LintProblem::isError);
    }

    /** Whether something is wrong with a file that keeps the pack from being loaded. */
    public boolean haveErrorIn(String file) {
        return found.stream().anyMatch(each -> each.isError() && each.file().equals(file));
    }

    /** Whether nothing more is listed. */
    public boolean isFull() {
        return full;
    }

    /** Every problem once, sorted by file and place. */
    public List<LintProblem> sorted() {
        return found.stream().sorted().distinct().toList();
    }
}
