package org.charterrules.drools;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.charterrules.check.Binding;
import org.charterrules.check.Rule;
import org.charterrules.check.RuleEngine;
import org.charterrules.finding.FactType;
import org.charterrules.subject.Subject;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** Rules that the engine runs; it takes them in when they are first run, or before. */
final class RuleBase implements RuleEngine {
    private final List<Rule> rules;
    /** The session that was used last comes first: what it needs is still at hand where it ran. */
    private final Queue<Session> idle = Collections.asLifoQueue(new ConcurrentLinkedDeque<>());

    private volatile @Nullable KieBase kieBase;
    private volatile boolean retired;

    /** The engine looks for its parts through the thread that first asks for them, so that is one that runs rules. */
    private static final class OfOneThread {
        static final KieSessionConfiguration CONFIGURATION = KieServices.get().newKieSessionConfiguration();

        static {
            CONFIGURATION.setOption(ThreadSafeOption.NO);
        }
    }

    /** A session with the place where its rules lay their obligations. */
    private static final class Session {
        private final KieSession session;
        private final Map<FactType, Place> places = new EnumMap<>(FactType.class);
        private final Obligations obligations = new Obligations();

        Session(KieBase kieBase) {
            session = kieBase.newKieSession(OfOneThread.CONFIGURATION, null);
            session.setGlobal(RuleModel.GLOBAL, obligations);
        }

        List<Binding<?>> run(List<Subject> subjects, Consumer<Subject> decided) {
            for (Subject subject : subjects) {
                run(subject);
                decided.accept(subject);
            }
            return obligations.take();
        }

        private void run(Subject subject) {
            Place place = places.computeIfAbsent(subject.type(), Place::of);
            obligations.areFor(place);
            place.take(subject, session);
            session.fireAllRules();
            place.leave();
        }

        void dispose() {
            session.dispose();
        }
    }

    RuleBase(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public boolean readsAllOfMeeting() {
        return rules.stream().flatMap(rule -> rule.conditions().stream()).anyMatch(OwnCondition.class::isInstance);
    }

    /** Whether it has the very same rules. */
    boolean has(List<Rule> others) {
        boolean same = rules.size() == others.size();
        for (int i = 0; same && i < rules.size(); i++) {
            same = rules.get(i) == others.get(i);
        }
        return same;
    }

    @Override
    public List<Binding<?>> bind(List<Subject> subjects) {
        return bind(subjects, decided -> {});
    }

    /**
     * Runs the rules, which have one pattern each. Sessions are used again, each by one thread at a time; one in which something
     * failed is thrown away.
     */
    @Override
    public List<Binding<?>> bind(List<Subject> subjects, Consumer<Subject> decided) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        Session idling = idle.poll();
        Session session = idling == null ? new Session(kieBase()) : idling;
        boolean clean = false;
        try {
            List<Binding<?>> bindings = session.run(subjects, decided);
            clean = true;
            return bindings;
        } finally {
            if (clean) {
                keep(session);
            } else {
                session.dispose();
            }
        }
    }

    private void keep(Session session) {
        idle.add(session);
        if (retired) {
            disposeIdle();
        }
    }

    /** Lets the engine take in the rules now, and opens a session, so that the first check does not have to wait. */
    void prepare() {
        if (idle.isEmpty()) {
            keep(new Session(kieBase()));
        }
    }

    /** Keeps no session from now on. The rules can still be run. */
    void retire() {
        retired = true;
        disposeIdle();
    }

    private void disposeIdle() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }

    /** How many sessions wait to be used again. */
    int idleSessions() {
        return idle.size();
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
