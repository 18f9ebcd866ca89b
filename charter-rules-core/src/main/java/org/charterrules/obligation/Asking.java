package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;

/** What is found when a question wants an answer in words: one answer that is not blank is enough. */
final class Asking {
    private Asking() {}

    static FieldRef groupsOf(String personId, Subject subject) {
        return !subject.file().listsPeople()
                ? subject.file().list("people")
                : new FieldRef(FactType.PERSON, personId, "groups");
    }

    static FieldRef field(Attestation one, String name) {
        return new FieldRef(FactType.ATTESTATION, one.id(), name);
    }

    /** Whether an answer has been given by now; one without a time has. */
    static Truth isGiven(Attestation one, CaseIndex file) {
        return Truth.of(one.answeredAt() == null || file.hasHappened(one.answeredAt()));
    }

    static Truth hasWords(Attestation one) {
        return one.text() == null ? Truth.MAYBE : Truth.of(!one.text().isBlank());
    }

    /** Whether an answer says anything, by a choice, in words or by the groups it names; that it names none says so too. */
    static Truth says(Attestation one) {
        boolean coded = one.answer() != null || one.groups() != null;
        return coded || hasWords(one) == Truth.YES ? Truth.YES : Truth.MAYBE;
    }

    static List<FieldRef> missingSay(Attestation one) {
        List<FieldRef> missing = new ArrayList<>(List.of(field(one, "answer"), field(one, "groups")));
        if (one.text() == null) {
            missing.add(field(one, "text"));
        }
        return missing;
    }

    private static Truth tells(Attestation one, CaseIndex file) {
        return isGiven(one, file).and(hasWords(one));
    }

    static Judgement inWords(Subject subject, Question question) {
        List<Attestation> asked = subject.file().answers(subject.id(), question.id());
        if (asked == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        return asked.stream()
                .filter(one -> tells(one, subject.file()) == Truth.YES)
                .findFirst()
                .map(one -> answered(subject, question, one))
                .orElseGet(() -> notAnswered(subject, question, asked));
    }

    /** The question as it is still open for some people. */
    static List<OpenQuestion> open(Subject subject, Question question, Set<String> people) {
        String meetingId = Objects.requireNonNull(subject.meetingId());
        return List.of(new OpenQuestion(question, subject.type(), subject.id(), meetingId, people));
    }

    /** The question as it is still open for anybody, as long as the promise is not kept. */
    static List<OpenQuestion> openUntilKept(Subject subject, Question question, Judgement judgement) {
        return judgement.verdict() == Verdict.SATISFIED ? List.of() : open(subject, question, Set.of());
    }

    /** The question as it is still open for those of a panel who have not answered yet. */
    static List<OpenQuestion> open(Subject subject, Question question, Panel panel) {
        List<Attestation> known = subject.file().answers(subject.id(), question.id());
        Replies replies = Replies.of(known == null ? List.of() : known, Answer.NO, subject.file());
        return open(subject, question, panel, replies);
    }

    /** The question as it is still open for those of a panel who are silent. */
    static List<OpenQuestion> open(Subject subject, Question question, Panel panel, Replies replies) {
        Set<String> silent = panel.silent(replies);
        return silent.isEmpty() ? List.of() : open(subject, question, silent);
    }

    private static Judgement answered(Subject subject, Question question, Attestation one) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.answered", question), field(one, "answeredAt")))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement notAnswered(Subject subject, Question question, List<Attestation> asked) {
        Set<FieldRef> missing = new TreeSet<>();
        FieldRef list = subject.file().list("attestations");
        missing.add(list);
        asked.stream()
                .filter(one -> tells(one, subject.file()) == Truth.MAYBE)
                .forEach(one -> missing.add(field(one, "text")));
        JudgementBuilder judgement = Judgement.of(Verdict.UNKNOWN).missing(missing);
        if (missing.size() == 1) {
            judgement.addFound(Evidence.of(Statement.of("found.not-answered", question), list));
        }
        return judgement
                .addAdvice(Statement.of("advice.ask-question", question))
                .addSubjectIds(subject.id())
                .build();
    }
}
