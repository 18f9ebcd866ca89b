package org.charterrules.examples.charter;

import java.util.ArrayList;
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

    private Commands() {}

    /** Only the command that is asked for, because each takes time to set up; all of them unless the first word is its name. */
    static List<Class<?>> neededFor(String... arguments) {
        boolean one = arguments.length > 0 && NAMES.contains(arguments[0]);
        return one ? List.of(named(arguments[0])) : all();
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
