package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.check.Rule;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;

/** A rule file read for its explanations: which rule stands where, and in which sentences. */
final class RuleSheet {
    private static final Pattern NAME = Pattern.compile("rule \"((\\S+) .+)\"");

    private final String file;
    private final Vocabulary vocabulary;
    private final List<Rule> rules = new ArrayList<>();
    private String name = "";
    private String clauseId = "";
    private String section = "";
    private int line;
    private FactType about = FactType.MEETING;
    private List<String> when = new ArrayList<>();
    private List<String> then = new ArrayList<>();
    private List<Function<Subject, Condition>> conditions = new ArrayList<>();
    private List<Obligation<?>> obligations = new ArrayList<>();

    private RuleSheet(String file, Vocabulary vocabulary) {
        this.file = file;
        this.vocabulary = vocabulary;
    }

    /**
     * Reads a rule file.
     *
     * @param file its name, for example {@code hounslow-send/rules.dslr}
     * @param text its text
     * @param vocabulary the sentences it may use
     * @return its rules, in order
     * @throws RulePackException naming file and line if a line is no sentence of the vocabulary
     */
    static List<Rule> read(String file, String text, Vocabulary vocabulary) {
        RuleSheet sheet = new RuleSheet(file, vocabulary);
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            sheet.read(lines[i].strip(), i + 1);
        }
        return sheet.rules;
    }

    private void read(String text, int number) {
        if (text.isEmpty() || text.startsWith("//")) {
            return;
        }
        Matcher heading = NAME.matcher(text);
        if (heading.matches()) {
            begin(heading.group(1), heading.group(2), number);
        } else if (text.equals("when") || text.equals("then")) {
            section = text;
        } else if (text.equals("end")) {
            finish();
        } else {
            sentence(text, number);
        }
    }

    private void begin(String ruleName, String clause, int number) {
        name = ruleName;
        clauseId = clause;
        line = number;
        when = new ArrayList<>();
        then = new ArrayList<>();
        conditions = new ArrayList<>();
        obligations = new ArrayList<>();
    }

    private void sentence(String text, int number) {
        Vocabulary.Use use = vocabulary
                .find(section, text)
                .orElseThrow(
                        () -> new RulePackException(file, number, "This is not a sentence of the vocabulary: " + text));
        if (section.equals("then")) {
            then.add(text);
            obligations.add(obligation(use, text, number));
            return;
        }
        when.add(text);
        if (text.startsWith("-")) {
            conditions.add(use.condition(about));
        } else {
            about = use.subject();
        }
    }

    private Obligation<?> obligation(Vocabulary.Use use, String text, int number) {
        Obligation<?> obligation;
        try {
            obligation = use.obligation();
        } catch (IllegalArgumentException problem) {
            throw new RulePackException(file, number, problem.getMessage());
        }
        if (!use.laysOn(about, obligation)) {
            throw new RulePackException(file, number, "This cannot be said of what the rule is about: " + text);
        }
        return obligation;
    }

    private void finish() {
        rules.add(new Rule(clauseId, about, new RuleRef(name, file, line, when, then), conditions, obligations));
        section = "";
    }
}
