package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.ViewRoute;
import org.jspecify.annotations.Nullable;

/**
 * Let everybody give their views in more ways.
 *
 * @param meetingId the meeting
 * @param routes the ways to add
 */
public record OfferViewRoutes(String meetingId, Set<ViewRoute> routes) implements Change {
    /** Copies the ways. */
    public OfferViewRoutes {
        routes = Set.copyOf(routes);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.meeting(caseFile, meetingId, meeting -> {
            Set<ViewRoute> before = meeting.viewRoutes() == null ? Set.of() : meeting.viewRoutes();
            return meeting.withViewRoutes(Union.both(before, routes));
        });
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof OfferViewRoutes that && that.meetingId.equals(meetingId)
                ? new OfferViewRoutes(meetingId, Union.both(routes, that.routes))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-view-routes", meetingId, Union.sorted(routes));
    }
}
