package org.charterrules.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * A charter with its rules in a folder or a zip file, written by whoever looks after them: {@code charter.yaml}, one or more
 * files whose names end in {@code .dslr}, and perhaps {@code scenarios.feature}. Rules are sentences of the shipped
 * vocabulary; a pack can do nothing that they do not say, so packs of strangers can be read. Only
 * {@link #readTrustingItsCode(Path) a method that says so} reads packs with code. Immutable.
 *
 * <pre>{@code
 * RulePack pack = RulePack.read(Path.of("my-charter"));
 * CharterChecker checker = DroolsCharterChecker.of(pack);
 * }</pre>
 */
public final class RulePack {
    private final Charter charter;
    private final List<Rule> rules;
    private final Map<String, String> texts;
    private final Optional<String> scenarios;
    private final List<LintProblem> warnings;
    private final List<LintedRule> linted;
    private final Vocabulary vocabulary;
    private final TrustedCode code;

    private RulePack(
            Charter charter,
            List<Rule> rules,
            Map<String, String> texts,
            Optional<String> scenarios,
            List<LintProblem> warnings,
            List<LintedRule> linted,
            Vocabulary vocabulary,
            TrustedCode code) {
        this.charter = charter;
        this.rules = List.copyOf(rules);
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        this.scenarios = scenarios;
        this.warnings = List.copyOf(warnings);
        this.linted = List.copyOf(linted);
        this.vocabulary = vocabulary;
        this.code = code;
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
                Map.of("rules.dslr", shipped.rulesText()),
                Optional.of(shipped.scenariosText()),
                List.of(),
                shipped.linted(),
                Vocabulary.shipped(),
                TrustedCode.NONE);
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

    /**
     * Reads a pack and trusts the code in it: {@link #readTrustingItsCode(Path, OwnSentences)} without further sentences.
     *
     * @param folderOrZip a folder, or a zip file of one; written by people whom you would let change the application itself
     * @return the pack
     * @throws RulePackException with everything that is wrong, if anything is that stops it from being used
     * @throws IllegalStateException if the pack has code and the engine's compiler is not on the class path; the message names
     *     the artifact that has it
     */
    public static RulePack readTrustingItsCode(Path folderOrZip) {
        return readTrustingItsCode(folderOrZip, OwnSentences.none());
    }

    /**
     * Reads a pack and trusts the code in it. Beside its sentences, the pack may hold {@code .drl} files: plain rules in the
     * language of Drools, which are compiled now and run at every check, with all that the application itself may do: read and
     * delete files, open connections, end the program, wait for ever. Nothing confines them. Never use this on files of people
     * whom you do not know, nor on a folder that others may write to; {@link #read} is for those, and refuses all of it.
     *
     * <p>Each rule of a {@code .drl} file begins its name with the id of its clause, has its patterns on one type of subject and
     * lays its obligations on them through an {@link Imposer}. A rule that throws is an error: the clauses of the pack's code
     * then get no verdict, and {@link org.charterrules.finding.Report#errors} names their files and lines. Which rules are there
     * is looked up in the files, so {@code rule "..."} stands on a line of its own.
     *
     * <p>Plain rules need {@code org.drools:drools-engine} on the class path. The files stay compiled for as long as the pack is
     * kept.
     *
     * @param folderOrZip a folder, or a zip file of one; written by people whom you would let change the application itself
     * @param sentences further sentences that its rule files may use
     * @return the pack
     * @throws RulePackException with everything that is wrong, if anything is that stops it from being used
     * @throws IllegalStateException if the pack has code and the engine's compiler is not on the class path; the message names
     *     the artifact that has it
     */
    public static RulePack readTrustingItsCode(Path folderOrZip, OwnSentences sentences) {
        return of(PackLint.trustingItsCode(folderOrZip, sentences));
    }

    static RulePack of(PackLint lint) {
        if (lint.haveError()) {
            throw new RulePackException(lint.problems());
        }
        Charter charter = lint.charter().charter();
        Map<String, String> texts = texts(lint.files());
        List<Rule> own = rules(charter.id(), texts, lint.vocabulary());
        own.addAll(lint.code().rules());
        List<Rule> rules = new ArrayList<>(inherited(lint.charter().base(), own));
        rules.addAll(own);
        return new RulePack(
                charter,
                rules,
                texts,
                lint.files().scenarios(),
                lint.problems(),
                lint.inForce(),
                lint.vocabulary(),
                lint.code());
    }

    /** The rule files, their lines ended as usual. */
    private static Map<String, String> texts(PackFiles files) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : files.ruleFiles()) {
            texts.put(
                    name,
                    SourceLine.of(name, files.text(name)).stream()
                            .map(SourceLine::text)
                            .collect(Collectors.joining("\n")));
        }
        return texts;
    }

    private static List<Rule> rules(String charterId, Map<String, String> texts, Vocabulary vocabulary) {
        List<Rule> rules = new ArrayList<>();
        texts.forEach((name, text) -> rules.addAll(RuleSheet.read(charterId + "/" + name, text, vocabulary)));
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
        return List.copyOf(texts.keySet());
    }

    /**
     * The neighbours of every figure in its own rule files: a day more and a day less, a minute earlier and later, the group of
     * people before and after it in the vocabulary. Made in a copy, each shows whether a scenario notices.
     *
     * @return the changes, in the order of the sentences
     */
    public List<RuleChange> changes() {
        return RuleChanges.of(charter, texts, vocabulary);
    }

    /**
     * A checker for one clause, with one sentence of its rules changed.
     *
     * @param change one of {@link #changes}
     * @return the checker; empty if the changed sentence makes no sense, for example a time that ends before it begins
     */
    public Optional<DroolsCharterChecker> checkerWith(RuleChange change) {
        try {
            String text = RuleChanges.made(change, texts.get(change.file()));
            List<Rule> changed = RuleSheet.read(charter.id() + "/" + change.file(), text, vocabulary);
            return Optional.of(checkerOf(change.clauseId(), withSheet(change.file(), changed)));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
    }

    /** The rules, those of one file taken from elsewhere. */
    private List<Rule> withSheet(String file, List<Rule> changed) {
        String name = charter.id() + "/" + file;
        return Stream.concat(rules.stream().filter(rule -> !rule.ref().file().equals(name)), changed.stream())
                .toList();
    }

    private DroolsCharterChecker checkerOf(String clauseId, List<Rule> some) {
        return DroolsCharterChecker.of(
                        new RulePack(charter, some, texts, scenarios, warnings, linted, vocabulary, code))
                .only(clauseId);
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
        return DroolsCharterRules.of(charter, rules, code);
    }

    @Override
    public String toString() {
        return "RulePack[" + charter.id() + "]";
    }
}
