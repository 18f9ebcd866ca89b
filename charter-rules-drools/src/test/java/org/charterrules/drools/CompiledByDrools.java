package org.charterrules.drools;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.RuleContext;

/** A rule file as the rule compiler of Drools itself reads it, with the vocabulary as its expander. */
public final class CompiledByDrools {
    private static final String HEADER = """
            package org.charterrules.drools.compiled.%s;
            import org.charterrules.drools.CompiledByDrools.Imposed;
            import org.charterrules.obligation.*;
            import org.charterrules.subject.*;
            global Imposed obligations;
            expander vocabulary.dsl
            """;

    private final KieBase kieBase;

    private CompiledByDrools(KieBase kieBase) {
        this.kieBase = kieBase;
    }

    static CompiledByDrools of(ShippedCharter charter) {
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        String name = charter.id().replace('-', '_');
        String resources = "src/main/resources/org/charterrules/drools/compiled/" + name + "/";
        files.write(resources + "vocabulary.dsl", Vocabulary.shippedText());
        files.write(resources + "rules.dslr", HEADER.formatted(name) + charter.rulesText());
        files.generateAndWritePomXML(services.newReleaseId("org.charterrules.compiled", charter.id(), "1"));
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return new CompiledByDrools(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    /** What the rules impose on the subjects, sorted. */
    Set<String> imposedOn(List<Subject> subjects) {
        Imposed imposed = new Imposed();
        try (KieSession session = kieBase.newKieSession()) {
            session.setGlobal("obligations", imposed);
            subjects.forEach(session::insert);
            session.fireAllRules();
        }
        return imposed.all;
    }

    /** Stands where rules lay their obligations. */
    public static final class Imposed {
        private final Set<String> all = new TreeSet<>();

        public <S extends Subject> void impose(RuleContext context, S subject, Obligation<? super S> obligation) {
            all.add(line(context.getRule().getName(), subject, obligation));
        }

        static String line(String rule, Subject subject, Obligation<?> obligation) {
            return rule + " | " + subject.type() + " " + subject.id() + " | " + obligation;
        }
    }
}
