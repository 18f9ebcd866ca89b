package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Meeting;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The answers to a question about a meeting that another meeting could take up: given by now, and before the other one began.
 *
 * @param certain the answers that were
 * @param missing the fields that would tell of the others
 */
record Lessons(List<Attestation> certain, List<Attestation> doubtful, Set<FieldRef> missing) {
    static Lessons of(List<Attestation> answers, MeetingSubject subject, @Nullable Meeting next, boolean worded) {
        List<Attestation> certain = new ArrayList<>();
        List<Attestation> doubtful = new ArrayList<>();
        Set<FieldRef> missing = new TreeSet<>();
        for (Attestation one : answers) {
            Truth counts = inTime(one, subject, next);
            Truth both = worded ? counts.and(Asking.hasWords(one)) : counts;
            if (both == Truth.YES) {
                certain.add(one);
            } else if (both == Truth.MAYBE) {
                doubtful.add(one);
                addMissing(missing, one, worded, next);
            }
        }
        return new Lessons(certain, doubtful, missing);
    }

    private static Truth inTime(Attestation one, MeetingSubject subject, @Nullable Meeting next) {
        Truth given = Asking.isGiven(one, subject.file());
        if (next == null) {
            return given;
        }
        Instant limit = Neighbours.start(next);
        if (limit != null && !subject.file().hasHappened(limit)) {
            return given;
        }
        return given.and(
                limit == null || one.answeredAt() == null
                        ? Truth.MAYBE
                        : Truth.of(one.answeredAt().isBefore(limit)));
    }

    private static void addMissing(Set<FieldRef> missing, Attestation one, boolean worded, @Nullable Meeting next) {
        if (next != null && Neighbours.start(next) == null) {
            missing.add(Neighbours.startField(next));
        }
        if (one.answeredAt() == null) {
            missing.add(Asking.field(one, "answeredAt"));
        }
        if (worded && one.text() == null) {
            missing.add(Asking.field(one, "text"));
        }
    }

    /** What is found if nobody has answered: nothing to take up, where the answers are complete. */
    static Judgement nobodyAnswered(MeetingSubject subject, Question question) {
        return subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings())
                ? Judgement.notApplicable(Statement.of("why.nobody-answered", question))
                : Judgement.unknown(subject.file().list("attestations"));
    }
}
