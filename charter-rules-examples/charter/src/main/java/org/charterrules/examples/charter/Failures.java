package org.charterrules.examples.charter;

import java.util.Comparator;
import java.util.Optional;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.subject.Spelling;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work. */
final class Failures {
    /** More than these, and another word was meant. */
    private static final int TYPOS = 2;

    private Failures() {}

    /** Which rule failed on which case file. */
    static String ofRule(Report report, RuleError error) {
        return "charter: case file " + report.caseFile().id() + ", meeting " + error.meetingId() + ": the rule for "
                + error.clauseId() + " failed (" + error.file() + ", line " + error.line() + ", " + error.problem()
                + "). The report is not complete.";
    }

    static int usage(ParameterException failure, Screen screen) {
        CommandLine command = failure.getCommandLine();
        screen.message("charter: " + message(failure));
        if (failure instanceof UnmatchedArgumentException unmatched) {
            suggestion(unmatched).ifPresent(each -> screen.message("Maybe you meant: " + each));
        }
        screen.message("'" + command.getCommandSpec().qualifiedName() + " --help' says how to use it.");
        return ExitCode.BAD_INPUT;
    }

    /** A command that is spelt nearly like it, or else what the library makes of it. */
    private static Optional<String> suggestion(UnmatchedArgumentException unmatched) {
        String given = unmatched.getUnmatched().get(0);
        return unmatched.getCommandLine().getSubcommands().keySet().stream()
                .filter(name -> Spelling.distance(given, name) <= TYPOS)
                .min(Comparator.comparingInt(name -> Spelling.distance(given, name)))
                .or(() -> unmatched.getSuggestions().stream().findFirst());
    }

    /** What the library says of too few values is for programmers. */
    private static String message(ParameterException failure) {
        if (failure instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            ArgSpec first = missing.getMissing().get(0);
            return first.isPositional() && first.arity().min() > 1
                    ? "Give at least " + first.arity().min() + " values for " + first.paramLabel() + "."
                    : failure.getMessage();
        }
        return failure.getMessage();
    }

    static int execution(Exception failure, Screen screen, boolean stacktrace) {
        if (failure instanceof BadInput bad) {
            bad.lines().forEach(screen::message);
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof RuleFailedException || failure instanceof NotExplained) {
            screen.message(message(failure));
            show(failure, screen, stacktrace);
            return ExitCode.RULE_FAILED;
        }
        return internal(failure, screen, stacktrace);
    }

    private static String message(Exception failure) {
        return failure instanceof RuleFailedException ? "charter: " + failure.getMessage() : failure.getMessage();
    }

    /** Only the class of the exception is shown: its message may hold what a file holds. */
    static int internal(Throwable failure, Screen screen, boolean stacktrace) {
        screen.message(
                "charter: the program itself failed (" + failure.getClass().getName() + ")."
                        + (stacktrace ? "" : " Developers: run it again with --stacktrace."));
        show(failure, screen, stacktrace);
        return ExitCode.INTERNAL_ERROR;
    }

    private static void show(Throwable failure, Screen screen, boolean stacktrace) {
        if (stacktrace) {
            failure.printStackTrace(screen.messages());
            screen.messages().flush();
        }
    }
}
