package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Reason;

/**
 * Tell the people concerned why an action was not done, or not on time.
 *
 * @param actionId the action
 * @param audience whom to tell; empty if nobody is concerned any more
 */
public record TellWhy(String actionId, Set<String> audience) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(caseFile, actionId, action -> action.withExplanation(told(action, asOf)));
    }

    private Reason told(Action action, Instant asOf) {
        Reason old = action.explanation();
        boolean worded = old != null && old.hasText();
        boolean published =
                old != null && old.publishedAt() != null && !old.publishedAt().isAfter(asOf);
        Set<String> everybody = new TreeSet<>(audience);
        everybody.addAll(old == null || old.audience() == null ? Set.of() : old.audience());
        return new Reason(
                worded ? old.text() : "(the reason)", worded && published ? old.publishedAt() : asOf, everybody);
    }

    @Override
    public Statement says() {
        return audience.isEmpty()
                ? Statement.of("remedy.publish-why", actionId)
                : Statement.of("remedy.tell-why", actionId, Union.sorted(audience));
    }
}
