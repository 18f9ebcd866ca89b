package org.charterrules.examples.charter;

import java.io.ByteArrayInputStream;
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

    static Result reading(String standardInput, Object... arguments) {
        return run(NOBODY, standardInput, arguments);
    }

    private static Result run(Terminal terminal, Object... arguments) {
        return run(terminal, "", arguments);
    }

    private static Result run(Terminal terminal, String standardInput, Object... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int exitCode = CharterCommand.run(new Screen(in, out, err, terminal), words);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
