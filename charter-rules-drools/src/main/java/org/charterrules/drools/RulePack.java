package org.charterrules.drools;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintProblem;

/**
 * A charter with its rules in a folder or a zip file, written by whoever looks after them: {@code charter.yaml}, one or more
 * files whose names end in {@code .dslr}, and perhaps {@code scenarios.feature}. Further editions of the charter stand in
 * folders of their own, for example {@code editions/april-2026}, and each says on which days it counts. Rules are sentences of
 * the shipped vocabulary; a pack can do nothing that they do not say, so packs of strangers can be read. Only
 * {@link #readTrustingItsCode(Path) a method that says so} reads packs with code. Immutable.
 *
 * <pre>{@code
 * RulePack pack = RulePack.read(Path.of("my-charter"));
 * CharterChecker checker = DroolsCharterChecker.of(pack);
 * }</pre>
 */
public final class RulePack {
    private final Charter charter;
    private final List<RuleEdition> editions;
    private final Optional<String> scenarios;
    private final List<LintProblem> warnings;

    private RulePack(List<RuleEdition> editions, Optional<String> scenarios, List<LintProblem> warnings) {
        this.charter = Charter.of(editions.stream().map(RuleEdition::charter).toList());
        this.editions = List.copyOf(editions);
        this.scenarios = scenarios;
        this.warnings = List.copyOf(warnings);
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
        return new RulePack(List.of(RuleEdition.shipped(shipped)), Optional.of(shipped.scenariosText()), List.of());
    }

    /**
     * Reads a pack.
     *
     * @param folderOrZip a folder, or a zip file of one
     * @return the pack
     * @throws RulePackException with everything that is wrong, if anything is that stops it from being used
     */
    public static RulePack read(Path folderOrZip) {
        return of(PackLint.of(folderOrZip, Trust.none()));
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
        return of(PackLint.of(folderOrZip, Trust.inCodeAnd(sentences)));
    }

    static RulePack of(PackLint lint) {
        if (lint.haveError()) {
            throw new RulePackException(lint.problems());
        }
        return new RulePack(RuleEdition.of(lint), lint.files().scenarios(), lint.problems());
    }

    /**
     * Everything that is wrong with a pack, and what somebody should look at.
     *
     * @param folderOrZip a folder, or a zip file of one
     * @return the problems, sorted by file and place; empty if all is well
     */
    public static List<LintProblem> problems(Path folderOrZip) {
        return PackLint.of(folderOrZip, Trust.none()).problems();
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
     * @return the charter with all its editions, and with what it takes over from the one it extends
     */
    public Charter charter() {
        return charter;
    }

    /**
     * Its rules.
     *
     * @return the rules edition by edition, the oldest first; within each, those taken over from what it extends first
     */
    public List<Rule> rules() {
        return editions.stream().flatMap(each -> each.rules().stream()).toList();
    }

    /**
     * The names of its own rule files.
     *
     * @return for example {@code rules.dslr}; edition by edition, and sorted
     */
    public List<String> ruleFiles() {
        return List.copyOf(texts().keySet());
    }

    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        editions.forEach(each -> texts.putAll(each.texts()));
        return texts;
    }

    /**
     * The neighbours of every figure in its own rule files: a day more and a day less, a minute earlier and later, the group of
     * people before and after it in the vocabulary. Made in a copy, each shows whether a scenario notices.
     *
     * @return the changes, in the order of the sentences
     */
    public List<RuleChange> changes() {
        return RuleChanges.of(charter, texts(), editions.get(0).vocabulary());
    }

    /**
     * A checker for one clause, with one sentence of its rules changed.
     *
     * @param change one of {@link #changes}
     * @return the checker; empty if the changed sentence makes no sense, for example a time that ends before it begins
     */
    public Optional<DroolsCharterChecker> checkerWith(RuleChange change) {
        try {
            String text = RuleChanges.made(change, Objects.requireNonNull(texts().get(change.file())));
            List<RuleEdition> changed = editions.stream()
                    .map(each -> each.with(change.file(), text))
                    .toList();
            RulePack pack = new RulePack(changed, scenarios, warnings);
            return Optional.of(DroolsCharterChecker.of(pack).only(change.clauseId()));
        } catch (IllegalArgumentException senseless) {
            return Optional.empty();
        }
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

    /** Each edition as a pack of its own, the oldest first. */
    List<RulePack> eachEdition() {
        return editions.stream()
                .map(each -> new RulePack(List.of(each), scenarios, warnings))
                .toList();
    }

    /** The same pack, of one edition, as if it were in force on every day. */
    RulePack onEveryDay() {
        return new RulePack(editions.stream().map(RuleEdition::onEveryDay).toList(), scenarios, warnings);
    }

    /** The rules of all editions as the linter knows them. */
    List<LintedRule> linted() {
        return editions.stream().flatMap(each -> each.linted().stream()).toList();
    }

    List<DroolsCharterRules> droolsRules() {
        return editions.stream().map(RuleEdition::droolsRules).toList();
    }

    @Override
    public String toString() {
        return "RulePack[" + charter.id() + "]";
    }
}
