package org.charterrules.drools;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private final SheetLint sheets;
    private Optional<CharterFile> charter = Optional.empty();

    private PackLint(PackFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
        this.sheets = new SheetLint(Vocabulary.shipped(), problems);
    }

    static PackLint of(Path folderOrZip) {
        Problems problems = new Problems();
        PackLint lint = new PackLint(PackFiles.read(folderOrZip, problems), problems);
        lint.lint();
        return lint;
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

    private void lint() {
        charter = files.charter().flatMap(text -> CharterYaml.read(PackFiles.CHARTER, text, problems));
        requireRuleFile();
        List<LintedRule> rules = new ArrayList<>();
        for (String name : files.ruleFiles()) {
            rules.addAll(sheet(name, files.text(name)));
        }
        charter.ifPresent(file -> compareWithCharter(file, rules));
        if (rules.size() > PackLimits.RULES) {
            String last = rules.get(rules.size() - 1).draft().heading().file();
            problems.inFile(
                    LintCode.TOO_MANY, last, "With this file, there are more than " + PackLimits.RULES + " rules.");
            return;
        }
        List<LintedRule> inForce = new ArrayList<>(inherited(rules));
        inForce.addAll(rules);
        if (files.areComplete()) {
            charter.ifPresent(file -> requireRules(file, inForce));
        }
        RuleComparison.compare(inForce, charter.map(CharterFile::repeats).orElse(Map.of()), problems);
    }

    private void requireRuleFile() {
        boolean extendsOther = charter.map(CharterFile::base).isPresent();
        if (files.areComplete() && files.ruleFiles().isEmpty() && !extendsOther) {
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
