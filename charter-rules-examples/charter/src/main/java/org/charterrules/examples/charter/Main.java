package org.charterrules.examples.charter;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/** Starts the command line in a process of its own. */
public final class Main {
    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments for example {@code list}
     */
    public static void main(String[] arguments) {
        // Not System.out: it writes in the platform's charset, and ours is UTF-8 everywhere.
        Screen screen = new Screen(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Terminal.ofThisProcess());
        int exitCode = CharterCommand.run(screen, arguments);
        System.exit(exitCode);
    }
}
