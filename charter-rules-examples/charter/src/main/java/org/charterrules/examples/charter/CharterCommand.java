package org.charterrules.examples.charter;

import java.util.List;
import org.charterrules.json.ArchiveJson.Detail;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code charter}, which only has other commands. */
@Command(
        name = "charter",
        description = "Checks records of meetings against co-production charters and explains every finding.",
        footer = {
            "",
            "Examples:",
            "  charter list",
            "  charter check parents-voice.json --as-of 2026-06-03T09:00:00Z",
            "  charter explain HOU-7.4a",
            "",
            "'charter check --help' says more about a command."
        })
final class CharterCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "For developers: if the program itself fails, show where.")
    private boolean stacktrace;

    /**
     * Runs one command.
     *
     * @param screen where it writes
     * @param arguments as typed
     * @return the exit code
     */
    static int run(Screen screen, String... arguments) {
        CharterCommand charter = new CharterCommand();
        try {
            Charters.readAhead(arguments);
            return charter.commandLine(screen, Commands.neededFor(arguments)).execute(arguments);
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            return Failures.internal(failure, screen, charter.stacktrace);
        }
    }

    private CommandLine commandLine(Screen screen, List<Class<?>> needed) {
        boolean colour = screen.terminal().likesColour();
        CommandLine commands = new CommandLine(this, factory(screen));
        needed.forEach(commands::addSubcommand);
        commands.getSubcommands().values().forEach(CharterCommand::standardOptions);
        standardOptions(commands);
        return commands.setOut(screen.text())
                .setErr(screen.messages())
                .registerConverter(CheckCommand.Format.class, new Choice<>(List.of(CheckCommand.Format.values())))
                .registerConverter(HandbookCommand.Format.class, new Choice<>(List.of(HandbookCommand.Format.values())))
                .registerConverter(
                        QuestionsCommand.Format.class, new Choice<>(List.of(QuestionsCommand.Format.values())))
                .registerConverter(LintCommand.Format.class, new Choice<>(List.of(LintCommand.Format.values())))
                .registerConverter(ImpactCommand.Format.class, new Choice<>(List.of(ImpactCommand.Format.values())))
                .registerConverter(CompareCommand.Format.class, new Choice<>(List.of(CompareCommand.Format.values())))
                .registerConverter(CheckCommand.Show.class, new Choice<>(List.of(CheckCommand.Show.values())))
                .registerConverter(Detail.class, new Choice<>(List.of(Detail.values())))
                .registerConverter(Colour.class, new Choice<>(List.of(Colour.values())))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((failure, given) -> Failures.usage(failure, screen))
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> Failures.execution(failure, screen, stacktrace));
    }

    private static void standardOptions(CommandLine command) {
        command.getCommandSpec().mixinStandardHelpOptions(true).versionProvider(new Version());
    }

    /** Every command is made with the screen it writes on. */
    private static IFactory factory(Screen screen) {
        return new IFactory() {
            @Override
            public <T> T create(Class<T> type) throws Exception {
                try {
                    return type.getDeclaredConstructor(Screen.class).newInstance(screen);
                } catch (NoSuchMethodException withoutScreen) {
                    return CommandLine.defaultFactory().create(type);
                }
            }
        };
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command: check, list, explain and so on.");
    }
}
