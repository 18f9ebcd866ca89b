package org.charterrules.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A charter with its rules in a folder or a zip file, written by whoever looks after them: {@code charter.yaml}, one or more
 * files whose names end in {@code .dslr}, and perhaps {@code scenarios.feature}. Rules are sentences of the shipped
 * vocabulary; a pack can do nothing that they do not say, so packs of strangers can be read. Immutable.
 *
 * <pre>{@code
 * RulePack pack = RulePack.read(Path.of("my-charter"));
 * CharterChecker checker = DroolsCharterChecker.of(pack);
 * }</pre>
 */
public final class RulePack {
    private final Charter charter;
    private final List<Rule> rules;
    private final List<String> files;
    private final Optional<String> scenarios;
    private final List<LintProblem> warnings;
    private final List<LintedRule> linted;

    private RulePack(
            Charter charter,
            List<Rule> rules,
            List<String> files,
            Optional<String> scenarios,
            List<LintProblem> warnings,
            List<LintedRule> linted) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.files = List.copyOf(files);
        this.scenarios = scenarios;
        this.warnings = List.copyOf(warnings);
        this.linted = List.copyOf(linted);
    }

    /**
     * A charter that comes with the library, as a pack like any other.
     *
     * @param id for example {@code hounslow-send}; see {@link DroolsCharterChecker#available}
     * @return the pack
     * @throws IllegalArgumentException if there is no charter of that name; the message names those there are
     */
    public static RulePack shipped(String id) {
        ShippedCharter shipped = ShippedCharter.of(id);
        return new RulePack(
                shipped.charter(),
                shipped.rules(),
                List.of("rules.dslr"),
                Optional.of(Resources.text("charters/" + id + "/scenarios.feature")),
                List.of(),
                shipped.linted());
    }

    /**
     * Reads a pack.
     *
     * @param folderOrZip a folder, or a zip file of one
     * @return the pack
     * @throws RulePackException with everything that is wrong, if anything is that stops it from being used
     */
    public static RulePack read(Path folderOrZip) {
        return of(PackLint.of(folderOrZip));
    }

    static RulePack of(PackLint lint) {
        if (lint.haveError()) {
            throw new RulePackException(lint.problems());
        }
        Charter charter = lint.charter().charter();
        List<Rule> own = rules(charter.id(), lint.files());
        List<Rule> rules = new ArrayList<>(inherited(lint.charter().base(), own));
        rules.addAll(own);
        List<String> files = new ArrayList<>(lint.files().ruleFiles());
        return new RulePack(charter, rules, files, lint.files().scenarios(), lint.problems(), lint.inForce());
    }

    private static List<Rule> rules(String charterId, PackFiles files) {
        List<Rule> rules = new ArrayList<>();
        for (String name : files.ruleFiles()) {
            String text = SourceLine.of(name, files.text(name)).stream()
                    .map(SourceLine::text)
                    .collect(Collectors.joining("\n"));
            rules.addAll(RuleSheet.read(charterId + "/" + name, text, Vocabulary.shipped()));
        }
        return rules;
    }

    private static List<Rule> inherited(@Nullable String base, List<Rule> own) {
        if (base == null) {
            return List.of();
        }
        Set<String> replaced = own.stream().map(Rule::clauseId).collect(Collectors.toSet());
        return ShippedCharter.of(base).rules().stream()
                .filter(rule -> !replaced.contains(rule.clauseId()))
                .toList();
    }

    /**
     * Everything that is wrong with a pack, and what somebody should look at.
     *
     * @param folderOrZip a folder, or a zip file of one
     * @return the problems, sorted by file and place; empty if all is well
     */
    public static List<LintProblem> problems(Path folderOrZip) {
        return PackLint.of(folderOrZip).problems();
    }

    /**
     * The charter's id.
     *
     * @return for example {@code hounslow-send}
     */
    public String id() {
        return charter.id();
    }

    /**
     * What the charter says.
     *
     * @return the charter, with what it takes over from the one it extends
     */
    public Charter charter() {
        return charter;
    }

    /**
     * Its rules.
     *
     * @return the rules, those taken over from an extended charter first
     */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * The names of its own rule files.
     *
     * @return for example {@code rules.dslr}; sorted
     */
    public List<String> ruleFiles() {
        return files;
    }

    /**
     * Its scenarios.
     *
     * @return the text of {@code scenarios.feature}, if the pack has one
     */
    public Optional<String> scenarios() {
        return scenarios;
    }

    /**
     * What somebody should look at, though the pack can be used.
     *
     * @return the warnings, sorted by file and place
     */
    public List<LintProblem> warnings() {
        return warnings;
    }

    List<LintedRule> linted() {
        return linted;
    }

    DroolsCharterRules droolsRules() {
        return DroolsCharterRules.of(charter, rules);
    }

    @Override
    public String toString() {
        return "RulePack[" + charter.id() + "]";
    }
}
