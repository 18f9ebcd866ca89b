package org.charterrules.obligation;

import org.charterrules.finding.Statement;
import org.charterrules.time.LeadTime;

/** Says how much earlier something had to be done, in days as they are counted. */
final class TooShort {
    private TooShort() {}

    static Statement gap(LeadTime lead, long between) {
        return switch (lead.count()) {
            case CLEAR_DAYS -> Statement.of("gap.lead-clear-days", Math.max(0, between), lead.days());
            case WORKING_DAYS -> Statement.of("gap.lead-working-days", between, lead.days());
            case CLEAR_WORKING_DAYS -> Statement.of("gap.lead-clear-working-days", between, lead.days());
            default -> gapInDates(lead, between);
        };
    }

    private static Statement gapInDates(LeadTime lead, long between) {
        return between > lead.days()
                ? Statement.of("gap.lead-not-exact", between, lead.days())
                : Statement.of("gap.lead", between, lead.days());
    }
}
