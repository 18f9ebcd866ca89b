package org.charterrules.check;

import java.util.List;
import java.util.function.Function;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;

/**
 * A rule of a charter: which clause it is for, what it speaks of, its sentences after 'when', and the obligations it lays on
 * whatever they hold of.
 *
 * @param clauseId for example {@code HOU-7.4b}
 * @param about the type of fact it speaks of, for example {@link FactType#MEETING}
 * @param ref where it stands
 * @param conditions its sentences after 'when', in order, each asked of a subject
 * @param obligations what its sentences after 'then' stand for, in order; none where an engine makes them itself
 */
public record Rule(
        String clauseId,
        FactType about,
        RuleRef ref,
        List<Function<Subject, Condition>> conditions,
        List<Obligation<?>> obligations) {
    /** Copies the lists. */
    public Rule {
        conditions = List.copyOf(conditions);
        obligations = List.copyOf(obligations);
    }
}
