package org.charterrules.obligation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * What one person says to one question, as far as the records tell: the latest answer, and of several at the same instant the
 * gravest. An answer without a time has been given, and may be the latest.
 *
 * @param possible what the person may say; empty if the person has said nothing
 * @param missing the fields that would tell
 */
record Reply(Set<Answer> possible, Set<FieldRef> missing) {
    static final Reply NONE = new Reply(Set.of(), Set.of());

    static Reply of(Collection<Attestation> own, Answer gravest, CaseIndex file) {
        EnumSet<Answer> possible = EnumSet.noneOf(Answer.class);
        Set<FieldRef> missing = new TreeSet<>();
        List<Attestation> latest = latest(own, file);
        addLatest(latest, gravest, possible, missing);
        addUndated(own.stream().filter(one -> one.answeredAt() == null).toList(), possible, missing);
        return new Reply(possible, missing);
    }

    private static void addUndated(List<Attestation> undated, Set<Answer> possible, Set<FieldRef> missing) {
        undated.forEach(one -> add(one, possible, missing));
        if (possible.size() > 1) {
            undated.forEach(one -> missing.add(field(one, "answeredAt")));
        }
    }

    private static List<Attestation> latest(Collection<Attestation> own, CaseIndex file) {
        List<Attestation> latest = new ArrayList<>(1);
        Instant when = Instant.MIN;
        for (Attestation one : own) {
            Instant answered = one.answeredAt();
            if (answered != null && file.hasHappened(answered) && !answered.isBefore(when)) {
                if (answered.isAfter(when)) {
                    latest.clear();
                }
                when = answered;
                latest.add(one);
            }
        }
        return latest;
    }

    private static void addLatest(
            List<Attestation> latest, Answer gravest, Set<Answer> possible, Set<FieldRef> missing) {
        Answer worst = null;
        boolean known = true;
        for (Attestation one : latest) {
            Answer answer = one.answer();
            known &= answer != null;
            if (answer != null && (worst == null || gravity(answer, gravest) > gravity(worst, gravest))) {
                worst = answer;
            }
        }
        if (worst != null && (known || worst == gravest)) {
            possible.add(worst);
        } else {
            latest.forEach(one -> add(one, possible, missing));
        }
    }

    private static int gravity(Answer answer, Answer gravest) {
        if (answer == gravest) {
            return 3;
        }
        return switch (answer) {
            case PARTLY -> 2;
            case NOT_SURE -> 1;
            case YES, NO -> 0;
        };
    }

    private static void add(Attestation one, Set<Answer> possible, Set<FieldRef> missing) {
        if (one.answer() == null) {
            possible.addAll(EnumSet.allOf(Answer.class));
            missing.add(field(one, "answer"));
        } else {
            possible.add(one.answer());
        }
    }

    private static FieldRef field(Attestation one, String name) {
        return new FieldRef(FactType.ATTESTATION, one.id(), name);
    }

    boolean is(Answer answer) {
        return answer == settled();
    }

    boolean mayBe(Answer answer) {
        return possible.contains(answer);
    }

    /** The answer, or {@code null} if there is none or it is not certain. */
    @Nullable
    Answer settled() {
        return possible.size() == 1 ? possible.iterator().next() : null;
    }

    boolean isNone() {
        return possible.isEmpty();
    }
}
