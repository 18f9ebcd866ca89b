package org.charterrules.obligation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterrules.change.WriteOut;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Policy;
import org.charterrules.model.Topic;
import org.charterrules.subject.NoticeSubject;
import org.jspecify.annotations.Nullable;

/** The terms of a text that need explaining and are not explained, each with its first position and its spellings. */
final class PlainText implements ReasonOnRecord.Failure {
    private final NoticeSubject subject;
    private final FieldRef field;
    private final @Nullable Topic topic;
    private final Map<String, Integer> positions = new TreeMap<>();
    private final Set<String> spellings = new TreeSet<>();

    private PlainText(NoticeSubject subject, FieldRef field, @Nullable Topic topic) {
        this.subject = subject;
        this.field = field;
        this.topic = topic;
    }

    /** The text of a notice. */
    static PlainText ofText(NoticeSubject subject) {
        return new PlainText(subject, subject.field("text"), null);
    }

    /** What a notice states of a topic. */
    static PlainText ofStatement(NoticeSubject subject, Topic topic) {
        return new PlainText(subject, subject.field("statements"), topic);
    }

    /** Looks for acronyms, by the agreed glossary and the reading in force. */
    PlainText acronyms(String text) {
        boolean explainedAllowed = subject.readings().has(Reading.EXPLAINED_ALLOWED);
        Set<String> glossary = policy().glossary();
        Set<String> agreed = glossary != null && explainedAllowed ? glossary : Set.of();
        Acronyms.unexplained(text, agreed, explainedAllowed).forEach((term, position) -> {
            positions.put(term, position);
            spellings.add(term);
        });
        return this;
    }

    /** Looks for listed terms that the text does not explain. */
    PlainText terms(String text, Set<String> listed) {
        Terms.unexplained(subject.file(), text, listed).forEach((term, use) -> {
            positions.putIfAbsent(term, use.position());
            spellings.addAll(use.spellings());
        });
        return this;
    }

    private Policy policy() {
        return subject.file().policy();
    }

    boolean isPlain() {
        return positions.isEmpty();
    }

    /** Kept: every term is explained. */
    Judgement satisfied() {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.no-terms", subject.id()), field))
                .addSubjectIds(subject.id())
                .build();
    }

    /** Not kept: the terms, what is wanting, and how to put it right. */
    @Override
    public JudgementBuilder found(Verdict verdict) {
        JudgementBuilder judgement = Judgement.of(verdict).addSubjectIds(subject.id());
        positions.forEach((term, position) -> judgement.addFound(Evidence.of(says(term, position), field)));
        return judgement.addGap(Statement.of("gap.terms", subject.id(), positions.size()));
    }

    private Statement says(String term, int position) {
        return topic == null
                ? Statement.of("found.term", subject.id(), term, position)
                : Statement.of("found.term-in-statement", subject.id(), term, position, topic);
    }

    @Override
    public Remedy remedy() {
        return Remedy.of("write-out", new WriteOut(subject.id(), spellings));
    }

    Judgement judge() {
        return isPlain()
                ? satisfied()
                : found(Verdict.VIOLATED).addRemedies(remedy()).build();
    }
}
