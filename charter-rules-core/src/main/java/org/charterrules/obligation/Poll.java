package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/** Whether everybody of a panel gives the answer that a promise hopes for. Nobody is answered for. */
final class Poll {
    private final Subject subject;
    private final Question question;
    private final Answer wanted;
    private final Replies replies;
    private final Panel panel;
    private final boolean respondentsOnly;

    Poll(Subject subject, Question question, Answer wanted, Replies replies, Panel panel, boolean respondentsOnly) {
        this.subject = subject;
        this.question = question;
        this.wanted = wanted;
        this.replies = replies;
        this.panel = panel;
        this.respondentsOnly = respondentsOnly || subject.readings().has(Reading.RESPONDENTS_ONLY);
    }

    /** Whether everybody of a panel says yes to a question. One no breaks the promise, whoever says it. */
    static Judgement allSayYes(Subject subject, Question question, Panel panel) {
        List<Attestation> answers = subject.file().answers(subject.id(), question.id());
        if (answers == null) {
            return Judgement.unknown(subject.file().list("attestations"));
        }
        Replies replies = Replies.of(answers, Answer.NO, subject.file());
        return new Poll(subject, question, Answer.YES, replies, panel, false).judge();
    }

    /** The answer that breaks a promise, when another one is hoped for. */
    static Answer against(Answer wanted) {
        return wanted == Answer.YES ? Answer.NO : Answer.YES;
    }

    Judgement judge() {
        if (subject.readings().has(Reading.MAJORITY)) {
            return judgeMajority();
        }
        if (counting(Truth.YES).stream().anyMatch(reply -> reply.is(against(wanted)))) {
            Statement gap = Statement.of(wanted == Answer.YES ? "gap.said-no" : "gap.said-yes");
            return settled(Verdict.VIOLATED, gap);
        }
        return isNobodyAsked() ? nobody() : judgeAgreement();
    }

    private boolean isNobodyAsked() {
        boolean answered = !counting(Truth.MAYBE).isEmpty();
        return !respondentsOnly && panel.members().isEmpty() && panel.unlisted().isEmpty() && !answered;
    }

    private static Judgement nobody() {
        return Judgement.notApplicable(Statement.of("why.nobody-asked"));
    }

    private Judgement judgeAgreement() {
        boolean nobodyElse = counting(Truth.MAYBE).stream().allMatch(this::agreesOrWillDo);
        boolean agreed = respondentsOnly
                ? counting(Truth.YES).stream().anyMatch(reply -> reply.is(wanted)) && nobodyElse
                : isUnanimous() && nobodyElse;
        return agreed ? settled(Verdict.SATISFIED, Statement.of("gap.all-say-so")) : unknown();
    }

    /** Somebody who is not on the panel stands in the way only by saying the opposite. */
    private boolean agreesOrWillDo(Reply reply) {
        return respondentsOnly ? reply.is(wanted) : !reply.mayBe(against(wanted));
    }

    private boolean isUnanimous() {
        boolean certain =
                panel.members().containsValue(Truth.YES) && panel.unlisted().isEmpty();
        boolean all = panel.members().keySet().stream()
                .allMatch(person -> replies.of(person).is(wanted));
        return certain && all && replies.anonymous().stream().allMatch(reply -> reply.is(wanted));
    }

    /** What was said by those who count, certainly or at least perhaps. */
    private List<Reply> counting(Truth least) {
        List<Reply> counting = new ArrayList<>();
        replies.named().forEach((person, reply) -> {
            if (!reply.isNone() && counts(person, least)) {
                counting.add(reply);
            }
        });
        if (!replies.anonymous().isEmpty() && counts(null, least)) {
            counting.addAll(replies.anonymous());
        }
        return counting;
    }

    private boolean counts(@Nullable String person, Truth least) {
        Truth counts = panel.counts().apply(person);
        return counts == Truth.YES || counts == least;
    }

    private Judgement judgeMajority() {
        if (!panel.unlisted().isEmpty()) {
            return unknown();
        }
        if (panel.members().isEmpty()) {
            return nobody();
        }
        int asked = panel.members().size();
        if (2 * count(wanted) > asked) {
            return settled(Verdict.SATISFIED, Statement.of("gap.most-say-so"));
        }
        return 2 * count(against(wanted)) >= asked
                ? settled(Verdict.VIOLATED, Statement.of("gap.no-majority"))
                : unknown();
    }

    private long count(Answer answer) {
        long named = panel.members().entrySet().stream()
                .filter(one ->
                        one.getValue() == Truth.YES && replies.of(one.getKey()).is(answer))
                .count();
        return named + (panel.counts().apply(null) == Truth.YES ? anonymous(answer) : 0);
    }

    private long anonymous(Answer answer) {
        return replies.anonymous().stream().filter(reply -> reply.is(answer)).count();
    }

    private Judgement settled(Verdict verdict, Statement gap) {
        return Judgement.later(verdict, () -> told(verdict, gap));
    }

    private Judgement told(Verdict verdict, Statement gap) {
        JudgementBuilder judgement =
                Judgement.of(verdict).addFound(tally()).addGap(gap).addSubjectIds(subject.id());
        if (verdict == Verdict.VIOLATED) {
            judgement.addAdvice(Statement.of("advice.talk-about-answer"));
        }
        return judgement.build();
    }

    private Judgement unknown() {
        return Judgement.later(Verdict.UNKNOWN, this::wanting);
    }

    private Judgement wanting() {
        JudgementBuilder judgement = Judgement.of(Verdict.UNKNOWN)
                .addFound(tally())
                .missing(missing())
                .addSubjectIds(subject.id());
        return judgement
                .addAdvice(Statement.of(silent() > 0 ? "advice.ask-question" : "advice.ask-what-is-wanting", question))
                .build();
    }

    private Set<FieldRef> missing() {
        Set<FieldRef> missing = new TreeSet<>(panel.missing());
        missing.add(subject.file().list("attestations"));
        replies.all().forEach(reply -> missing.addAll(reply.missing()));
        missing.addAll(replies.respondentFields());
        addGroups(missing, replies.named().keySet());
        return missing;
    }

    private void addGroups(Set<FieldRef> missing, Collection<String> respondents) {
        for (String person : respondents) {
            boolean doubtful = panel.counts().apply(person) == Truth.MAYBE
                    && panel.unlisted().isEmpty();
            if (doubtful) {
                missing.add(Asking.groupsOf(person, subject));
            }
        }
    }

    private int silent() {
        return panel.withReply(replies, Reply::isNone).size();
    }

    private Evidence tally() {
        List<Object> values = new ArrayList<>(List.of(question));
        values.addAll(
                replies.of(person -> panel.counts().apply(person) != Truth.NO).tally());
        values.add(silent());
        return Evidence.of(new Statement("found.tally", values), subject.file().list("attestations"));
    }
}
