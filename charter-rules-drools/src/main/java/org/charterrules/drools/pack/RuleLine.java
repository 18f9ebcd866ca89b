package org.charterrules.drools.pack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.drools.lint.LintCode;

/**
 * The first line of a rule.
 *
 * @param line the line
 * @param name the rule's name
 * @param clauseId its first word
 */
record RuleLine(SourceLine line, String name, String clauseId) {
    private static final Pattern RIGHT = Pattern.compile("rule \"((\\S+) [^\"]*[^\"\\s])\"");
    private static final Pattern QUOTED = Pattern.compile("(?i)rule\\s*\"([^\"]*)\"\\s*(.*)");

    static RuleLine read(SourceLine line, Problems problems) {
        String text = line.stripped();
        Matcher right = RIGHT.matcher(text);
        if (right.matches()) {
            return new RuleLine(line, right.group(1), right.group(2));
        }
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.matches()) {
            String name = quoted.group(1).strip();
            reportQuoted(line, name, quoted.group(2), problems);
            return of(line, name);
        }
        String name = text.substring("rule".length())
                .replaceFirst("^\\s*[:-]+", "")
                .replace("\"", "")
                .replace("'", "")
                .strip();
        String message = "The name of the rule does not stand between two straight quotation marks.";
        problems.inLine(LintCode.RULE_LINE, line, line.firstColumn(), message, heading(name));
        return of(line, name);
    }

    private static void reportQuoted(SourceLine line, String name, String rest, Problems problems) {
        if (!rest.isEmpty()) {
            int column = line.text().lastIndexOf(rest) + 1;
            String message = "Nothing may stand behind the name of a rule.";
            problems.inLine(LintCode.RULE_LINE, line, column, message, heading(name));
        } else if (name.contains(" ")) {
            String message = "Write 'rule' in small letters, one space, and the name between quotation marks.";
            problems.inLine(LintCode.RULE_LINE, line, line.firstColumn(), message, heading(name));
        } else {
            String message =
                    "The name of a rule is the id of its clause, a space, and a few words that say what it asks.";
            problems.inLine(LintCode.RULE_LINE, line, line.firstColumn(), message);
        }
    }

    private static RuleLine of(SourceLine line, String name) {
        return new RuleLine(line, name, name.split(" ", 2)[0]);
    }

    private static String heading(String name) {
        return "rule \"" + Excerpt.of(name) + "\"";
    }
}
