package org.charterrules.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.DueChange;

/**
 * Agree a due date for an action. If it had another one, people are told of the change at once.
 *
 * @param actionId the action, for example {@code A-07}
 * @param date the date to agree
 */
public record SetDueDate(String actionId, LocalDate date) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.action(caseFile, actionId, action -> dated(action, asOf));
    }

    private Action dated(Action action, Instant asOf) {
        Action dated = action.withDueKnownAbsent(false).withDue(date);
        if (action.due() == null || action.dueChanges() == null) {
            return dated;
        }
        List<DueChange> changes = new ArrayList<>(action.dueChanges());
        changes.add(new DueChange(action.due(), date, asOf));
        return dated.withDueChanges(changes);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.set-due-date", actionId, date);
    }
}
