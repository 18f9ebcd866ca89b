package org.charterrules.drools;

/**
 * A small change to one sentence of a rule, for finding out whether anybody would notice.
 *
 * @param clauseId the clause of the rule, for example {@code HOU-7.4b}
 * @param file the rule file, for example {@code rules.dslr}
 * @param line the sentence's line, from 1
 * @param from what stands in the sentence, for example {@code 25}
 * @param to what would stand there instead, for example {@code 26}
 * @param sentence the sentence as it stands
 * @param changed the sentence as it would be
 */
public record RuleChange(
        String clauseId, String file, int line, String from, String to, String sentence, String changed) {}
