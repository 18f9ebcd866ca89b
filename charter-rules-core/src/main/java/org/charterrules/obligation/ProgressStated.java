package org.charterrules.obligation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.charterrules.change.StateProgress;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Topic;
import org.charterrules.subject.NoticeSubject;

/**
 * A progress report says how the actions are going that it names (OH-M7b). What it says of them is recorded as one
 * statement on {@link Topic#PROGRESS}; whether it really speaks of each cannot be told from that.
 */
public record ProgressStated() implements Obligation<NoticeSubject> {
    @Override
    public Judgement judge(NoticeSubject subject) {
        FieldRef field = subject.field("statements");
        Map<Topic, String> statements = subject.notice().statements();
        if (statements == null) {
            return Judgement.unknown(field);
        }
        if (!statements.getOrDefault(Topic.PROGRESS, "").isBlank()) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(Statement.of("found.progress-stated", subject.id()), field))
                    .addSubjectIds(subject.id())
                    .build();
        }
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says(subject), field, subject.field("actionIds")))
                .addGap(Statement.of("gap.progress-not-stated"))
                .addRemedies(Remedy.of("state-progress", new StateProgress(subject.id())))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Statement says(NoticeSubject subject) {
        return subject.notice().actionIds() == null
                ? Statement.of("found.no-progress-stated", subject.id())
                : Statement.of(
                        "found.named-without-progress",
                        subject.id(),
                        List.copyOf(new TreeSet<>(subject.notice().actionIds())));
    }
}
