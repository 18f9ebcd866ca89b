package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Offer people another time or another way of taking part.
 *
 * @param meetingId the meeting
 * @param personIds whom to offer it to
 */
public record OfferAnotherWay(String meetingId, Set<String> personIds) implements Change {
    /** Copies the ids. */
    public OfferAnotherWay {
        personIds = Set.copyOf(personIds);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.participants(caseFile, meetingId, personIds, one -> offered(one, asOf));
    }

    private static Participant offered(Participant one, Instant asOf) {
        List<Reason> all = new ArrayList<>(one.adjustmentsOffered() == null ? List.of() : one.adjustmentsOffered());
        all.add(new Reason("(another way)", asOf, Set.of(one.personId())));
        return one.withAdjustmentsOffered(all);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof OfferAnotherWay that && that.meetingId.equals(meetingId)
                ? new OfferAnotherWay(meetingId, Union.both(personIds, that.personIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-another-way", Union.sorted(personIds));
    }
}
