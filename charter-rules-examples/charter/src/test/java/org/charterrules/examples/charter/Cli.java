package org.charterrules.examples.charter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Runs commands in this process and catches what they write. */
final class Cli {
    private static final Terminal NOBODY = new Terminal(false, false, name -> null);

    private Cli() {}

    /** What a command left behind. */
    record Result(int exitCode, String out, String err) {}

    static Result run(Object... arguments) {
        return run(NOBODY, arguments);
    }

    static Result onTerminal(Map<String, String> environment, Object... arguments) {
        return run(new Terminal(true, true, environment::get), arguments);
    }

    static Result run(Terminal terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = CharterCommand.run(new Screen(out, err, terminal), words);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
