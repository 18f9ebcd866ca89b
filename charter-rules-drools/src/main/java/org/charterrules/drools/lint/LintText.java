package org.charterrules.drools.lint;

import java.util.Collection;

/** Writes problems for people to read: where, what is wrong, the line with a mark under the place, and what to write instead. */
public final class LintText {
    private static final int WIDTH = 100;

    private LintText() {}

    /**
     * Problems as text.
     *
     * @param problems the problems, in the order in which they are written
     * @return a paragraph for each; empty if there is none
     */
    public static String of(Collection<LintProblem> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> add(text, problem));
        return text.toString();
    }

    private static void add(StringBuilder text, LintProblem problem) {
        text.append(problem.file());
        if (problem.line() > 0) {
            text.append(", line ").append(problem.line()).append(", column ").append(problem.column());
        }
        text.append(": ")
                .append(problem.severity().word())
                .append(" (")
                .append(problem.code().id())
                .append(")\n");
        if (problem.line() > 0) {
            addLine(text, problem);
        }
        text.append(problem.message()).append('\n');
        String before = "Did you mean: ";
        for (String suggestion : problem.suggestions()) {
            text.append(before).append('`').append(suggestion).append("`\n");
            before = "          or: ";
        }
        text.append('\n');
    }

    /** The line, or the part of a long one where the problem is. */
    private static void addLine(StringBuilder text, LintProblem problem) {
        int column = Math.min(problem.column(), problem.text().length() + 1);
        int from = column <= WIDTH ? 0 : column - WIDTH / 2;
        int to = Math.min(problem.text().length(), from + WIDTH);
        text.append("    ").append(problem.text(), from, to).append('\n');
        text.append("    ").append(" ".repeat(column - 1 - from)).append("^\n");
    }
}
