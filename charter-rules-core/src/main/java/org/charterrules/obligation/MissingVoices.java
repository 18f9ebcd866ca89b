package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;

/** The groups that people found missing at a meeting, coded from what they answered. */
final class MissingVoices {
    private static final Question WHO_IS_MISSING = new Question("Q-MISSING-VOICES");

    private MissingVoices() {}

    /** Asks what became of each answer that names a group by the next meeting; nothing to ask where nobody is missing. */
    static Judgement judge(MeetingSubject subject, BiFunction<Attestation, @Nullable Meeting, Judgement> each) {
        return Neighbours.next(subject.file(), subject.meeting()).judge(next -> judge(subject, next, each));
    }

    private static Judgement judge(
            MeetingSubject subject,
            @Nullable Meeting next,
            BiFunction<Attestation, @Nullable Meeting, Judgement> each) {
        List<Attestation> given = subject.file().answers(subject.id(), WHO_IS_MISSING.id());
        if (given == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Lessons answers = Lessons.of(given, subject, next, false);
        if (answers.certain().isEmpty() && answers.doubtful().isEmpty()) {
            return Lessons.nobodyAnswered(subject, WHO_IS_MISSING);
        }
        Set<FieldRef> missing = new TreeSet<>(answers.missing());
        if (answers.certain().isEmpty() && !subject.file().isComplete(FactKind.ATTESTATIONS, subject.readings())) {
            missing.add(subject.file().list("attestations"));
            return Judgement.unknown(missing);
        }
        List<Judgement> certain =
                answers.certain().stream().map(one -> judge(one, next, each)).toList();
        List<Judgement> doubtful =
                answers.doubtful().stream().map(one -> judge(one, next, each)).toList();
        return Judgement.settle(certain, doubtful, missing, nobody());
    }

    private static Statement nobody() {
        return Statement.of("why.nobody-missing");
    }

    private static Judgement judge(
            Attestation one, @Nullable Meeting next, BiFunction<Attestation, @Nullable Meeting, Judgement> each) {
        Set<Group> groups = one.groups();
        if (groups == null) {
            return Judgement.unknown(Asking.field(one, "groups"));
        }
        return groups.isEmpty() ? Judgement.notApplicable(nobody()) : each.apply(one, next);
    }

    static Set<Group> groups(Attestation one) {
        return new TreeSet<>(one.groups() == null ? Set.of() : one.groups());
    }
}
