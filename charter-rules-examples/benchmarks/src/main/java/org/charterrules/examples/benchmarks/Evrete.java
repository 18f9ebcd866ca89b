package org.charterrules.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.model.CaseFile;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/**
 * Evrete: a rule for each promise, its condition as a lambda on one fact. Its best mode is one session into which meetings are
 * put in batches.
 */
public final class Evrete implements Contender<Facts>, AutoCloseable {
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;
    private List<Broken> broken = new ArrayList<>();

    /** Compiles the rules and opens the session. */
    public Evrete() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (Promise promise : Promise.values()) {
            rules.newRule(promise.clauseId())
                    .forEach("$facts", Facts.class)
                    .where((Object[] values) -> promise.isBroken((Facts) values[0]), "$facts")
                    .execute(match -> broken.add(promise.judge(match.get("$facts"))));
        }
        session = rules.build().newStatefulSession();
    }

    @Override
    public Facts prepare(CaseFile caseFile) {
        return Facts.of(caseFile);
    }

    @Override
    public List<Broken> check(Facts meeting) {
        return checkAll(List.of(meeting));
    }

    @Override
    public List<Broken> checkAll(List<Facts> meetings) {
        broken = new ArrayList<>();
        session.insert(meetings);
        session.fire();
        session.clear();
        return broken;
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
