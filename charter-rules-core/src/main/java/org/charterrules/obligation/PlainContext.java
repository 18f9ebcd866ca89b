package org.charterrules.obligation;

import java.util.Map;
import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Topic;
import org.charterrules.subject.NoticeSubject;

/**
 * What a notice says of the context, of what is fixed and what is open, has no unexplained acronym or listed jargon
 * (HOU-2.2). A reason recorded with the meeting under the id of the clause excuses it.
 *
 * @param clause the id under which a reason is recorded, for example {@code HOU-2.2}
 */
public record PlainContext(String clause) implements Obligation<NoticeSubject> {
    /**
     * Reads the id as rule files write it.
     *
     * @param clause for example {@code HOU-2.2}
     * @return the obligation
     */
    public static PlainContext orReason(String clause) {
        return new PlainContext(clause);
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        Map<Topic, String> statements = subject.notice().statements();
        if (statements == null) {
            return Judgement.unknown(subject.field("statements"));
        }
        String context = statements.getOrDefault(Topic.CONTEXT, "");
        if (context.isBlank()) {
            return Judgement.notApplicable(Statement.of("why.no-context", subject.id()));
        }
        Set<String> jargon = subject.file().policy().jargon();
        PlainText plain = PlainText.ofStatement(subject, Topic.CONTEXT)
                .acronyms(context)
                .terms(context, jargon == null ? Set.of() : jargon);
        return plain.isPlain() ? plain.satisfied() : new ReasonOnRecord(subject, clause).judge(plain);
    }
}
