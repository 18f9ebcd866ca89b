package org.charterrules.finding;

import java.util.List;

/** What is known of a finding from the start, for reports that no check has made. */
public record KnownInsight(List<Statement> reasons, List<Remedy> remedies, List<DecidedBy> decidedBy)
        implements Finding.Insight {}
