package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.check.Rule;
import org.charterrules.drools.pack.PackFiles;
import org.charterrules.drools.pack.SourceLine;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * One edition of a charter with its rules.
 *
 * @param charter what it says
 * @param rules its rules, those taken over from what it extends first
 * @param texts its own rule files by name, their lines ended as usual
 * @param linted its rules as the linter knows them
 * @param vocabulary the sentences that its files may use
 * @param code its compiled code, and that of what it extends; nothing unless somebody trusts it
 */
record RuleEdition(
        Charter charter,
        List<Rule> rules,
        Map<String, String> texts,
        List<LintedRule> linted,
        Vocabulary vocabulary,
        List<TrustedCode> code) {
    RuleEdition {
        rules = List.copyOf(rules);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        linted = List.copyOf(linted);
        code = List.copyOf(code);
    }

    static RuleEdition shipped(ShippedCharter shipped) {
        return new RuleEdition(
                shipped.charter(),
                shipped.rules(),
                Map.of("rules.dslr", shipped.rulesText()),
                shipped.linted(),
                Vocabulary.shipped(),
                List.of());
    }

    /** The editions of a pack in which nothing is wrong, the oldest first. */
    static List<RuleEdition> of(PackLint pack) {
        List<RuleEdition> editions = new ArrayList<>();
        RuleEdition former = null;
        for (EditionLint lint : pack.editions()) {
            former = of(lint, pack, lint.former() == null ? null : former);
            editions.add(former);
        }
        return editions;
    }

    private static RuleEdition of(EditionLint lint, PackLint pack, @Nullable RuleEdition former) {
        CharterFile file = lint.charter().orElseThrow();
        Map<String, String> texts = texts(pack.files(), lint.folder());
        List<Rule> own = new ArrayList<>();
        texts.forEach((name, text) -> own.addAll(sheet(file.charter(), name, text, pack.vocabulary())));
        own.addAll(lint.code().rules());
        Set<String> replaced = own.stream().map(Rule::clauseId).collect(Collectors.toSet());
        List<Rule> rules = new ArrayList<>(extended(file, former));
        rules.removeIf(rule -> replaced.contains(rule.clauseId()));
        rules.addAll(own);
        List<TrustedCode> code = new ArrayList<>(former == null ? List.of() : former.code);
        code.add(lint.code());
        return new RuleEdition(file.charter(), rules, texts, lint.inForce(), pack.vocabulary(), code);
    }

    private static Map<String, String> texts(PackFiles files, String folder) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : files.ruleFiles(folder)) {
            texts.put(
                    name,
                    SourceLine.of(name, files.text(name)).stream()
                            .map(SourceLine::text)
                            .collect(Collectors.joining("\n")));
        }
        return texts;
    }

    private static List<Rule> extended(CharterFile file, @Nullable RuleEdition former) {
        if (former != null) {
            return former.rules;
        }
        return file.base() == null ? List.of() : ShippedCharter.of(file.base()).rules();
    }

    private static List<Rule> sheet(Charter charter, String file, String text, Vocabulary vocabulary) {
        return RuleSheet.read(charter.id() + "/" + file, text, vocabulary);
    }

    /**
     * The same edition with a rule file changed, whether it is its own or one that it takes rules over from.
     *
     * @throws IllegalArgumentException if a sentence of the changed file makes no sense
     */
    RuleEdition with(String file, String text) {
        String name = charter.id() + "/" + file;
        Set<String> clauses = rules.stream()
                .filter(rule -> rule.ref().file().equals(name))
                .map(Rule::clauseId)
                .collect(Collectors.toSet());
        List<Rule> changed = new ArrayList<>(rules);
        changed.removeIf(rule -> rule.ref().file().equals(name));
        sheet(charter, file, text, vocabulary).stream()
                .filter(rule -> clauses.contains(rule.clauseId()))
                .forEach(changed::add);
        return new RuleEdition(charter, changed, texts, linted, vocabulary, code);
    }

    RuleEdition onEveryDay() {
        Charter everyDay = new Charter(
                charter.id(),
                charter.title(),
                charter.place(),
                charter.publisher(),
                charter.edition(),
                charter.caveat(),
                charter.interpretations(),
                charter.clauses(),
                charter.off(),
                LocalDateRange.ALL,
                List.of());
        return new RuleEdition(everyDay, rules, texts, linted, vocabulary, code);
    }

    DroolsCharterRules droolsRules() {
        return DroolsCharterRules.of(charter, rules, vocabulary, code);
    }
}
