package org.charterrules.examples.charter;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Where commands read and write, always as UTF-8 and with {@code \n} line ends, so that output is the same on every machine. */
final class Screen {
    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter text;
    private final PrintWriter messages;
    private final Terminal terminal;

    Screen(InputStream in, OutputStream out, OutputStream messages, Terminal terminal) {
        this.in = in;
        this.out = out;
        this.text = writer(out);
        this.messages = writer(messages);
        this.terminal = terminal;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    Terminal terminal() {
        return terminal;
    }

    /** What is given to the command besides files. */
    InputStream in() {
        return in;
    }

    /** For output that is bytes already. */
    OutputStream out() {
        return out;
    }

    /** For output in words. */
    PrintWriter text() {
        return text;
    }

    /** For messages: what is wrong, how far the work has got. */
    PrintWriter messages() {
        return messages;
    }

    void print(String words) {
        text.print(words);
        text.flush();
    }

    /** One message on a line of its own. What a file holds must not steer the terminal. */
    void message(String line) {
        messages.print(Words.printable(line) + "\n");
        messages.flush();
    }
}
