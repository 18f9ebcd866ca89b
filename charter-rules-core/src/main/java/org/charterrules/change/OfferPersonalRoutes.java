package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Participant;
import org.charterrules.model.ViewRoute;
import org.jspecify.annotations.Nullable;

/**
 * Offer certain people ways to give their views.
 *
 * @param meetingId the meeting
 * @param personIds whom to offer them to
 * @param routes the ways
 */
public record OfferPersonalRoutes(String meetingId, Set<String> personIds, Set<ViewRoute> routes) implements Change {
    /** Copies the sets. */
    public OfferPersonalRoutes {
        personIds = Set.copyOf(personIds);
        routes = Set.copyOf(routes);
    }

    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.participants(caseFile, meetingId, personIds, this::offered);
    }

    private Participant offered(Participant one) {
        Set<ViewRoute> before =
                one.views().routes() == null ? Set.of() : one.views().routes();
        return one.withViews(one.views().withRoutes(Union.both(before, routes)));
    }

    @Override
    public @Nullable Change with(Change other) {
        boolean same = other instanceof OfferPersonalRoutes that
                && that.meetingId.equals(meetingId)
                && that.routes.equals(routes);
        return same
                ? new OfferPersonalRoutes(
                        meetingId, Union.both(personIds, ((OfferPersonalRoutes) other).personIds), routes)
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-personal-routes", Union.sorted(personIds), Union.sorted(routes));
    }
}
