package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.charterrules.drools.lint.LintCode;
import org.jspecify.annotations.Nullable;

/** Takes a rule file apart into rules, and says what is wrong with how they are put together. */
public final class RuleReader {
    private static final List<String> WORDS = List.of("when", "then", "end");

    private enum State {
        BETWEEN,
        HEADING,
        WHEN,
        THEN
    }

    private final List<SourceLine> lines;
    private final KnownSentences known;
    private final Problems problems;
    private final List<RuleDraft> rules = new ArrayList<>();
    private State state = State.BETWEEN;
    private @Nullable RuleLine heading;
    private List<SourceLine> when = new ArrayList<>();
    private List<SourceLine> then = new ArrayList<>();
    private boolean straying;
    private boolean justEnded;
    private boolean withoutWhen;
    private boolean refused;

    private RuleReader(List<SourceLine> lines, KnownSentences known, Problems problems) {
        this.lines = lines;
        this.known = known;
        this.problems = problems;
    }

    /**
     * Reads a rule file.
     *
     * @param file its name
     * @param text its text
     * @param known the sentences it may use
     * @param problems where problems go
     * @return its rules, as far as they can be told apart
     */
    public static List<RuleDraft> read(String file, String text, KnownSentences known, Problems problems) {
        List<SourceLine> lines = new ArrayList<>();
        for (SourceLine line : SourceLine.of(file, text)) {
            if (lines.size() > PackLimits.LINES || problems.isFull()) {
                break;
            }
            if (line.text().length() > PackLimits.LINE_LENGTH) {
                problems.inLine(
                        LintCode.LONG_LINE,
                        line,
                        PackLimits.LINE_LENGTH + 1,
                        "This line is longer than " + PackLimits.LINE_LENGTH
                                + " characters. No sentence is that long.");
            } else {
                lines.add(PlainLetters.plain(line, problems));
            }
        }
        if (lines.size() > PackLimits.LINES) {
            problems.inFile(
                    LintCode.TOO_MANY, file, "There are more than " + PackLimits.LINES + " lines in this file.");
            return List.of();
        }
        RuleReader reader = new RuleReader(lines, known, problems);
        reader.read();
        return reader.rules;
    }

    private void read() {
        for (int at = 0; at < lines.size() && !problems.isFull(); at++) {
            read(lines.get(at), at);
        }
        if (state != State.BETWEEN) {
            finishWithoutEnd();
        }
    }

    private void read(SourceLine line, int at) {
        String text = line.stripped();
        if (text.isEmpty() || text.startsWith("//")) {
            return;
        }
        String word = word(line, text);
        if (text.matches("(?i)rule\\b.*")) {
            begin(line);
        } else if (word.equals("when")) {
            when(line);
        } else if (word.equals("then")) {
            then(line);
        } else if (word.equals("end")) {
            end(line);
        } else {
            sentence(line, text, at);
            return;
        }
        justEnded = word.equals("end");
    }

    /** The line if it is 'when', 'then' or 'end', or was meant to be; else nothing. */
    private String word(SourceLine line, String text) {
        if (WORDS.contains(text)) {
            return text;
        }
        String bare = text.replaceAll("[:.,;!]+$", "").toLowerCase(Locale.ROOT);
        Optional<String> meant = WORDS.stream()
                .filter(each -> each.equals(bare) || !bare.contains(" ") && Likeness.isSlip(bare, each))
                .findFirst();
        meant.ifPresent(each -> problems.inLine(
                LintCode.RULE_LINE,
                line,
                line.firstColumn(),
                "Write '" + each + "' alone on its line, in small letters and without a full stop.",
                each));
        return meant.orElse("");
    }

    private void begin(SourceLine line) {
        if (state != State.BETWEEN) {
            finishWithoutEnd();
        }
        heading = RuleLine.read(line, problems);
        when = new ArrayList<>();
        then = new ArrayList<>();
        state = State.HEADING;
        withoutWhen = false;
        refused = false;
        straying = false;
    }

    private void when(SourceLine line) {
        if (state == State.BETWEEN) {
            outside(line, "This 'when' stands outside every rule. Maybe the line 'rule \"...\"' before it is missing.");
        } else if (state == State.HEADING) {
            state = State.WHEN;
        } else {
            problems.inLine(
                    LintCode.DOUBLED_WORD,
                    line,
                    line.firstColumn(),
                    "This rule already has a 'when'. A rule has one 'when' and one 'then'.");
        }
    }

    private void then(SourceLine line) {
        if (state == State.BETWEEN) {
            outside(line, "This 'then' stands outside every rule. Maybe the 'end' before it comes too early.");
        } else if (state == State.THEN) {
            problems.inLine(
                    LintCode.DOUBLED_WORD,
                    line,
                    line.firstColumn(),
                    "This rule already has a 'then'. A rule has one 'when' and one 'then'.");
        } else {
            if (state == State.HEADING) {
                missing(LintCode.MISSING_WHEN, "when", "Write 'when' below it, and what the rule is about.");
                withoutWhen = true;
            }
            state = State.THEN;
        }
    }

