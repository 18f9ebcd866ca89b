package org.charterrules.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;

/**
 * Agree an action that takes up what somebody answered.
 *
 * @param meetingId the meeting the action belongs to, for example {@code M2}
 * @param attestationId the answer, for example {@code T1}
 */
public record TakeUp(String meetingId, String attestationId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        List<Action> all = new ArrayList<>(caseFile.actions() == null ? List.of() : caseFile.actions());
        all.add(Action.of(newId(all), meetingId)
                .status(ActionStatus.OPEN)
                .createdAt(asOf)
                .sourceAttestationId(attestationId)
                .build());
        return caseFile.withActions(all);
    }

    private static String newId(List<Action> all) {
        List<String> ids = all.stream().map(Action::id).toList();
        int number = all.size() + 1;
        while (ids.contains("remedy-" + number)) {
            number++;
        }
        return "remedy-" + number;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.take-up", attestationId);
    }
}
