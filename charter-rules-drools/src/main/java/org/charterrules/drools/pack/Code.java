package org.charterrules.drools.pack;

import java.util.Optional;
import org.charterrules.drools.lint.LintCode;

/** Refuses lines of program code. */
final class Code {
    private Code() {}

    /** Reports a line that is no sentence if it looks like code. */
    static boolean isIn(SourceLine line, String text, boolean outside, Problems problems) {
        if (text.startsWith("#") || text.startsWith("/*")) {
            report(line, line.firstColumn(), "A comment begins with '//'.", problems);
            return true;
        }
        if (text.startsWith(">")) {
            report(
                    line,
                    line.firstColumn(),
                    "A line may not begin with '>'. A rule file holds sentences only.",
                    problems);
            return true;
        }
        Optional<String> word = CodeWords.word(text);
        if (word.isPresent() && (outside || CodeWords.sign(text).isPresent() || !text.contains(" "))) {
            String message =
                    "A line may not begin with '" + word.get() + "'. A rule file holds rules and their sentences only.";
            report(line, line.firstColumn(), message, problems);
            return true;
        }
        Optional<String> sign = CodeWords.sign(text);
        sign.ifPresent(each -> report(
                line,
                line.text().indexOf(each) + 1,
                "No sentence holds '" + each + "' like this. A rule file holds sentences only.",
                problems));
        return sign.isPresent();
    }

    private static void report(SourceLine line, int column, String message, Problems problems) {
        problems.inLine(LintCode.CODE, line, column, message);
    }
}
