package org.charterrules.examples.charter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.charterrules.drools.RulePack;
import org.charterrules.drools.scenario.ScenarioFileException;
import org.charterrules.drools.scenario.ScenarioResult;
import org.charterrules.drools.scenario.ScenarioRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the scenarios of a charter. */
@Command(
        name = "test",
        description =
                "Runs the scenarios of a charter against its rules, and says what came out otherwise than expected.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every scenario came out as expected.",
            "1:A scenario did not.",
            "2:The charter, its scenarios or an option cannot be used.",
            "70:The program itself failed."
        },
        footer = {
            "",
            "Examples:",
            "  charter test my-charter",
            "  charter test my-charter.zip --junit results.xml",
            "  charter test hounslow-send"
        })
final class TestCommand implements Callable<Integer> {
    private final Screen screen;

    @Parameters(
            paramLabel = "CHARTER",
            description =
                    "A folder with a 'charter.yaml', a zip file of one, or the id of a charter that comes with the"
                            + " program.")
    private String charter = "";

    @Option(
            names = "--junit",
            paramLabel = "FILE",
            description = "Also write the results to this file, as build servers read them (JUnit XML).")
    private @Nullable Path junit;

    TestCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws Exception {
        RulePack pack = new GivenCharters(screen).pack(charter);
        List<ScenarioResult> results = results(pack, charter);
        if (junit != null) {
            try (Destination destination = Destination.file(junit, List.of())) {
                destination.write(JunitXml.of(pack.id(), results).getBytes(StandardCharsets.UTF_8));
                destination.finish();
            }
        }
        screen.print(TestReport.of(charter, results));
        return results.stream().allMatch(ScenarioResult::passed) ? ExitCode.NOTHING_VIOLATED : ExitCode.VIOLATED;
    }

    private static List<ScenarioResult> results(RulePack pack, String name) {
        try {
            List<ScenarioResult> results = ScenarioRun.of(pack);
            if (results.isEmpty()) {
                throw new BadInput(name + ": There are no scenarios. Write some in a file '" + ScenarioRun.FILE + "'.");
            }
            return results;
        } catch (ScenarioFileException failure) {
            throw new BadInput(
                    failure.problems().stream().map(each -> name + "/" + each).toList());
        }
    }
}
