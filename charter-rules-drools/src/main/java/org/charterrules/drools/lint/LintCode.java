package org.charterrules.drools.lint;

import java.util.Locale;

/** The kinds of problem that the linter knows. Their names are stable, so that other programs may rely on them. */
public enum LintCode {
    /** A file or folder cannot be opened. */
    UNREADABLE("A file or folder cannot be read"),
    /** A zip file is damaged or is none. */
    NOT_A_ZIP("A zip file cannot be read"),
    /** A file, or the pack as a whole, is larger than allowed. */
    TOO_LARGE("A file or pack is larger than allowed"),
    /** There are more files, rules or problems than allowed. */
    TOO_MANY("There is more of something than allowed"),
    /** A line is longer than allowed. */
    LONG_LINE("A line is longer than allowed"),
    /** A name in a zip file, or a link, leads out of the pack. */
    OUTSIDE("A file lies outside the pack"),
    /** A file whose kind may hold program code, or another pack inside the pack. */
    FORBIDDEN_FILE("A file of a kind that a pack may not hold"),
    /** A folder inside the pack, which is not read. */
    FOLDER("A folder inside the pack is not read"),
    /** {@code charter.yaml} or the rule files are missing. */
    MISSING_FILE("A file that a pack needs is missing"),
    /** The text is not saved as UTF-8. */
    ENCODING("The text is not saved as UTF-8"),
    /** The file begins with a byte order mark. */
    BYTE_ORDER_MARK("The file begins with a byte order mark"),
    /** A tab stands where spaces should. */
    TAB("A tab instead of spaces"),
    /** A character that a word processor puts in, or that only looks like the right one. */
    ODD_CHARACTER("A character that only looks like the right one"),
    /** A character that cannot be seen. */
    HIDDEN_CHARACTER("A character that cannot be seen"),
    /** A line of program code, or of an engine's own language. */
    CODE("A line that is not a sentence but code"),
    /** A line stands outside every rule. */
    OUTSIDE_RULE("A line stands outside every rule"),
    /** The first line of a rule is not well formed. */
    RULE_LINE("The first line of a rule is not well formed"),
    /** The file of scenarios is not well formed. */
    SCENARIOS("The file of scenarios is not well formed"),
    /** {@code when} is missing. */
    MISSING_WHEN("'when' is missing"),
    /** {@code then} is missing. */
    MISSING_THEN("'then' is missing"),
    /** {@code end} is missing. */
    MISSING_END("'end' is missing"),
    /** {@code when}, {@code then} or {@code end} stands twice. */
    DOUBLED_WORD("'when', 'then' or 'end' stands twice"),
    /** A rule does not say what it is about, or says it at the wrong place. */
    SUBJECT("A rule does not say what it is about"),
    /** A part of a rule is empty. */
    EMPTY_PART("A part of a rule is empty"),
    /** A line is not a known sentence. */
    UNKNOWN_SENTENCE("A line is not a known sentence"),
    /** What stands in a gap of a sentence does not fit. */
    WRONG_VALUE("A value does not fit its sentence"),
    /** A sentence is used of something that it cannot be said of. */
    WRONG_SUBJECT("A sentence is about something else"),
    /** Two rules have one name. */
    SAME_NAME("Two rules have the same name"),
    /** A clause is named that the charter does not have. */
    UNKNOWN_CLAUSE("There is no such clause"),
    /** A clause has neither a rule nor a reason why not. */
    CLAUSE_WITHOUT_RULE("A clause has neither a rule nor a reason"),
    /** A clause that is said not to be checked has a rule. */
    RULE_NOT_EXPECTED("A clause that is not checked has a rule"),
    /** A question is named that has no words. */
    UNKNOWN_QUESTION("There are no words for a question"),
    /** The conditions of a rule exclude one another. */
    NEVER_APPLIES("A rule can never apply"),
    /** A condition stands twice in a rule. */
    DOUBLED_CONDITION("A condition stands twice"),
    /** A promise stands twice in a rule. */
    DOUBLED_PROMISE("A promise stands twice"),
    /** A promise that another one already makes. */
    REDUNDANT_PROMISE("A promise adds nothing to another"),
    /** Two promises that cannot both be kept. */
    CONFLICTING_PROMISES("Two promises cannot both be kept"),
    /** An edition ends before it begins. */
    EDITION_DATES("An edition ends before it begins"),
    /** Two editions of a charter are in force on the same day. */
    EDITIONS_OVERLAP("Two editions are in force on the same day"),
    /** No edition of a charter is in force on the days between two. */
    EDITIONS_GAP("No edition is in force between two others"),
    /** Two editions of a charter have one name. */
    SAME_EDITION("Two editions have the same name"),
    /** An edition has another id than its charter. */
    OTHER_CHARTER("An edition has another id than its charter"),
    /** The charter file is not well formed. */
    YAML("The charter file is not well formed"),
    /** The charter file has something that packs may not use, for example a reference. */
    YAML_FEATURE("The charter file uses something that packs may not use"),
    /** A field is missing from the charter file. */
    MISSING_FIELD("A field is missing"),
    /** The charter file has a field that nobody reads. */
    UNKNOWN_FIELD("There is no such field"),
    /** What stands in a field does not fit. */
    FIELD_VALUE("A value does not fit its field");

    private final String title;

    LintCode(String title) {
        this.title = title;
    }

    /**
     * The stable name that reports give.
     *
     * @return for example {@code unknown-sentence}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What it means.
     *
     * @return for example {@code A line is not a known sentence}
     */
    public String title() {
        return title;
    }
}
