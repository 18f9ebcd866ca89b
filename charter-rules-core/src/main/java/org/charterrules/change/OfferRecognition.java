package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * Offer people payment or thanks for taking part.
 *
 * @param meetingId the meeting
 * @param personIds whom to offer it to
 */
public record OfferRecognition(String meetingId, Set<String> personIds) implements Change {
    /** Copies the ids. */
    public OfferRecognition {
        personIds = Set.copyOf(personIds);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.participants(caseFile, meetingId, personIds, one -> one.withRecognition(Recognition.THANKS));
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof OfferRecognition that && that.meetingId.equals(meetingId)
                ? new OfferRecognition(meetingId, Union.both(personIds, that.personIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-recognition", Union.sorted(personIds));
    }
}
