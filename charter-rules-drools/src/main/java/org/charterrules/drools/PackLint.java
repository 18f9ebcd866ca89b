package org.charterrules.drools;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.PackLimits;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.RuleReader;
import org.charterrules.drools.pack.SourceLine;

/** Reads the files of a pack and finds everything that is wrong with them. */
final class PackLint {
    private final PackFiles files;
    private final Problems problems;
    private final Vocabulary vocabulary;
    private final SheetLint sheets;
    private final List<RuleDraft> coded = new ArrayList<>();
    private TrustedCode code = TrustedCode.NONE;
    private Optional<CharterFile> charter = Optional.empty();
    private List<LintedRule> inForce = List.of();

    private PackLint(PackFiles files, Vocabulary vocabulary, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.sheets = new SheetLint(vocabulary, problems);
    }

    static PackLint of(Path folderOrZip) {
        Problems problems = new Problems();
        return of(PackFiles.read(folderOrZip, problems), problems);
    }

    /** Lints files that have been read; what was wrong with reading them is among the problems already. */
    static PackLint of(PackFiles files, Problems problems) {
        return of(files, Vocabulary.shipped(), problems);
    }

    /** Reads a pack and lets the code in it, and that of further sentences, do what it likes. */
    static PackLint trustingItsCode(Path folderOrZip, OwnSentences sentences) {
        Problems problems = new Problems();
        PackFiles files = PackFiles.readTrustingItsCode(folderOrZip, problems);
        return of(files, Vocabulary.shipped().with(sentences), problems);
    }

    private static PackLint of(PackFiles files, Vocabulary vocabulary, Problems problems) {
        PackLint lint = new PackLint(files, vocabulary, problems);
        lint.lint();
        return lint;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    TrustedCode code() {
        return code;
    }

    List<LintProblem> problems() {
        return problems.sorted();
    }

    boolean haveError() {
        return problems.haveError();
    }

    PackFiles files() {
        return files;
    }

    CharterFile charter() {
        return charter.orElseThrow();
    }

    /** The rules in force, those taken over from an extended charter first. */
    List<LintedRule> inForce() {
        return inForce;
    }

    private void lint() {
        charter = files.charter().flatMap(text -> CharterYaml.read(PackFiles.CHARTER, text, problems));
        requireRuleFile();
        List<LintedRule> rules = new ArrayList<>();
        for (String name : files.ruleFiles()) {
            rules.addAll(sheet(name, files.text(name)));
        }
        charter.ifPresent(file -> compareWithCharter(file, rules));
        charter.ifPresent(this::compile);
        if (rules.size() > PackLimits.RULES) {
            String last = rules.get(rules.size() - 1).draft().heading().file();
            problems.inFile(
                    LintCode.TOO_MANY, last, "With this file, there are more than " + PackLimits.RULES + " rules.");
            return;
        }
        inForce = new ArrayList<>(inherited(rules));
        inForce.addAll(rules);
        if (files.areComplete()) {
            charter.ifPresent(file -> requireRules(file, inForce));
        }
        RuleComparison.compare(inForce, charter.map(CharterFile::repeats).orElse(Map.of()), problems);
    }

    /** Nothing is compiled from a pack that cannot be used anyway. */
    private void compile(CharterFile file) {
        Map<String, String> texts = new HashMap<>();
        files.codeFiles().forEach(name -> texts.put(name, files.text(name)));
        texts.forEach((name, text) -> coded.addAll(CodeFile.rules(name, text).values()));
        coded.forEach(draft -> requireClause(draft, file.charter()));
        if (!problems.haveError()) {
            code = CodeCompiler.compile(file.charter().id(), texts, problems);
        }
    }

    private void requireRuleFile() {
        boolean extendsOther = charter.map(CharterFile::base).isPresent();
        boolean none = files.ruleFiles().isEmpty() && files.codeFiles().isEmpty();
        if (files.areComplete() && none && !extendsOther) {
            problems.inFile(
                    LintCode.MISSING_FILE,
                    "rules.dslr",
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
        Optional<String> base = charter.map(CharterFile::base);
        if (base.isEmpty()) {
            return List.of();
        }
        Set<String> replaced = own.stream().map(rule -> rule.draft().clauseId()).collect(Collectors.toSet());
        String file = base.get() + "/rules.dslr";
        return sheet(file, ShippedCharter.of(base.get()).rulesText()).stream()
                .filter(rule -> !replaced.contains(rule.draft().clauseId()))
                .toList();
    }

    private void compareWithCharter(CharterFile file, List<LintedRule> rules) {
        rules.forEach(rule -> requireClause(rule.draft(), file.charter()));
    }

    private void requireRules(CharterFile file, List<LintedRule> inForce) {
        Set<String> ruled =
                inForce.stream().map(rule -> rule.draft().clauseId()).collect(Collectors.toSet());
        coded.forEach(draft -> ruled.add(draft.clauseId()));
        file.clauseLines()
                .forEach((id, line) -> file.charter()
                        .clause(id)
                        .filter(clause -> needsRule(clause, file) && !ruled.contains(id))
                        .ifPresent(clause -> reportWithoutRule(clause, line)));
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
