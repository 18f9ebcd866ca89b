package org.charterrules.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.PatternSyntaxException;
import org.charterrules.drools.pack.SentenceForm;
import org.charterrules.finding.FactType;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that an application adds to the vocabulary, each with the code that says what it means. They are known only to packs
 * that {@link RulePack#readTrustingItsCode(java.nio.file.Path, OwnSentences)} reads. Immutable.
 *
 * <pre>{@code
 * OwnSentences ours = OwnSentences.none()
 *         .when(MeetingSubject.class, "- that has {number:[0-9]+} agenda items or more", (meeting, gaps) -> ...)
 *         .then(MeetingSubject.class, "it has a break of {number:[0-9]+} minutes", gaps -> new HasBreak(gaps.get("number")));
 * }</pre>
 *
 * <p>A gap is written {@code {name:pattern}}: a name of letters and a regular expression of what may stand there. Gaps named {@code number}, {@code
 * from}, {@code to}, {@code kinds}, {@code needs} and {@code groups} are also held to what those mean in the shipped sentences.
 * Keep patterns short: each is matched against every line of a pack.
 */
public final class OwnSentences {
    private static final OwnSentences NONE = new OwnSentences(List.of());

    private final List<Sentence> sentences;

    /** A sentence with what it means: a question if it says more of a subject, a promise if it lays one on it. */
    record Sentence(
            FactType about,
            String form,
            @Nullable BiFunction<Subject, Map<String, String>, Condition> question,
            @Nullable Function<Map<String, String>, Obligation<?>> promise) {
        String section() {
            return question == null ? "then" : "when";
        }
    }

    private OwnSentences(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /**
     * No sentence of one's own.
     *
     * @return the empty vocabulary, to which {@link #when} and {@link #then} add
     */
    public static OwnSentences none() {
        return NONE;
    }

    /**
     * Adds a sentence that may stand after 'when' and says more of what a rule is about.
     *
     * @param about what it can be said of, for example {@link org.charterrules.subject.MeetingSubject}
     * @param form the sentence, beginning with {@code - }; for example {@code - that has {number:[0-9]+} agenda items or more}
     * @param question answers whether it holds of a subject, given what stands in the gaps; if it throws, the rule is in error
     *     and gives no verdict
     * @param <S> the type of subject
     * @return these sentences and that one
     * @throws IllegalArgumentException if the form is not well formed, or no rule can be about the type of subject
     */
    public <S extends Subject> OwnSentences when(
            Class<S> about, String form, BiFunction<? super S, Map<String, String>, Condition> question) {
        Objects.requireNonNull(question);
        if (!form.startsWith("- ")) {
            throw new IllegalArgumentException("The sentence '" + form + "' does not begin with '- '.");
        }
        return with(
                new Sentence(type(about), form, (subject, gaps) -> question.apply(about.cast(subject), gaps), null));
    }

    /**
     * Adds a sentence that may stand after 'then' and lays an obligation on what a rule is about.
     *
     * @param about what it can be said of, for example {@link org.charterrules.subject.MeetingSubject}
     * @param form the sentence, for example {@code it has a break of {number:[0-9]+} minutes}
     * @param promise makes the obligation, given what stands in the gaps; an {@link IllegalArgumentException} says in plain words
     *     what is wrong with a value, and is shown where the sentence stands
     * @param <S> the type of subject
     * @return these sentences and that one
     * @throws IllegalArgumentException if the form is not well formed, or no rule can be about the type of subject
     */
    public <S extends Subject> OwnSentences then(
            Class<S> about, String form, Function<Map<String, String>, ? extends Obligation<? super S>> promise) {
        Objects.requireNonNull(promise);
        if (form.startsWith("-")) {
            throw new IllegalArgumentException(
                    "The sentence '" + form + "' begins with '-'. Only one after 'when' does.");
        }
        return with(new Sentence(type(about), form, null, promise::apply));
    }

    private OwnSentences with(Sentence sentence) {
        requireWellFormed(sentence);
        List<Sentence> all = new ArrayList<>(sentences);
        all.add(sentence);
        return new OwnSentences(all);
    }

    private static void requireWellFormed(Sentence sentence) {
        String form = sentence.form();
        if (form.isBlank() || !form.equals(form.strip()) || form.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(
                    "A sentence is one line of words without space around it. This is none: '" + form + "'.");
        }
        try {
            Vocabulary.Sentence.of(sentence).pattern();
            SentenceForm.of(sentence.section(), form);
        } catch (PatternSyntaxException failure) {
            throw new IllegalArgumentException(
                    "The gaps of '" + form + "' need names of letters, each another, and patterns: "
                            + failure.getDescription() + ".",
                    failure);
        }
    }

    private static FactType type(Class<? extends Subject> about) {
        return RuleModel.about(about)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No rule can be about " + about.getName() + ". Maybe MeetingSubject or ActionSubject."));
    }

    List<Sentence> sentences() {
        return sentences;
    }
}
