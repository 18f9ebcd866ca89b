package org.charterrules.subject;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Action;
import org.charterrules.model.FactKind;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reason for not doing something was put into words and told to everybody concerned.
 *
 * @param truth yes, no, or not known
 * @param missing the fields that would tell
 * @param untold ids of the people concerned who are known not to have been told
 */
public record GivenReason(Truth truth, List<FieldRef> missing, List<String> untold) {

    static GivenReason of(ActionSubject subject) {
        Reason reason = subject.action().explanation();
        boolean complete = subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        if (reason == null) {
            List<String> everybody = subject.action().concernedIds() == null
                    ? List.of()
                    : List.copyOf(new TreeSet<>(subject.action().concernedIds()));
            return complete
                    ? new GivenReason(Truth.NO, List.of(), everybody)
                    : new GivenReason(Truth.MAYBE, List.of(subject.field("explanation")), List.of());
        }
        return new Question(subject, reason, complete).answer();
    }

    private static final class Question {
        private final ActionSubject subject;
        private final Reason reason;
        private final boolean complete;
        private final List<FieldRef> missing = new ArrayList<>(0);
        private final List<String> untold = new ArrayList<>(0);

        Question(ActionSubject subject, Reason reason, boolean complete) {
            this.subject = subject;
            this.reason = reason;
            this.complete = complete;
        }

        GivenReason answer() {
            Truth truth = worded().and(published()).and(reached());
            return new GivenReason(truth, truth == Truth.MAYBE ? missing : List.of(), untold);
        }

        private Truth worded() {
            if (reason.text() == null) {
                return maybe("explanation.text");
            }
            return Truth.of(reason.hasText());
        }

        private Truth published() {
            Instant publishedAt = reason.publishedAt();
            if (publishedAt == null) {
                return complete ? Truth.NO : maybe("explanation.publishedAt");
            }
            return Truth.of(subject.file().hasHappened(publishedAt) && inTime(publishedAt));
        }

        private boolean inTime(Instant publishedAt) {
            @Nullable LocalDate due = subject.due().date();
            return subject.readings().has(Reading.REASON_AT_ANY_TIME)
                    || due == null
                    || !subject.localDate(publishedAt).isAfter(due);
        }

        private Truth reached() {
            Action action = subject.action();
            Set<String> concerned = action.concernedIds();
            if (concerned == null) {
                return maybe("concernedIds");
            }
            if (concerned.isEmpty()) {
                return Truth.YES;
            }
            if (reason.audience() == null) {
                return maybe("explanation.audience");
            }
            for (String id : concerned) {
                if (!reason.audience().contains(id)) {
                    untold.add(id);
                }
            }
            return Truth.of(untold.isEmpty());
        }

        private Truth maybe(String field) {
            missing.add(subject.field(field));
            return Truth.MAYBE;
        }
    }
}
