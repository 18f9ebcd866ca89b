package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Change;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.model.Attestation;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * Get people's answers to questions about a meeting.
 *
 * @param meetingId the meeting
 * @param questionIds the questions, for example {@code Q-CHANGE}
 */
public record GetAnswers(String meetingId, Set<String> questionIds) implements Change {
    @Override
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        List<Attestation> all = new ArrayList<>(caseFile.attestations() == null ? List.of() : caseFile.attestations());
        for (String questionId : questionIds) {
            all.add(new Attestation(
                    "remedy-" + all.size(), questionId, meetingId, null, null, "(the answer)", asOf, null));
        }
        return caseFile.withAttestations(all);
    }

    @Override
    public @Nullable Change with(Change other) {
        return other instanceof GetAnswers that && that.meetingId.equals(meetingId)
                ? new GetAnswers(meetingId, Union.both(questionIds, that.questionIds))
                : null;
    }

    @Override
    public Statement says() {
        return Statement.of(
                "remedy.get-answers",
                Union.sorted(questionIds).stream().map(Question::new).toList());
    }
}
