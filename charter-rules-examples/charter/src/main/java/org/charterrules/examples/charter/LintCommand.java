package org.charterrules.examples.charter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.charterrules.drools.RulePack;
import org.charterrules.drools.lint.LintJson;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.lint.LintText;
import org.charterrules.drools.scenario.ScenarioLint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is wrong with rule packs. */
@Command(
        name = "lint",
        description = "Reads the files of a charter of your own and says what is wrong with them.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:No errors. There may be warnings.",
            "1:There are errors. The charter or its scenarios cannot be used yet.",
            "2:A folder or an option cannot be used.",
            "70:The program itself failed."
        },
        footer = {
            "",
            "Examples:",
            "  charter lint my-charter",
            "  charter lint my-charter.zip --format json",
            "  charter lint my-charter --format sarif --out lint.sarif"
        })
final class LintCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folders with a 'charter.yaml', or zip files of them.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (default), json or sarif.")
    private Format format = Format.TEXT;

    @Mixin
    private OutOption out = new OutOption();

    LintCommand(Screen screen) {
        this.screen = screen;
    }

    /** How problems are written. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Override
    public Integer call() throws Exception {
        requireThere();
        List<LintProblem> problems = new ArrayList<>();
        packs.forEach(pack -> problems(pack).forEach(each -> problems.add(each.within(pack.toString()))));
        try (Destination destination = out.destination(screen)) {
            destination.write(written(problems).getBytes(StandardCharsets.UTF_8));
            destination.finish();
        }
        return problems.stream().anyMatch(LintProblem::isError) ? ExitCode.VIOLATED : ExitCode.NOTHING_VIOLATED;
    }

    /** What keeps the charter from being used, and then what keeps its scenarios from being run. */
    private static List<LintProblem> problems(Path pack) {
        return Stream.concat(RulePack.problems(pack).stream(), ScenarioLint.problems(pack).stream())
                .sorted()
                .toList();
    }

    private void requireThere() {
        List<String> missing = packs.stream()
                .filter(Files::notExists)
                .map(pack -> pack + ": There is no such folder or zip file.")
                .toList();
        if (!missing.isEmpty()) {
            throw new BadInput(missing);
        }
    }

    private String written(List<LintProblem> problems) {
        return switch (format) {
            case TEXT -> LintText.of(problems) + summary(problems);
            case JSON -> LintJson.of(problems);
            case SARIF -> LintJson.sarif(problems);
        };
    }

    private static String summary(List<LintProblem> problems) {
        long errors = problems.stream().filter(LintProblem::isError).count();
        long warnings = problems.size() - errors;
        return problems.isEmpty()
                ? "No problems found.\n"
                : counted(errors, "error") + " and " + counted(warnings, "warning") + ".\n";
    }

    private static String counted(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
