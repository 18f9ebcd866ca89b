package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.charterrules.check.Rule;
import org.charterrules.subject.Subject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Rules that the engine runs; it takes them in when they are first run, or before. */
final class RuleBase {
    private final List<Rule> rules;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();
    private volatile @Nullable KieBase kieBase;
    private volatile boolean retired;

    RuleBase(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * Runs the rules. Sessions are used again, each by one thread at a time; one in which something failed is thrown away.
     *
     * @param obligations where the rules lay their obligations
     * @param subjects what the rules speak of
     */
    void run(Obligations obligations, List<? extends Subject> subjects) {
        KieSession session = idle.poll();
        if (session == null) {
            // Not with ThreadSafeOption.NO: sessions then share what a rule is told of its match, across threads.
            session = kieBase().newKieSession();
        }
        boolean clean = false;
        try {
            run(session, obligations, subjects);
            clean = true;
        } finally {
            if (clean) {
                keep(session);
            } else {
                session.dispose();
            }
        }
    }

    private void keep(KieSession session) {
        idle.add(session);
        if (retired) {
            disposeIdle();
        }
    }

    /** Lets the engine take in the rules now, so that the first check does not have to wait. */
    void prepare() {
        kieBase();
    }

    /** Keeps no session from now on. The rules can still be run. */
    void retire() {
        retired = true;
        disposeIdle();
    }

    private void disposeIdle() {
        for (KieSession session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }

    /** How many sessions wait to be used again. */
    int idleSessions() {
        return idle.size();
    }

    private static void run(KieSession session, Obligations obligations, List<? extends Subject> subjects) {
        session.setGlobal(RuleModel.GLOBAL, obligations);
        List<FactHandle> handles = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            handles.add(session.insert(subject));
        }
        session.fireAllRules();
        handles.forEach(session::delete);
        // Lets the engine forget what was deleted, so that no case file stays in memory until the next check.
        session.setGlobal(RuleModel.GLOBAL, new Obligations());
        session.fireAllRules();
    }

    private KieBase kieBase() {
        KieBase built = kieBase;
        return built == null ? build() : built;
    }

    private synchronized KieBase build() {
        if (kieBase == null) {
            kieBase = KieBaseBuilder.createKieBaseFromModel(RuleModel.of(rules));
        }
        return kieBase;
    }
}
