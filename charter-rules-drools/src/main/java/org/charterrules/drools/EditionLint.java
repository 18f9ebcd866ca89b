package org.charterrules.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.PackLimits;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.RuleReader;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads the files of one edition of a charter and finds everything that is wrong with them. */
final class EditionLint {
    private final PackFiles files;
    private final String folder;
    private final @Nullable EditionLint former;
    private final Problems problems;
    private final boolean isOneUnread;
    private final SheetLint sheets;
    private final List<RuleDraft> coded = new ArrayList<>();
    private TrustedCode code = TrustedCode.NONE;
    private Optional<CharterFile> charter = Optional.empty();
    private List<LintedRule> inForce = List.of();
    private boolean isBlind;

    private EditionLint(
            PackFiles files,
            String folder,
            @Nullable EditionLint former,
            boolean isOneUnread,
            Vocabulary vocabulary,
            Problems problems) {
        this.files = files;
        this.folder = folder;
        this.former = former;
        this.isOneUnread = isOneUnread;
        this.problems = problems;
        this.sheets = new SheetLint(vocabulary, problems);
    }

    /**
     * Lints an edition.
     *
     * @param files the files of the pack
     * @param folder where those of the edition stand, for example {@code editions/april-2026/}
     * @param former the edition that was in force before it; {@code null} if there is none
     * @param isOneUnread whether the charter file of some edition is missing or is no such file, so that it may be the former one
     * @param vocabulary the sentences it may use
     * @param problems where problems go
     */
    static EditionLint of(
            PackFiles files,
            String folder,
            @Nullable EditionLint former,
            boolean isOneUnread,
            Vocabulary vocabulary,
            Problems problems) {
        EditionLint lint = new EditionLint(files, folder, former, isOneUnread, vocabulary, problems);
        lint.lint();
        return lint;
    }

    /** Where its files stand in the pack. */
    String folder() {
        return folder;
    }

    Optional<CharterFile> charter() {
        return charter;
    }

    /** The edition that it extends; {@code null} if it does not. */
    @Nullable
    EditionLint former() {
        return charter.filter(CharterFile::extendsFormer).isPresent() ? former : null;
    }

    /** The rules in force, those taken over from what it extends first. */
    List<LintedRule> inForce() {
        return inForce;
    }

    private void lint() {
        charter = charterText().flatMap(this::read);
        requireRuleFile();
        List<LintedRule> rules = new ArrayList<>();
        for (String name : files.ruleFiles(folder)) {
            rules.addAll(sheet(name, files.text(name)));
        }
        charter.ifPresent(file -> compareWithCharter(file, rules));
        charter.ifPresent(this::compile);
        List<LintedRule> all = new ArrayList<>(inherited(rules));
        all.addAll(rules);
        if (isTooMuch(rules, all)) {
            String last = rules.get(rules.size() - 1).draft().heading().file();
            problems.inFile(
                    LintCode.TOO_MANY, last, "With this file, there are more than " + PackLimits.RULES + " rules.");
            return;
        }
        inForce = all;
        if (files.areComplete()) {
            charter.ifPresent(file -> requireRules(file, inForce));
        }
        RuleComparison.compare(
                switchedOn(),
                Set.copyOf(files.ruleFiles(folder)),
                charter.map(CharterFile::repeats).orElse(Map.of()),
                problems);
    }

    /** Nothing if it could not be made out at all, which is known already. */
    private Optional<String> charterText() {
        return files.charter(folder)
                .filter(text -> !text.isEmpty() || !problems.haveErrorIn(folder + PackFiles.CHARTER));
    }

    /** What takes over an edition that cannot be read cannot be judged before that can. */
    private Optional<CharterFile> read(String text) {
        String file = folder + PackFiles.CHARTER;
        CharterFile before = former == null ? null : former.charter.orElse(null);
        isBlind = before == null && isOneUnread && CharterYaml.extendsFormer(file, text);
        return isBlind ? Optional.empty() : CharterYaml.read(file, text, before, problems);
    }

    /** What is switched off promises nothing. */
    private List<LintedRule> switchedOn() {
        Set<String> off = charter.map(file -> file.charter().off().keySet()).orElse(Set.of());
        return inForce.stream()
                .filter(rule -> !off.contains(rule.draft().clauseId()))
                .toList();
    }

    private boolean isTooMuch(List<LintedRule> own, List<LintedRule> all) {
        return own.size() > PackLimits.RULES || !own.isEmpty() && former() != null && all.size() > PackLimits.RULES;
    }

