package org.charterrules.drools.pack;

import java.util.List;

/**
 * A rule as it stands in its file, before anybody knows whether its sentences mean anything.
 *
 * @param heading its first line
 * @param name its name, for example {@code HOU-7.2a Meetings fit between 10am and 2pm}
 * @param clauseId the first word of its name
 * @param when its sentences after 'when'
 * @param then its sentences after 'then'
 */
public record RuleDraft(
        SourceLine heading, String name, String clauseId, List<SourceLine> when, List<SourceLine> then) {
    /** Copies the lists. */
    public RuleDraft {
        when = List.copyOf(when);
        then = List.copyOf(then);
    }

    /** The column of the name in the first line. */
    public int nameColumn() {
        return Math.max(1, heading.text().indexOf(name) + 1);
    }
}
