package org.charterrules.drools.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences that the guide for scenarios shows, of which every known sentence is one. */
final class KnownSteps {
    private static final Pattern SENTENCE = Pattern.compile("(?m)^ *(?:Given|When|Then|And) (.+)$");
    private static final int SHOWN = 3;
    private static final double FAR = 0.25;

    private final List<String> sentences;

    private KnownSteps(List<String> sentences) {
        this.sentences = sentences;
    }

    private static final class Shipped {
        private static final KnownSteps STEPS = read();
    }

    private static KnownSteps read() {
        try (InputStream in = Objects.requireNonNull(KnownSteps.class.getResourceAsStream("README.md"))) {
            String guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new KnownSteps(SENTENCE.matcher(guide)
                    .results()
                    .map(sentence -> sentence.group(1))
                    .distinct()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sentences that share most words with one that is not known; none if they have little in common. */
    static List<String> nearest(String unknown) {
        Set<String> words = words(unknown);
        return Shipped.STEPS.sentences.stream()
                .filter(each -> likeness(words, words(each)) > FAR)
                .sorted(Comparator.comparingDouble((String each) -> -likeness(words, words(each))))
                .limit(SHOWN)
                .toList();
    }

    /** Between 0 and 1: the share of words that two sentences have in common (Dice). */
    private static double likeness(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        return 2.0 * shared.size() / (one.size() + other.size());
    }

    private static Set<String> words(String sentence) {
        return new HashSet<>(Arrays.asList(sentence.toLowerCase(Locale.ROOT).split("[^a-z0-9]+")));
    }
}