    /** Nothing is compiled from a pack that cannot be used anyway. */
    private void compile(CharterFile file) {
        Map<String, String> texts = new HashMap<>();
        files.codeFiles(folder).forEach(name -> texts.put(name, files.text(name)));
        texts.forEach((name, text) -> coded.addAll(CodeFile.rules(name, text).values()));
        coded.forEach(draft -> requireClause(draft, file.charter()));
        if (!problems.haveError()) {
            code = CodeCompiler.compile(file.charter().id(), texts, problems);
        }
    }

    /** The compiled code of its own. */
    TrustedCode code() {
        return code;
    }

    /** The clauses that plain rules are for: its own, and those of the edition that it extends. */
    private Set<String> ruledByCode() {
        Set<String> ruled = former() == null ? new HashSet<>() : new HashSet<>(former().ruledByCode());
        coded.forEach(draft -> ruled.add(draft.clauseId()));
        return ruled;
    }

    private void requireRuleFile() {
        boolean extendsOther = isBlind || charter.map(CharterFile::base).isPresent() || former() != null;
        boolean isThere = folder.isEmpty() || files.charter(folder).isPresent();
        boolean none =
                files.ruleFiles(folder).isEmpty() && files.codeFiles(folder).isEmpty();
        if (files.areComplete() && isThere && none && !extendsOther) {
            problems.inFile(
                    LintCode.MISSING_FILE,
                    folder + "rules.dslr",
                    "There is no rule file. Its name must end in '.dslr', for example 'rules.dslr'.");
        }
    }

    private List<LintedRule> sheet(String name, String text) {
        return RuleReader.read(name, text, sheets::knows, problems).stream()
                .map(sheets::lint)
                .toList();
    }

    /** The rules of the extended charter that stay in force. They are known to be in order. */
    private List<LintedRule> inherited(List<LintedRule> own) {
        Set<String> replaced = own.stream().map(rule -> rule.draft().clauseId()).collect(Collectors.toSet());
        return extended().stream()
                .filter(rule -> !replaced.contains(rule.draft().clauseId()))
                .toList();
    }

    private List<LintedRule> extended() {
        if (former() != null) {
            return former().inForce;
        }
        Optional<String> base = charter.map(CharterFile::base);
        return base.isEmpty()
                ? List.of()
                : sheet(
                        base.get() + "/rules.dslr",
                        ShippedCharter.of(base.get()).rulesText());
    }

    private void compareWithCharter(CharterFile file, List<LintedRule> rules) {
        rules.forEach(rule -> requireClause(rule.draft(), file.charter()));
    }

    private void requireRules(CharterFile file, List<LintedRule> inForce) {
        Set<String> ruled =
                inForce.stream().map(rule -> rule.draft().clauseId()).collect(Collectors.toSet());
        ruledByCode().forEach(ruled::add);
        for (Clause clause : file.charter().clauses()) {
            SourceLine line = lineOf(clause, file);
            if (line != null && needsRule(clause, file) && !ruled.contains(clause.id())) {
                reportWithoutRule(clause, line);
            }
        }
    }

    /** What a former edition switched off and this one does not may have no rule anywhere. */
    private static @Nullable SourceLine lineOf(Clause clause, CharterFile file) {
        SourceLine line = file.clauseLines().get(clause.id());
        return line == null && file.extendsFormer() ? file.place("off") : line;
    }

    private static boolean needsRule(Clause clause, CharterFile file) {
        return clause.testing() != Testing.NOT_TESTABLE && !file.charter().off().containsKey(clause.id());
    }

    private void reportWithoutRule(Clause clause, SourceLine line) {
        problems.inLine(
                LintCode.CLAUSE_WITHOUT_RULE,
                line,
                line.firstColumn(),
                "There is no rule for the clause " + clause.id()
                        + ". Write one, or say under 'off' why it is not checked.");
    }

    private void requireClause(RuleDraft rule, Charter charter) {
        if (rule.clauseId().isEmpty()) {
            return;
        }
        Optional<Clause> clause = charter.clause(rule.clauseId());
        if (clause.isEmpty()) {
            problems.inLine(
                    LintCode.UNKNOWN_CLAUSE,
                    rule.heading(),
                    rule.nameColumn(),
                    CharterYaml.noClause(rule.clauseId(), charter));
        } else if (clause.get().testing() == Testing.NOT_TESTABLE) {
            problems.inLine(
                    LintCode.RULE_NOT_EXPECTED,
                    rule.heading(),
                    rule.nameColumn(),
                    "'charter.yaml' says that the clause " + rule.clauseId()
                            + " is not testable. Change that, or delete this rule.");
        }
    }
}
