package org.charterrules.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.obligation.Asks;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;

/** Gathers the questions that people still have to be asked: each once, however many promises need the answer. */
final class OpenQuestions {
    private final TreeMap<OpenQuestion, Set<String>> people = new TreeMap<>();

    static List<OpenQuestion> of(List<? extends Check> checks) {
        OpenQuestions all = new OpenQuestions();
        for (Check check : checks) {
            check.bindings().forEach(binding -> all.add(check, binding));
        }
        return all.merged();
    }

    private <S extends Subject> void add(Check check, Binding<S> binding) {
        if (applies(binding) && binding.obligation() instanceof Asks<? super S> asks) {
            stillOpen(check, binding, asks).forEach(this::add);
        }
    }

    /** A question that was left out would never be put, and no report would say so. */
    private static <S extends Subject> List<OpenQuestion> stillOpen(
            Check check, Binding<S> binding, Asks<? super S> asks) {
        try {
            return List.copyOf(asks.stillOpen(binding.subject()));
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            Rule rule = binding.rule();
            String meetingId = binding.subject().meetingId();
            throw new RuleFailedException(
                    RuleError.of(check.charter().id(), rule.clauseId(), meetingId, rule.ref(), failure), failure);
        }
    }

    /** A rule that fails asks nobody; the report says that it failed. */
    private static boolean applies(Binding<?> binding) {
        try {
            return binding.rule().conditions().stream()
                    .allMatch(one -> one.apply(binding.subject()).truth() == Truth.YES);
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            return false;
        }
    }

    private void add(OpenQuestion one) {
        OpenQuestion key = withPeople(one, Set.of());
        people.computeIfAbsent(key, each -> new TreeSet<>()).addAll(one.personIds());
    }

    private static OpenQuestion withPeople(OpenQuestion one, Set<String> people) {
        return new OpenQuestion(one.question(), one.about(), one.aboutId(), one.meetingId(), people);
    }

    private List<OpenQuestion> merged() {
        List<OpenQuestion> merged = new ArrayList<>();
        people.forEach((key, who) -> merged.add(withPeople(key, who)));
        return List.copyOf(merged);
    }
}
