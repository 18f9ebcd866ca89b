package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.AccessFeature;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Meet in an accessible place that has certain features besides those of the present one.
 *
 * @param meetingId the meeting
 * @param features what the place must have; empty if being accessible is enough
 */
public record ChangeVenue(String meetingId, Set<AccessFeature> features) implements Change {
    /** Copies the features. */
    public ChangeVenue {
        features = Set.copyOf(features);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> meeting.withVenue(better(meeting.venue())));
    }

    private Venue better(Venue old) {
        Set<AccessFeature> before = old.features() == null ? Set.of() : old.features();
        return new Venue(null, Union.both(before, features), true);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof ChangeVenue that && that.meetingId.equals(meetingId)
                ? new ChangeVenue(meetingId, Union.both(features, that.features))
                : null;
    }

    @Override
    public Statement says() {
        return features.isEmpty()
                ? Statement.of("remedy.accessible-venue")
                : Statement.of("remedy.change-venue", Union.sorted(features));
    }
}