    private void end(SourceLine line) {
        if (state == State.BETWEEN) {
            if (justEnded) {
                problems.inLine(
                        LintCode.DOUBLED_WORD,
                        line,
                        line.firstColumn(),
                        "The rule before has ended already. Delete this 'end'.");
            } else {
                outside(
                        line,
                        "This 'end' stands outside every rule. Maybe a line 'rule \"...\"' before it is missing.");
            }
            return;
        }
        finish();
    }

    /** Of several lines outside every rule, only the first is worth a word. */
    private void outside(SourceLine line, String message) {
        if (!straying) {
            problems.inLine(LintCode.OUTSIDE_RULE, line, line.firstColumn(), message);
        }
        straying = true;
    }

    private void missing(LintCode code, String word, String advice) {
        SourceLine line = heading().line();
        problems.inLine(code, line, line.firstColumn(), "This rule has no '" + word + "'. " + advice);
    }

    private RuleLine heading() {
        return Objects.requireNonNull(heading);
    }

    private void finishWithoutEnd() {
        int last = lastLine();
        missing(LintCode.MISSING_END, "end", "Write 'end' on a line of its own after line " + last + ".");
        finish();
    }

    private int lastLine() {
        int last = heading().line().number();
        for (SourceLine line : when) {
            last = Math.max(last, line.number());
        }
        for (SourceLine line : then) {
            last = Math.max(last, line.number());
        }
        return last;
    }

    private void finish() {
        SourceLine line = heading().line();
        if (state == State.HEADING) {
            missing(LintCode.MISSING_WHEN, "when", "Write 'when' below it, and what the rule is about.");
        }
        if (state != State.THEN) {
            missing(LintCode.MISSING_THEN, "then", "Write 'then' before 'end', and what is promised.");
        } else if (then.isEmpty() && !refused) {
            problems.inLine(
                    LintCode.EMPTY_PART,
                    line,
                    line.firstColumn(),
                    "Nothing stands after 'then' in this rule. Write what is promised.");
        }
        if (state != State.HEADING && when.isEmpty() && !withoutWhen && !refused) {
            problems.inLine(
                    LintCode.EMPTY_PART,
                    line,
                    line.firstColumn(),
                    "Nothing stands after 'when' in this rule. Write what it is about, for example 'there is a meeting'.");
        }
        add();
        state = State.BETWEEN;
        straying = false;
    }

    private void add() {
        RuleLine line = heading();
        int sentences = when.size() + then.size();
        if (sentences > PackLimits.SENTENCES) {
            problems.inLine(
                    LintCode.TOO_MANY,
                    line.line(),
                    line.line().firstColumn(),
                    "There are more than " + PackLimits.SENTENCES + " sentences in this rule.");
            return;
        }
        rules.add(new RuleDraft(line.line(), line.name(), line.clauseId(), when, then));
    }

    private void sentence(SourceLine line, String text, int at) {
        boolean isKnown = known.have("when", text) || known.have("then", text);
        if (!isKnown && Code.isIn(line, text, state == State.BETWEEN || state == State.HEADING, problems)) {
            refused = true;
            return;
        }
        switch (state) {
            case BETWEEN -> stray(line);
            case HEADING -> beforeWhen(line, text);
            case WHEN -> afterWhen(line, text, at);
            case THEN -> afterThen(line, text);
        }
    }

    private void stray(SourceLine line) {
        outside(
                line,
                "This line stands outside every rule. Maybe a line 'rule \"...\"' is missing, or the 'end' before it"
                        + " comes too early.");
        justEnded = false;
    }

    private void beforeWhen(SourceLine line, String text) {
        boolean promise = known.have("then", text);
        problems.inLine(
                LintCode.MISSING_WHEN,
                line,
                line.firstColumn(),
                "'when' is missing before this line. Write it on a line of its own.");
        withoutWhen = true;
        state = promise ? State.THEN : State.WHEN;
        (promise ? then : when).add(line);
    }

    private void afterWhen(SourceLine line, String text, int at) {
        boolean promise = known.have("then", text) && !known.have("when", text);
        if (!promise) {
            when.add(line);
        } else if (thenFollows(at)) {
            problems.inLine(
                    LintCode.SUBJECT, line, line.firstColumn(), "This sentence is a promise. It belongs after 'then'.");
            then.add(line);
        } else {
            problems.inLine(
                    LintCode.MISSING_THEN,
                    line,
                    line.firstColumn(),
                    "'then' is missing before this line. Write it on a line of its own.");
            then.add(line);
            state = State.THEN;
        }
    }

    private boolean thenFollows(int at) {
        for (int next = at + 1; next < lines.size(); next++) {
            String text = lines.get(next).stripped();
            if (text.equals("end") || text.startsWith("rule")) {
                return false;
            }
            if (text.equals("then")) {
                return true;
            }
        }
        return false;
    }

    private void afterThen(SourceLine line, String text) {
        if (known.have("when", text) && !known.have("then", text)) {
            problems.inLine(
                    LintCode.SUBJECT,
                    line,
                    line.firstColumn(),
                    "This sentence says when the rule applies. It belongs after 'when'.");
        } else {
            then.add(line);
        }
    }
}
