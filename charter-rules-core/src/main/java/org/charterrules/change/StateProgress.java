package org.charterrules.change;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;

/**
 * Issue a progress report again, saying how each action is going that it names.
 *
 * @param noticeId the notice, for example {@code N-14}
 */
public record StateProgress(String noticeId) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.notice(caseFile, noticeId, StateProgress::stated);
    }

    private static Notice stated(Notice notice) {
        Map<Topic, String> all = new TreeMap<>(notice.statements() == null ? Map.of() : notice.statements());
        all.put(Topic.PROGRESS, "(how it is going)");
        return notice.withStatements(all);
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.state-progress", noticeId);
    }
}
