package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.check.Rule;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.definition.KiePackage;

/** Compiles the {@code .drl} files of a pack whose code somebody trusts, with the engine's own compiler. */
final class CodeCompiler {
    private static final List<String> NOISE = List.of("Java source of ", "Parser returned a null Package");
    private static final String FOLDER = "src/main/resources/";
    private static final String COMPILER = "org.drools.model.codegen.ExecutableModelProject";
    private static final String NO_COMPILER =
            "Plain rules need the compiler of Drools, which is not on the class path. Maybe add"
                    + " org.drools:drools-engine, in the version of the other Drools artifacts, to the application.";

    private final String charterId;
    private final Map<String, String> texts;
    private final Problems problems;
    private final Map<String, RuleDraft> drafts = new HashMap<>();

    private CodeCompiler(String charterId, Map<String, String> texts, Problems problems) {
        this.charterId = charterId;
        this.texts = new TreeMap<>(texts);
        this.problems = problems;
    }

    /**
     * Compiles files.
     *
     * @param charterId the id of their charter
     * @param texts the files' texts by their names
     * @param problems where problems go
     * @return the rules; {@link TrustedCode#NONE} if there are none, or they cannot be used
     * @throws IllegalStateException if the compiler is not there; the message names the artifact that has it
     */
    static TrustedCode compile(String charterId, Map<String, String> texts, Problems problems) {
        return texts.isEmpty() ? TrustedCode.NONE : new CodeCompiler(charterId, texts, problems).compile();
    }

    private TrustedCode compile() {
        requireCompiler();
        texts.forEach((name, text) -> CodeFile.rules(name, text).forEach(this::add));
        try {
            return code(build());
        } catch (LinkageError failure) {
            throw new IllegalStateException(NO_COMPILER, failure);
        }
    }

    private static void requireCompiler() {
        try {
            Class.forName(COMPILER, false, CodeCompiler.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(NO_COMPILER, failure);
        }
    }

    private void add(String name, RuleDraft draft) {
        RuleDraft first = drafts.putIfAbsent(name, draft);
        if (first != null) {
            SourceLine line = draft.heading();
            problems.inLine(
                    LintCode.SAME_NAME,
                    line,
                    draft.nameColumn(),
                    "The rule on line " + first.heading().number() + " of "
                            + first.heading().file() + " has the same name. Give this one another.");
        }
    }

    private Optional<KieBase> build() {
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("org.charterrules.trusted", charterId, "1");
        KieFileSystem files = services.newKieFileSystem();
        texts.forEach((name, text) -> files.write(FOLDER + name, text));
        files.generateAndWritePomXML(id);
        KieBuilder builder = services.newKieBuilder(files, loader());
        builder.buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        errors.forEach(this::report);
        try {
            return errors.isEmpty()
                    ? Optional.of(services.newKieContainer(id, loader()).getKieBase())
                    : Optional.empty();
        } finally {
            // Else the engine keeps every module it ever compiled.
            services.getRepository().removeKieModule(id);
        }
    }

    /** The application's own class loader, so that rules may name its classes. */
    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? CodeCompiler.class.getClassLoader() : context;
    }

    /** The engine says more than the reason: the whole text of generated code, and that there is no package. */
    private void report(Message error) {
        if (NOISE.stream().anyMatch(error.getText()::startsWith)) {
            return;
        }
        String path = String.valueOf(error.getPath());
        String name = path.substring(path.lastIndexOf('/') + 1);
        String text = "This cannot be compiled: " + error.getText().strip();
        List<SourceLine> lines = texts.containsKey(name) ? SourceLine.of(name, texts.get(name)) : List.of();
        if (error.getLine() > 0 && error.getLine() <= lines.size()) {
            SourceLine line = lines.get(error.getLine() - 1);
            problems.inLine(LintCode.CODE, line, line.firstColumn(), text);
        } else {
            problems.inFile(LintCode.CODE, lines.isEmpty() ? String.join(", ", texts.keySet()) : name, text);
        }
    }

    private TrustedCode code(Optional<KieBase> kieBase) {
        if (kieBase.isEmpty()) {
            return TrustedCode.NONE;
        }
        List<Rule> rules = new ArrayList<>();
        boolean declared = false;
        for (KiePackage one : kieBase.get().getKiePackages()) {
            declared |= one.getGlobalVariables().stream()
                    .anyMatch(each -> each.getName().equals(RuleModel.GLOBAL));
            one.getRules().forEach(rule -> rule(rule).ifPresent(rules::add));
        }
        if (!declared) {
            problems.inFile(
                    LintCode.CODE,
                    texts.keySet().iterator().next(),
                    "No rule can impose anything here. Declare 'global " + Imposer.class.getName() + " obligations'.");
            return TrustedCode.NONE;
        }
        rules.sort(Comparator.comparing((Rule rule) -> rule.ref().file())
                .thenComparing(rule -> rule.ref().line()));
        return new TrustedCode(kieBase.get(), rules);
    }

    private Optional<Rule> rule(org.kie.api.definition.rule.Rule compiled) {
        RuleDraft draft = drafts.get(compiled.getName());
        Optional<FactType> about = about((RuleImpl) compiled);
        if (draft == null || about.isEmpty()) {
            reportRule(compiled.getName(), draft);
            return Optional.empty();
        }
        String file = charterId + "/" + draft.heading().file();
        int line = draft.heading().number();
        RuleRef ref = new RuleRef(draft.name(), file, line, words(draft.when()), words(draft.then()));
        return Optional.of(new Rule(draft.clauseId(), about.get(), ref, List.of(), List.of()));
    }

    private void reportRule(String name, @Nullable RuleDraft draft) {
        if (draft == null) {
            problems.inFile(
                    LintCode.CODE,
                    texts.keySet().iterator().next(),
                    "The rule '" + name + "' does not begin on a line of its own with: rule \"CLAUSE-ID and words\".");
            return;
        }
        problems.inLine(
                LintCode.SUBJECT,
                draft.heading(),
                draft.nameColumn(),
                "Every pattern of this rule must be on one type of subject, for example MeetingSubject.");
    }

    /** What a rule is about: the one type of subject that its patterns are on. Only subjects of that type are there for it. */
    private static Optional<FactType> about(RuleImpl rule) {
        Set<FactType> types = EnumSet.noneOf(FactType.class);
        addTypes(rule.getLhs(), types);
        return types.size() == 1 ? Optional.of(types.iterator().next()) : Optional.empty();
    }

    private static void addTypes(RuleConditionElement element, Set<FactType> types) {
        if (element instanceof Pattern pattern && pattern.getSource() == null) {
            type(pattern.getObjectType().getClassName()).ifPresent(types::add);
        }
        element.getNestedElements().forEach(nested -> addTypes(nested, types));
    }

    private static Optional<FactType> type(String className) {
        return List.of(FactType.values()).stream()
                .filter(about -> RuleModel.type(about) != null)
                .filter(about -> RuleModel.type(about).getName().equals(className))
                .findFirst();
    }

    private static List<String> words(List<SourceLine> lines) {
        return lines.stream().map(SourceLine::stripped).toList();
    }
}
