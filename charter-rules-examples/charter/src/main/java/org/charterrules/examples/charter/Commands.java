package org.charterrules.examples.charter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands of {@code charter}, in the order in which its help lists them. */
final class Commands {
    private static final List<String> NAMES = List.of(
            "check",
            "questions",
            "list",
            "explain",
            "interpretations",
            "handbook",
            "new",
            "lint",
            "test",
            "coverage",
            "impact",
            "compare",
            "schema");

    private static final List<String> CHECKING = List.of("check", "questions");

    private Commands() {}

    /** Only the command that is asked for, because each takes time to set up; all of them unless the first word is its name. */
    static List<Class<?>> neededFor(String... arguments) {
        boolean one = arguments.length > 0 && NAMES.contains(arguments[0]);
        return one ? List.of(named(arguments[0])) : all();
    }

    /** Whether a command checks, or asks questions, by all charters: as it does unless its options name some. */
    static boolean wantsAllCharters(String... arguments) {
        boolean checks = arguments.length > 1 && CHECKING.contains(arguments[0]);
        return checks && Arrays.stream(arguments).noneMatch(Commands::namesCharters);
    }

    private static boolean namesCharters(String argument) {
        return argument.startsWith("--charter") || argument.startsWith("--rules") || argument.equals("--help");
    }

    private static List<Class<?>> all() {
        List<Class<?>> all = new ArrayList<>();
        NAMES.forEach(name -> all.add(named(name)));
        return all;
    }

    private static Class<?> named(String name) {
        return switch (name) {
            case "check" -> CheckCommand.class;
            case "questions" -> QuestionsCommand.class;
            case "list" -> ListCommand.class;
            case "explain" -> ExplainCommand.class;
            case "interpretations" -> InterpretationsCommand.class;
            case "handbook" -> HandbookCommand.class;
            case "new" -> NewCommand.class;
            case "lint" -> LintCommand.class;
            case "test" -> TestCommand.class;
            case "coverage" -> CoverageCommand.class;
            case "impact" -> ImpactCommand.class;
            case "compare" -> CompareCommand.class;
            case "schema" -> SchemaCommand.class;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
