package org.charterrules.examples.charter;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work. */
final class Failures {
    private Failures() {}

    static int usage(ParameterException failure, Screen screen) {
        CommandLine command = failure.getCommandLine();
        screen.message("charter: " + failure.getMessage());
        if (failure instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(each -> screen.message("Maybe you meant: " + each));
        }
        screen.message("'" + command.getCommandSpec().qualifiedName() + " --help' says how to use it.");
        return Exit.BAD_INPUT;
    }

    static int execution(Exception failure, Screen screen, boolean stacktrace) {
        if (failure instanceof BadInput bad) {
            bad.lines().forEach(screen::message);
            return Exit.BAD_INPUT;
        }
        return internal(failure, screen, stacktrace);
    }

    /** Only the class of the exception is shown: its message may hold what a file holds. */
    static int internal(Throwable failure, Screen screen, boolean stacktrace) {
        screen.message(
                "charter: the program itself failed (" + failure.getClass().getName() + ")."
                        + (stacktrace ? "" : " Developers: run it again with --stacktrace."));
        if (stacktrace) {
            failure.printStackTrace(screen.messages());
            screen.messages().flush();
        }
        return Exit.INTERNAL_ERROR;
    }
}
