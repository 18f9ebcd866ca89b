package org.charterrules.examples.charter;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody is looking.
 *
 * @param out whether the output goes to a terminal
 * @param err whether the messages go to a terminal
 * @param environment gives the value of an environment variable, or {@code null}
 */
record Terminal(boolean out, boolean err, UnaryOperator<@Nullable String> environment) {
    private static final String OUT = "charter.terminal.out";
    private static final String ERR = "charter.terminal.err";

    /** The start script knows and says so; without it, a console means that nothing was redirected. */
    static Terminal ofThisProcess() {
        boolean console = System.console() != null;
        return new Terminal(told(OUT, console), told(ERR, console), System::getenv);
    }

    private static boolean told(String property, boolean otherwise) {
        String told = System.getProperty(property);
        return told == null ? otherwise : Boolean.parseBoolean(told);
    }

    /** Whether output is coloured when nobody says 'always' or 'never'. */
    boolean likesColour() {
        if (isSet("NO_COLOR") || "0".equals(environment.apply("CLICOLOR"))) {
            return false;
        }
        if (isSet("CLICOLOR_FORCE") && !"0".equals(environment.apply("CLICOLOR_FORCE"))) {
            return true;
        }
        return out && !"dumb".equals(environment.apply("TERM")) && understandsColour();
    }

    /** The old console of Windows shows the codes instead of the colours. */
    private boolean understandsColour() {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
        return !windows || isSet("WT_SESSION") || isSet("ConEmuANSI");
    }

    private boolean isSet(String variable) {
        String value = environment.apply(variable);
        return value != null && !value.isEmpty();
    }
}
