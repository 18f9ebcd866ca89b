package org.charterrules.drools;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.charterrules.drools.pack.RuleDraft;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.Obligation;
import org.jspecify.annotations.Nullable;

/**
 * A rule whose sentences are known.
 *
 * @param draft as it stands in its file
 * @param about what it is about; {@code null} if it does not say
 * @param conditions what its further sentences after 'when' ask
 * @param promises what its sentences after 'then' stand for
 */
record LintedRule(RuleDraft draft, @Nullable FactType about, List<Asked> conditions, List<Promise> promises) {
    /** A condition and where it stands; {@code question} is what it asks, for example {@code hasBeenDone}. */
    record Asked(SourceLine line, String question, List<String> values) {
        boolean isSame(Asked other) {
            return question.equals(other.question) && values.equals(other.values);
        }
    }

    /** A promise and where it stands. */
    record Promise(SourceLine line, Obligation<?> obligation) {}

    LintedRule {
        conditions = List.copyOf(conditions);
        promises = List.copyOf(promises);
    }

    /** Its conditions in words, in no order. */
    Set<String> conditionWords() {
        return conditions.stream().map(asked -> asked.line().stripped()).collect(Collectors.toSet());
    }
}
