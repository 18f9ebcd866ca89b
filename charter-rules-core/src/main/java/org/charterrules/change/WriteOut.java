package org.charterrules.change;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Notice;
import org.charterrules.model.Topic;

/**
 * Write terms out in full, wherever they stand in the text of a notice or in what it states.
 *
 * @param noticeId the notice
 * @param terms the terms, for example {@code SENCO}
 */
public record WriteOut(String noticeId, Set<String> terms) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.notice(caseFile, noticeId, this::writtenOut);
    }

    private Notice writtenOut(Notice notice) {
        Map<Topic, String> statements = new TreeMap<>(notice.statements() == null ? Map.of() : notice.statements());
        statements.replaceAll((topic, says) -> writtenOut(says));
        return notice.withText(notice.text() == null ? null : writtenOut(notice.text()))
                .withStatements(notice.statements() == null ? null : statements);
    }

    private String writtenOut(String text) {
        String result = text;
        for (String term : terms) {
            result = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?:['\u2019]?s)?(?![\\p{L}\\p{N}])")
                    .matcher(result)
                    .replaceAll("(in full)");
        }
        return result;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.write-out", noticeId, Union.sorted(terms));
    }
}
