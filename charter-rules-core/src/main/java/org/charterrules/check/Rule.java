package org.charterrules.check;

import java.util.List;
import java.util.function.Function;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;

/**
 * A rule of a charter: which clause it is for, what it speaks of, and its sentences after 'when'.
 *
 * @param clauseId for example {@code HOU-7.4b}
 * @param about the type of fact it speaks of, for example {@link FactType#MEETING}
 * @param ref where it stands
 * @param conditions its sentences after 'when', in order, each asked of a subject
 */
public record Rule(String clauseId, FactType about, RuleRef ref, List<Function<Subject, Condition>> conditions) {
    /** Copies the conditions. */
    public Rule {
        conditions = List.copyOf(conditions);
    }
}
