package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.check.Rule;
import org.charterrules.finding.FactType;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.Condition;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Subject;
import org.drools.model.DSL;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.impl.ModelImpl;

/**
 * Rules in the form in which the engine takes them in. They are put together from what their sentences mean; no text of a
 * sentence is ever turned into code, so a file of sentences can do nothing that the vocabulary does not say. Plain rules, which
 * are compiled, come from {@link CodeCompiler} and only where an application trusts them.
 */
final class RuleModel {
    static final String GLOBAL = "obligations";
    private static final String PACKAGE = "org.charterrules.rules";
    private static final Map<FactType, Class<? extends Subject>> TYPES = Map.of(
            FactType.CASE_FILE, SeriesSubject.class,
            FactType.MEETING, MeetingSubject.class,
            FactType.NOTICE, NoticeSubject.class,
            FactType.ACTION, ActionSubject.class,
            FactType.DECISION, DecisionSubject.class,
            FactType.FEEDBACK, FeedbackSubject.class);

    private final Global<Obligations> obligations = DSL.globalOf(Obligations.class, PACKAGE, GLOBAL);

    private final Map<String, Integer> timesSaid = new HashMap<>();

    private RuleModel(List<Rule> rules) {
        rules.stream()
                .flatMap(rule -> sentences(rule).stream())
                .forEach(one -> timesSaid.merge(one.words, 1, Integer::sum));
    }

    static Class<? extends Subject> type(FactType about) {
        return TYPES.get(about);
    }

    static boolean isAbout(FactType about, String typeName) {
        return TYPES.containsKey(about) && type(about).getSimpleName().equals(typeName);
    }

    /** What rules of a type of subject are about; nothing if no rule can be about it. */
    static Optional<FactType> about(Class<?> type) {
        return TYPES.keySet().stream()
                .filter(about -> TYPES.get(about).equals(type))
                .findFirst();
    }

    static Model of(List<Rule> rules) {
        RuleModel model = new RuleModel(rules);
        List<org.drools.model.Rule> all = new ArrayList<>();
        for (List<Rule> some : alike(rules)) {
            // Rules of several charters may have the same name, and of two with one name the engine keeps the last.
            String name = all.size() + " " + some.get(0).ref().name();
            all.add(model.rule(name, some, Place.type(some.get(0).about())));
        }
        return new ModelImpl(PACKAGE).withGlobals(List.of(model.obligations)).withRules(all);
    }

    /** Rules with the same sentences after 'when', in whatever order, hold of the same subjects: to the engine they are one rule. */
    private static Collection<List<Rule>> alike(List<Rule> rules) {
        Map<List<Object>, List<Rule>> alike = new LinkedHashMap<>();
        for (Rule rule : rules) {
            List<Object> when = List.of(rule.about(), Set.copyOf(rule.ref().conditions()));
            alike.computeIfAbsent(when, each -> new ArrayList<>()).add(rule);
        }
        return alike.values();
    }

    /**
     * What a rule does names no fact: the engine would hand facts over in a list that all sessions of a rule base share, across
     * threads.
     */
    private <P extends Place> org.drools.model.Rule rule(String name, List<Rule> alike, Class<P> type) {
        return PatternDSL.rule(PACKAGE, name)
                .build(
                        pattern(alike.get(0), DSL.declarationOf(type, "place")),
                        DSL.on(obligations).execute(bound -> bound.impose(alike)));
    }

    /**
     * One pattern. Rules that begin with the same sentences share their evaluation, by the sentences' words; so what most of
     * them say comes first.
     */
    private <P extends Place> PatternDSL.PatternDef<P> pattern(Rule rule, Variable<P> place) {
        List<Sentence<P>> sentences = sentences(rule);
        sentences.sort(Comparator.comparing((Sentence<P> one) -> -timesSaid.get(one.words))
                .thenComparing(Sentence::words));
        PatternDSL.PatternDef<P> pattern = PatternDSL.pattern(place);
        for (Sentence<P> one : sentences) {
            pattern = pattern.expr(one.words, one);
        }
        return pattern;
    }

    private static <P extends Place> List<Sentence<P>> sentences(Rule rule) {
        List<Sentence<P>> sentences = new ArrayList<>();
        Iterator<String> words = rule.ref().conditions().iterator();
        String about = words.next();
        rule.conditions().forEach(each -> sentences.add(new Sentence<>(about + " " + words.next(), each)));
        return sentences;
    }

    /** A sentence that may hold of a subject. The engine asks it once for all rules that share it. */
    private record Sentence<P extends Place>(String words, Function<Subject, Condition> condition)
            implements Predicate1<P>, HashedExpression {
        @Override
        public boolean test(P place) {
            return place.mayHold(condition);
        }

        @Override
        public String getExpressionHash() {
            return words;
        }
    }
}
