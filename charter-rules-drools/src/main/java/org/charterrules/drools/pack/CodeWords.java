package org.charterrules.drools.pack;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells by which word or sign a line that is no sentence looks like program code. */
final class CodeWords {
    private static final Set<String> WORDS = Set.of(
            "package",
            "import",
            "global",
            "function",
            "dialect",
            "eval",
            "from",
            "expander",
            "declare",
            "query",
            "unit",
            "template",
            "extends",
            "salience",
            "no-loop",
            "agenda-group",
            "activation-group",
            "ruleflow-group",
            "auto-focus",
            "lock-on-active",
            "date-effective",
            "date-expires",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "refract",
            "direct",
            "accumulate",
            "acc",
            "collect",
            "exists",
            "forall",
            "not",
            "modify",
            "insert",
            "insertLogical",
            "update",
            "delete",
            "retract",
            "window",
            "new",
            "return",
            "static",
            "class",
            "System.exit");
    private static final Pattern FIRST_WORD = Pattern.compile("[A-Za-z.-]+");
    private static final Pattern SIGN = Pattern.compile("[{}$=<>@\\\\|&#]|/\\*|//|\\w\\(|;$");

    private CodeWords() {}

    /** The first word of a line, if it is one of code. */
    static Optional<String> word(String line) {
        Matcher matcher = FIRST_WORD.matcher(line);
        return matcher.lookingAt() && WORDS.contains(matcher.group()) ? Optional.of(matcher.group()) : Optional.empty();
    }

    /** The first sign that only code has, for example a brace. */
    static Optional<String> sign(String line) {
        Matcher matcher = SIGN.matcher(line);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String sign = matcher.group();
        return Optional.of(sign.endsWith("(") ? "(" : sign);
    }
}
