package org.charterrules.report;

import java.io.IOException;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.RuleRef;

/**
 * Everything there is to know about some charters, clause by clause: what a clause says, how it is tested, its rules as they
 * were written, its scenarios, and how its words are read. Made from the same sources that the checks run on, and always the
 * same for the same sources, so that two handbooks can be compared line by line.
 *
 * @param chapters one for each charter
 */
public record Handbook(List<Chapter> chapters) {
    /** Copies the chapters. */
    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /**
     * One charter.
     *
     * @param charter the charter
     * @param entries one for each of its clauses, in the order of the charter
     */
    public record Chapter(Charter charter, List<Entry> entries) {
        /** Copies the entries. */
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One clause.
     *
     * @param clause the clause
     * @param rules its rules, as they were written; empty if it has none
     * @param scenarios its scenarios, as they were written; empty if it has none
     */
    public record Entry(Clause clause, List<RuleRef> rules, List<Scenario> scenarios) {
        /** Copies the lists. */
        public Entry {
            rules = List.copyOf(rules);
            scenarios = List.copyOf(scenarios);
        }
    }

    /**
     * One scenario.
     *
     * @param name for example {@code A meeting from 10am to 2pm keeps the promise}
     * @param lines its lines as they were written, without the indentation they have in common
     */
    public record Scenario(String name, List<String> lines) {
        /** Copies the lines. */
        public Scenario {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Writes the handbook as Markdown, with {@code \n} line ends.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public void writeMarkdown(Appendable out) throws IOException {
        new HandbookText(Wording.english(), out).write(this);
    }

    /**
     * Writes the handbook as one accessible HTML page that stands alone, with {@code \n} line ends. Save it as UTF-8.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if nothing can be written there
     */
    public void writeHtml(Appendable out) throws IOException {
        new HandbookPage(Wording.english(), new Html(out)).write(this);
    }
}
