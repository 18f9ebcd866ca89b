package org.charterrules.examples.charter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.check.Rule;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.report.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists charters or the clauses of one. */
@Command(
        name = "list",
        description = "Lists the charters, or what one of them says and how it is tested.",
        footer = {"", "Examples:", "  charter list", "  charter list hounslow-send", "  charter list my-charter"})
final class ListCommand implements Runnable {
    private final Screen screen;

    @Parameters(
            paramLabel = "CHARTER",
            arity = "0..1",
            description = "A charter, for example hounslow-send, or a folder or zip file with one.")
    private @Nullable String charter;

    ListCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void run() {
        DroolsCharterChecker checker =
                charter == null ? DroolsCharterChecker.ofAll() : new GivenCharters(screen).checker(charter);
        Set<String> ruled = checker.rules().stream().map(Rule::clauseId).collect(Collectors.toSet());
        screen.print(
                charter == null
                        ? charters(checker.charters(), ruled)
                        : clauses(checker.charters().get(0), ruled));
    }

    private static String charters(List<Charter> charters, Set<String> ruled) {
        Table table =
                new Table("CHARTER", "TITLE", "PLACE", "STATEMENTS", "CHECKED", "NOT YET", "ASKED", "NOT TESTABLE");
        Map<Tested, Long> totals = new EnumMap<>(Tested.class);
        for (Charter each : charters) {
            Map<Tested, Long> counts = counts(each, ruled);
            counts.forEach((tested, number) -> totals.merge(tested, number, Long::sum));
            row(table, each.id(), each.title(), each.place(), counts);
        }
        row(table, "All", "", "", totals);
        return table + "\nCHECKED       by this version, against the records of meetings\n"
                + "NOT YET       the records could tell, but this version has no rule\n"
                + "ASKED         only people can tell, when they are asked\n"
                + "NOT TESTABLE  nobody could tell; 'charter explain' says why\n";
    }

    private static Map<Tested, Long> counts(Charter charter, Set<String> ruled) {
        return charter.clauses().stream()
                .collect(Collectors.groupingBy(
                        clause -> Tested.of(clause, ruled.contains(clause.id())), Collectors.counting()));
    }

    private static void row(Table table, String id, String title, String place, Map<Tested, Long> counts) {
        table.row(
                id,
                title,
                place,
                counts.values().stream().mapToLong(Long::longValue).sum(),
                counts.getOrDefault(Tested.CHECKED, 0L),
                counts.getOrDefault(Tested.NOT_YET, 0L),
                counts.getOrDefault(Tested.ASKED, 0L),
                counts.getOrDefault(Tested.NOT_TESTABLE, 0L));
    }

    private static String clauses(Charter charter, Set<String> ruled) {
        int ids = charter.clauses().stream()
                .mapToInt(clause -> clause.id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder(heading(charter));
        for (Clause clause : charter.clauses()) {
            String off = charter.off().get(clause.id());
            String tested =
                    off == null ? Tested.of(clause, ruled.contains(clause.id())).words() : "switched off";
            text.append(Words.wrapped(
                    Words.padded(clause.id(), ids + 2) + Words.padded(tested, 29),
                    ids + 31,
                    clause.says() + "." + (off == null ? "" : " (" + off + ")")));
        }
        return text.toString();
    }

    private static String heading(Charter charter) {
        return charter.title() + " (" + charter.id() + ", " + charter.place() + ")\n" + charter.publisher() + ". "
                + Wording.english().editions(charter) + ".\n"
                + (charter.caveat() == null ? "" : charter.caveat() + "\n") + "\n";
    }
}
