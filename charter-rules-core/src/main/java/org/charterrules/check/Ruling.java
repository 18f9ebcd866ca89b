package org.charterrules.check;

import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.RuleRef;

/**
 * What the editions of a charter come to for one clause.
 *
 * @param judgement what was found
 * @param voices the editions that found it, first that of the meeting; none if no edition asks for it, or they disagree and
 *     which of them counts is not known
 */
record Ruling(Judgement judgement, List<Voice> voices) {
    Ruling {
        voices = List.copyOf(voices);
    }

    static Ruling of(Judgement judgement) {
        return new Ruling(judgement, List.of());
    }

    static Ruling of(Voice voice, Judgement judgement) {
        return new Ruling(judgement, List.of(voice));
    }

    /** The editions that found it. */
    List<CharterPlan> plans() {
        return voices.stream().map(voice -> voice.check().plan()).distinct().toList();
    }

    /** Where the rules stand that found it. */
    List<RuleRef> refs(PlannedClause clause) {
        return voices.isEmpty()
                ? clause.refs()
                : voices.stream()
                        .flatMap(voice -> voice.clause().refs().stream())
                        .distinct()
                        .toList();
    }

    /** The gravest of several, and whoever found that. */
    static Ruling gravest(List<Ruling> each) {
        if (each.size() == 1) {
            return each.get(0);
        }
        Judgement gravest =
                Judgement.gravest(each.stream().map(Ruling::judgement).toList());
        List<Voice> voices = new ArrayList<>();
        each.stream()
                .filter(one -> one.judgement.verdict() == gravest.verdict())
                .forEach(one -> voices.addAll(one.voices));
        return new Ruling(gravest, voices);
    }
}
