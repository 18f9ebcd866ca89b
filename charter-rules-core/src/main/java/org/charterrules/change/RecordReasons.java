package org.charterrules.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Mode;
import org.charterrules.model.Reason;

/**
 * Record why something was not possible.
 *
 * @param meetingId the meeting
 * @param keys what the reasons are for: modes or a clause id
 */
public record RecordReasons(String meetingId, Set<String> keys) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> {
            Map<String, Reason> all = new TreeMap<>(meeting.reasons() == null ? Map.of() : meeting.reasons());
            keys.forEach(key -> all.put(key, new Reason("(the reason)", asOf, null)));
            return meeting.withReasons(all);
        });
    }

    @Override
    public Statement says() {
        return Statement.of(
                "remedy.record-reasons",
                meetingId,
                keys.stream().sorted().map(RecordReasons::inWords).toList());
    }

    /** Ways of taking part have words; clauses go by their ids. */
    private static Object inWords(String key) {
        return Arrays.stream(Mode.values())
                .filter(mode -> mode.name().equals(key))
                .<Object>map(mode -> mode)
                .findFirst()
                .orElse(key);
    }
}
