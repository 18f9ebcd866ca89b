package org.charterrules.examples.charter;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.check.Rule;
import org.charterrules.finding.RuleRef;
import org.charterrules.report.Wording;

/** Everything known of a clause, on one page. */
final class ClausePage {
    private static final int LABEL = 18;
    private static final Pattern AMBIGUITY = Pattern.compile("AMB-\\d\\d");

    private final Charter charter;
    private final Clause clause;
    private final List<Rule> rules;
    private final StringBuilder text = new StringBuilder();

    private ClausePage(Charter charter, Clause clause, List<Rule> rules) {
        this.charter = charter;
        this.clause = clause;
        this.rules = rules;
    }

    static String of(Charter charter, Clause clause, List<Rule> rules) {
        return new ClausePage(charter, clause, rules).write();
    }

    private String write() {
        text.append(clause.id() + ", " + charter.title() + " (" + charter.id() + ", " + charter.place() + ")\n\n");
        part("What it says", clause.says() + ".");
        part("Where it stands", clause.locator() + ". " + charter.edition() + ".");
        part("How strongly", Wording.english().say("charter." + clause.modality()));
        part("How it is tested", tested());
        if (charter.caveat() != null) {
            part("Keep in mind", charter.caveat());
        }
        rules.forEach(rule -> rule(rule.ref()));
        ambiguities();
        return text.toString();
    }

    private void part(String label, String words) {
        text.append(Words.wrapped(label, LABEL, words));
    }

    private String tested() {
        String off = charter.off().get(clause.id());
        return off == null ? testedIfOn() : "It is switched off. The reason given is: " + off + ".";
    }

    private String testedIfOn() {
        return switch (Tested.of(clause, !rules.isEmpty())) {
            case CHECKED -> "By this version, against the records of meetings." + fit();
            case NOT_YET -> "The records of meetings could tell, but this version has no rule for it yet." + fit();
            case ASKED -> "Only people can tell, when they are asked (" + String.join(", ", clause.questions()) + ").";
            case NOT_TESTABLE -> "Not at all: nobody could tell from a meeting. " + clause.whyNot() + ".";
        };
    }

    private String fit() {
        Fit fit = clause.fit();
        if (fit == null) {
            return "";
        }
        return switch (fit) {
            case DIRECT -> "";
            case STRONG -> " They show the main part of what it asks.";
            case PROXY -> " They cannot prove that it is kept: a pass means that nothing was found against it.";
            case WEAK -> " They are no more than a hint.";
        };
    }

    private void rule(RuleRef rule) {
        text.append("\nThe rule (" + rule.file() + ", line " + rule.line() + ")\n");
        text.append("  rule \"" + rule.name() + "\"\n  when\n");
        rule.conditions().forEach(sentence -> text.append("      " + sentence + "\n"));
        text.append("  then\n");
        rule.obligations().forEach(sentence -> text.append("      " + sentence + "\n"));
        text.append("  end\n");
    }

    private void ambiguities() {
        Set<Ambiguity> open = open();
        if (!open.isEmpty()) {
            text.append("\nWhat its words leave open\n");
        }
        open.forEach(ambiguity -> text.append(Readings.of(ambiguity, "  ")));
    }

    /** What the charter's file names and what the rule names. */
    private Set<Ambiguity> open() {
        Set<Ambiguity> open = new TreeSet<>(clause.ambiguities());
        for (Rule rule : rules) {
            Matcher names =
                    AMBIGUITY.matcher(rule.ref().conditions() + " " + rule.ref().obligations());
            while (names.find()) {
                Ambiguity.of(names.group()).ifPresent(open::add);
            }
        }
        return open;
    }
}
