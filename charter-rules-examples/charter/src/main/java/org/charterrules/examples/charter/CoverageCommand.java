package org.charterrules.examples.charter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.charterrules.drools.scenario.Proposal;
import org.charterrules.drools.scenario.ScenarioCoverage;
import org.charterrules.drools.scenario.ScenarioFileException;
import org.charterrules.drools.scenario.ScenarioRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what the scenarios of a charter do not show. */
@Command(
        name = "coverage",
        description =
                "Says what the scenarios of a charter do not show: clauses and verdicts that none reaches, and figures"
                        + " that could change with no scenario noticing. Each comes with a scenario to add, if one can be found.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Every clause, verdict and figure is shown by a scenario.",
            "1:Something is not.",
            "2:The charter, its scenarios or an option cannot be used.",
            "70:The program itself failed."
        },
        footer = {"", "Examples:", "  charter coverage my-charter", "  charter coverage hounslow-send"})
final class CoverageCommand implements Callable<Integer> {
    private final Screen screen;
    private final Set<Proposal> proposed = new HashSet<>();

    @Parameters(
            paramLabel = "CHARTER",
            description =
                    "A folder with a 'charter.yaml', a zip file of one, or the id of a charter that comes with the"
                            + " program.")
    private String charter = "";

    @Option(names = "--no-progress", description = "Do not show how far the work has got.")
    private boolean noProgress;

    CoverageCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        RulePack pack = new GivenCharters(screen).pack(charter);
        ScenarioCoverage coverage = coverage(pack);
        List<RuleChange> changes = coverage.changes();
        Progress progress = Progress.of(screen, changes.size(), !noProgress);
        List<RuleChange> unnoticed = new ArrayList<>();
        for (RuleChange change : progress.over("Changing figures", changes)) {
            if (!coverage.notices(change)) {
                unnoticed.add(change);
            }
        }
        List<Supplier<String>> gaps = gaps(coverage, unnoticed);
        explained(gaps).forEach(screen::print);
        int missing = gaps.size() - unnoticed.size();
        screen.print(summary(changes, unnoticed, missing));
        return unnoticed.isEmpty() && missing == 0 ? ExitCode.NOTHING_VIOLATED : ExitCode.VIOLATED;
    }

    private ScenarioCoverage coverage(RulePack pack) {
        try (Progress.Scenarios progress = Progress.scenarios(screen, !noProgress)) {
            ScenarioCoverage coverage = ScenarioCoverage.of(pack, progress::ran);
            long failed = coverage.results().stream()
                    .filter(result -> !result.passed())
                    .count();
            if (failed > 0) {
                throw new BadInput(charter + ": " + failed + (failed == 1 ? " scenario fails." : " scenarios fail.")
                        + " 'charter test " + charter + "' shows why.");
            }
            return coverage;
        } catch (ScenarioFileException failure) {
            throw new BadInput(failure.problems().stream()
                    .map(each -> charter + "/" + each)
                    .toList());
        }
    }

    private List<Supplier<String>> gaps(ScenarioCoverage coverage, List<RuleChange> unnoticed) {
        List<Supplier<String>> gaps = new ArrayList<>();
        coverage.unreachedClauses()
                .forEach(id -> gaps.add(
                        () -> id + ": No scenario speaks of this clause.\n" + added(coverage.proposalFor(id))));
        coverage.unreachedVerdicts()
                .forEach(one -> gaps.add(() -> one.clauseId() + ": No scenario shows it " + Words.lower(one.verdict())
                        + ".\n" + added(coverage.proposalFor(one))));
        unnoticed.forEach(change -> gaps.add(() -> figure(change) + added(coverage.proposalFor(change))));
        return gaps;
    }

    private List<String> explained(List<Supplier<String>> gaps) {
        List<String> explained = new ArrayList<>();
        Progress progress = Progress.slow(screen, gaps.size(), !noProgress);
        for (Supplier<String> gap : progress.over("Looking for scenarios", gaps)) {
            explained.add(gap.get() + "\n");
        }
        return explained;
    }

    private String figure(RuleChange change) {
        return charter + "/" + change.file() + ", line " + change.line() + ": " + change.sentence() + "\n"
                + "No scenario of " + change.clauseId() + " would notice '" + change.to() + "' instead of '"
                + change.from() + "'.\n";
    }

    private String added(Optional<Proposal> proposal) {
        if (proposal.isPresent() && !proposed.add(proposal.get())) {
            return "The scenario proposed above for line " + proposal.get().afterLine() + " shows it too.\n";
        }
        return proposal.map(
                        one -> "Add below line " + one.afterLine() + " of " + ScenarioRun.FILE + ":\n\n" + one.text())
                .orElse("No scenario to add was found by varying those there are.\n");
    }

    private static String summary(List<RuleChange> changes, List<RuleChange> unnoticed, int missing) {
        Set<String> figures = new LinkedHashSet<>();
        changes.forEach(change -> figures.add(change.file() + change.line() + change.from()));
        return changed(figures.size(), changes.size(), unnoticed.size())
                + (missing == 0
                        ? "Scenarios show every clause and every verdict.\n"
                        : missing + (missing == 1 ? " clause or verdict is" : " clauses or verdicts are")
                                + " not shown by any scenario.\n");
    }

    private static String changed(int figures, int ways, int unnoticed) {
        if (figures == 0) {
            return "The rules have no figures to change.\n";
        }
        return figures + " figures were changed, in " + ways + " ways. "
                + (unnoticed == 0
                        ? "A scenario noticed every change.\n"
                        : "No scenario noticed " + unnoticed + " of them.\n");
    }
}
