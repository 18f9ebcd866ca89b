package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Format;

/**
 * Issue a notice in more formats.
 *
 * @param noticeId the notice
 * @param formats the formats to add
 */
public record OfferFormats(String noticeId, Set<Format> formats) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.notice(caseFile, noticeId, notice -> {
            Set<Format> all = new TreeSet<>(formats);
            all.addAll(notice.formats() == null ? Set.of() : notice.formats());
            return notice.withFormats(all);
        });
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.offer-formats", noticeId, Union.sorted(formats));
    }
}
