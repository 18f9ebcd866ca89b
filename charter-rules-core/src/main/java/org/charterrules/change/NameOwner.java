package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Agree with somebody that they are to do an action, and record that they take it on.
 *
 * @param actionId the action, for example {@code A-07}
 * @param candidates whom to ask, at least one; one of them is enough
 */
public record NameOwner(String actionId, Set<String> candidates) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        String owner = new TreeSet<>(candidates).first();
        return Edits.action(
                caseFile, actionId, action -> action.withOwnerIds(Set.of(owner)).withOwnerAcceptedAt(asOf));
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.name-owner", actionId, Union.sorted(candidates));
    }
}
