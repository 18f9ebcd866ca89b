package org.charterrules.obligation;

import java.util.Set;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Verdict;
import org.charterrules.subject.NoticeSubject;

/** The text of a notice explains every listed difficult term that it uses (OH-A4b). */
public record DifficultTermsExplained() implements Obligation<NoticeSubject> {
    @Override
    public Judgement judge(NoticeSubject subject) {
        String text = subject.notice().text();
        Set<String> difficult = subject.file().policy().difficultTerms();
        if (text == null || difficult == null && !text.isBlank()) {
            return unknown(subject, difficult == null);
        }
        return PlainText.ofText(subject)
                .terms(text, difficult == null ? Set.of() : difficult)
                .judge();
    }

    private static Judgement unknown(NoticeSubject subject, boolean listNeeded) {
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN);
        if (listNeeded) {
            unknown.parameter("DIFFICULT_TERMS");
        }
        if (subject.notice().text() == null) {
            unknown.addMissing(subject.field("text"));
        }
        return unknown.build();
    }
}
