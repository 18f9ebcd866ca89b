package org.charterrules.examples.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.charterrules.model.CaseFile;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * Drools as most people embed it: rule text compiled when the program starts, people, notices and actions as facts of their own
 * that rules join by id, and a new session for each meeting.
 */
public final class DroolsAsUsual implements Contender<List<Object>> {
    private static final String RULES = "promises.drl";

    private final KieBase kieBase = compile();

    private static KieBase compile() {
        System.setProperty("drools.parallelRulesBuildThreshold", "-1");
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/charterrules/examples/benchmarks/" + RULES, text());
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    private static String text() {
        try (InputStream stream = Objects.requireNonNull(DroolsAsUsual.class.getResourceAsStream(RULES))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public List<Object> prepare(CaseFile caseFile) {
        Facts facts = Facts.of(caseFile);
        List<Object> all = new ArrayList<>();
        all.add(UsualFacts.Booked.of(facts));
        facts.participants().forEach(one -> all.add(UsualFacts.Invited.of(facts, one)));
        facts.notices().forEach(one -> all.add(UsualFacts.Sent.of(facts, one)));
        facts.actions().forEach(one -> all.add(UsualFacts.Agreed.of(facts, one)));
        return all;
    }

    @Override
    public List<Broken> check(List<Object> facts) {
        BrokenPromises broken = new BrokenPromises();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("broken", broken);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return broken.all();
    }
}
