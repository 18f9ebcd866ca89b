package org.charterrules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Guesses;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.SentenceForm;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/** Finds out what the sentences of rules mean, and reports those that mean nothing. */
final class SheetLint {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Guesses guesses;
    private final Map<String, Optional<Vocabulary.Use>> found = new HashMap<>();

    SheetLint(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
        this.guesses = new Guesses(() -> forms(vocabulary), problems);
    }

    private static List<SentenceForm> forms(Vocabulary vocabulary) {
        return vocabulary.sentences().stream()
                .map(each -> SentenceForm.of(each.section(), each.form()))
                .toList();
    }

    boolean knows(String section, String line) {
        return find(section, line).isPresent();
    }

    private Optional<Vocabulary.Use> find(String section, String line) {
        return found.computeIfAbsent(section + " " + line, key -> vocabulary.find(section, line));
    }

    LintedRule lint(RuleDraft draft) {
        FactType about = about(draft);
        List<LintedRule.Asked> asked = new ArrayList<>();
        List<LintedRule.Promise> promises = new ArrayList<>();
        for (SourceLine line : draft.when()) {
            condition(line, about).ifPresent(asked::add);
        }
        for (SourceLine line : draft.then()) {
            promise(line, about).ifPresent(promises::add);
        }
        return new LintedRule(draft, about, asked, promises);
    }

    /** What the rule is about, by its first sentence. */
    private @Nullable FactType about(RuleDraft draft) {
        if (draft.when().isEmpty()) {
            return null;
        }
        SourceLine first = draft.when().get(0);
        if (first.stripped().startsWith("-")) {
            problems.inLine(
                    LintCode.SUBJECT,
                    first,
                    first.firstColumn(),
                    "The first line after 'when' says what the rule is about, for example 'there is a meeting'.");
            return null;
        }
        draft.when().stream()
                .skip(1)
                .filter(line -> isSubject(line.stripped()))
                .forEach(line -> problems.inLine(
                        LintCode.SUBJECT,
                        line,
                        line.firstColumn(),
                        "A rule is about one thing. Write another rule for this one."));
        return find("when", first.stripped()).map(Vocabulary.Use::subject).orElse(null);
    }

    private boolean isSubject(String text) {
        return !text.startsWith("-") && knows("when", text);
    }

    private Optional<LintedRule.Asked> condition(SourceLine line, @Nullable FactType about) {
        String text = line.stripped();
        Optional<Vocabulary.Use> use = find("when", text);
        if (use.isEmpty()) {
            guesses.report("when", line);
            return Optional.empty();
        }
        if (!use.get().isQuestion() || about == null) {
            return Optional.empty();
        }
        if (!use.get().asksOf(about)) {
            reportSubject(line, about, Suits.condition(use.get()));
            return Optional.empty();
        }
        if (!GapValues.of(use.get().sentence(), line, about, problems).exist()) {
            return Optional.empty();
        }
        return Optional.of(
                new LintedRule.Asked(line, use.get().question(), use.get().values()));
    }

    private void reportSubject(SourceLine line, FactType about, List<FactType> suited) {
        problems.inLine(
                LintCode.WRONG_SUBJECT,
                line,
                line.firstColumn(),
                "This cannot be said of " + Suits.words(List.of(about)) + ". It can be said of " + Suits.words(suited)
                        + ".");
    }

    private Optional<LintedRule.Promise> promise(SourceLine line, @Nullable FactType about) {
        Optional<Vocabulary.Use> use = find("then", line.stripped());
        if (use.isEmpty()) {
            guesses.report("then", line);
            return Optional.empty();
        }
        if (!GapValues.of(use.get().sentence(), line, about, problems).exist()) {
            return Optional.empty();
        }
        return obligation(use.get(), line)
                .filter(made -> suits(use.get(), made, line, about))
                .map(made -> new LintedRule.Promise(line, made));
    }

    private boolean suits(Vocabulary.Use use, Obligation<?> obligation, SourceLine line, @Nullable FactType about) {
        boolean suits = about == null || use.laysOn(about, obligation);
        if (!suits) {
            reportSubject(line, about, Suits.promise(use, obligation));
        }
        return suits;
    }

    private Optional<Obligation<?>> obligation(Vocabulary.Use use, SourceLine line) {
        try {
            return Optional.of(use.obligation());
        } catch (IllegalArgumentException failure) {
            problems.inLine(LintCode.WRONG_VALUE, line, line.firstColumn(), String.valueOf(failure.getMessage()));
            return Optional.empty();
        }
    }
}
