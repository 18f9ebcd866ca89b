package org.charterrules.finding;

import java.util.List;

/**
 * Where the rule stands that laid an obligation on a subject.
 *
 * @param name the name of the rule, beginning with the clause id
 * @param file for example {@code hounslow-send/rules.dslr}
 * @param line the line of its name, from 1
 * @param conditions the sentences after 'when', in order
 * @param obligations the sentences after 'then', in order
 */
public record RuleRef(String name, String file, int line, List<String> conditions, List<String> obligations) {
    /** Copies the sentences. */
    public RuleRef {
        conditions = List.copyOf(conditions);
        obligations = List.copyOf(obligations);
    }
}
