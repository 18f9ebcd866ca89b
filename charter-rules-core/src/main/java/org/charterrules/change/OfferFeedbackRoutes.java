package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Channel;
import org.charterrules.model.FollowUp;
import org.jspecify.annotations.Nullable;

/**
 * Let people send feedback in more ways.
 *
 * @param meetingId the meeting
 * @param channels the ways to add
 */
public record OfferFeedbackRoutes(String meetingId, Set<Channel> channels) implements Change {
    /** Copies the ways. */
    public OfferFeedbackRoutes {
        channels = Set.copyOf(channels);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> meeting.withFollowUp(added(meeting.followUp())));
    }

    private FollowUp added(FollowUp old) {
        Set<Channel> before = old.feedbackRoutes() == null ? Set.of() : old.feedbackRoutes();
        return old.withFeedbackRoutes(Union.both(before, channels));
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof OfferFeedbackRoutes that && that.meetingId.equals(meetingId)
                ? new OfferFeedbackRoutes(meetingId, Union.both(channels, that.channels))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-feedback-routes", Union.sorted(channels));
    }
}
