package org.charterrules.examples.charter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a clause. */
@Command(
        name = "explain",
        description = "Says what a clause promises, how it is tested, and which questions its words leave open.",
        footer = {
            "",
            "Examples:",
            "  charter explain HOU-7.4a",
            "  charter explain MY-1 --rules my-charter",
            "  charter list hounslow-send    (lists the clauses)"
        })
final class ExplainCommand implements Runnable {
    private final Screen screen;

    @Parameters(paramLabel = "CLAUSE", description = "A clause, for example HOU-7.4a.")
    private String clauseId = "";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "A charter of your own whose clauses are explained: a folder with a 'charter.yaml', or a zip file of one. May be"
                            + " given again. Without it, the charters that come with the program are looked through.")
    private List<Path> rules = new ArrayList<>();

    ExplainCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        DroolsCharterChecker checker = Charters.of(List.of(), rules);
        for (Charter charter : checker.charters()) {
            for (Clause clause : charter.clauses()) {
                if (clause.id().equalsIgnoreCase(clauseId)) {
                    screen.print(ClausePage.of(charter, clause, rulesOf(checker, clause)));
                    return;
                }
            }
        }
        throw new BadInput("charter: There is no clause '" + clauseId + "'. "
                + Words.nearest(
                        clauseId,
                        checker.charters().stream()
                                .flatMap(charter -> charter.clauses().stream())
                                .map(Clause::id)
                                .toList())
                + " 'charter list CHARTER' lists them all.");
    }

    private static List<Rule> rulesOf(DroolsCharterChecker checker, Clause clause) {
        return checker.rules().stream()
                .filter(rule -> rule.clauseId().equals(clause.id()))
                .toList();
    }
}
