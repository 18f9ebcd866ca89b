package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Take papers off this meeting and deal with them at a later one.
 *
 * @param meetingId the meeting
 * @param documentIds the papers
 */
public record DeferDocuments(String meetingId, Set<String> documentIds) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> {
            Set<String> left = new TreeSet<>(meeting.documentIds());
            left.removeAll(documentIds);
            return meeting.withDocumentIds(left);
        });
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof DeferDocuments that && that.meetingId.equals(meetingId)
                ? new DeferDocuments(meetingId, Union.both(documentIds, that.documentIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.defer-documents", Union.sorted(documentIds), documentIds.size());
    }
}
