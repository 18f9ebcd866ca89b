package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Go through an action with somebody whose agreement is wanting, and record that they agree.
 *
 * @param actionId the action, for example {@code A-07}
 * @param candidates whom to ask, at least one; one of them is enough
 */
public record Agree(String actionId, Set<String> candidates) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(caseFile, actionId, action -> {
            Set<String> all = new TreeSet<>(action.agreedBy() == null ? Set.of() : action.agreedBy());
            all.add(new TreeSet<>(candidates).first());
            return action.withAgreedBy(all);
        });
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.agree", actionId, Union.sorted(candidates));
    }
}
