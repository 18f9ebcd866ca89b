package org.charterrules.change;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.finding.Change;
import org.charterrules.finding.Statement;
import org.charterrules.model.CaseFile;

/**
 * Say something plainer, wherever certain terms stand in the text of a notice.
 *
 * @param noticeId the notice
 * @param terms the terms as they are spelt there, for example {@code Co-production}
 * @param plainer what to say instead, for example {@code working together}
 */
public record SayInstead(String noticeId, Set<String> terms, String plainer) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        return Edits.notice(caseFile, noticeId, notice -> notice.withText(plain(notice.text())));
    }

    private String plain(String text) {
        String result = text;
        for (String term : terms) {
            result = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])")
                    .matcher(result)
                    .replaceAll(Matcher.quoteReplacement(plainer));
        }
        return result;
    }

    @Override
    public Statement says() {
        return Statement.of("remedy.say-instead", noticeId, plainer, Union.sorted(terms));
    }
}
