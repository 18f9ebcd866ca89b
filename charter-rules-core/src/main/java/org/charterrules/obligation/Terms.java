package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed terms in a text, as whole words whatever their capitals. A term is explained if the text says, where the term first stands:
 *
 * <ul>
 *   <li>the term, then words in brackets: {@code outturn (what was spent)}
 *   <li>words, then the term in brackets: {@code what was spent (outturn)}
 *   <li>{@code outturn, that is,} or {@code outturn means}
 * </ul>
 *
 * The time it takes grows with the length of the text, whatever stands in it.
 */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    private final String text;
    private final List<Token> tokens;
    private final Map<String, List<Term>> byFirstWord;

    private record Token(String word, int start, int end) {}

    private record Term(String name, List<String> words) {}

    /** A term that the text uses. */
    static final class Use {
        private final int position;
        private final Set<String> spellings = new TreeSet<>();
        private final boolean explained;

        private Use(int position, boolean explained) {
            this.position = position;
            this.explained = explained;
        }

        /** Where its first character first stands, from 1. */
        int position() {
            return position;
        }

        /** The ways it is spelt in the text. */
        Set<String> spellings() {
            return spellings;
        }

        /** Whether the text explains it where it first stands. */
        boolean isExplained() {
            return explained;
        }
    }

    /**
     * One place where a term stands.
     *
     * @param firstWord the number of its first word in the text, from 0
     * @param lastWord the number of its last word in the text, from 0
     * @param start its first character, from 0
     * @param spelling how it is spelt there
     * @param title whether it is part of a title: it and a word beside it begin with a capital
     */
    record Place(String term, int firstWord, int lastWord, int start, String spelling, boolean title) {}

    private record Words(String text) {
        /** Both, and those below, for speed: what a record generates takes long the first time. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Words that && text.equals(that.text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }

    private record Listed(Set<String> terms) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Listed that && terms.equals(that.terms);
        }

        @Override
        public int hashCode() {
            return terms.hashCode();
        }
    }

    private Terms(CaseIndex file, String text, Set<String> terms) {
        this.text = text;
        this.tokens = file.onceOfWords(new Words(text), () -> tokens(text));
        this.byFirstWord = file.onceOfWords(new Listed(terms), () -> byFirstWord(terms));
    }

    private static Map<String, List<Term>> byFirstWord(Set<String> terms) {
        Map<String, List<Term>> byFirstWord = new HashMap<>();
        for (String name : terms) {
            List<String> words = tokens(name).stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                byFirstWord
                        .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                        .add(new Term(name, words));
            }
        }
        return byFirstWord;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group().toLowerCase(Locale.ROOT), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** The terms that a text uses and does not explain, by name. */
    static Map<String, Use> unexplained(CaseIndex file, String text, Set<String> terms) {
        if (terms.isEmpty()) {
            return Map.of();
        }
        Map<String, Use> uses = new Terms(file, text, terms).find();
        uses.values().removeIf(Use::isExplained);
        return uses;
    }

    /** Every place where a text uses one of some terms, in order. */
    static List<Place> places(CaseIndex file, String text, Set<String> terms) {
        return new Terms(file, text, terms).places();
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Term term : byFirstWord.getOrDefault(tokens.get(i).word, List.of())) {
                if (standsAt(i, term)) {
                    places.add(place(term.name, i, i + term.words.size() - 1));
                }
            }
        }
        return places;
    }

    private Place place(String term, int first, int last) {
        Token from = tokens.get(first);
        boolean title = Character.isUpperCase(text.charAt(from.start))
                && (isCapitalBeside(first - 1, first, first - 1) || isCapitalBeside(last, last + 1, last + 1));
        return new Place(term, first, last, from.start, text.substring(from.start, tokens.get(last).end), title);
    }

    /** Whether two neighbouring words stand one blank apart, and a certain one of them begins with a capital. */
    private boolean isCapitalBeside(int one, int next, int capital) {
        return one >= 0
                && next < tokens.size()
                && text.charAt(tokens.get(one).end) == ' '
                && tokens.get(next).start == tokens.get(one).end + 1
                && Character.isUpperCase(text.charAt(tokens.get(capital).start));
    }

    private Map<String, Use> find() {
        Map<String, Use> uses = new TreeMap<>();
        for (Place place : places()) {
            Use use = uses.computeIfAbsent(place.term, term -> new Use(place.start + 1, isExplained(place)));
            use.spellings.add(place.spelling);
        }
        return uses;
    }

    private boolean standsAt(int i, Term term) {
        if (i + term.words.size() > tokens.size()) {
            return false;
        }
        for (int j = 1; j < term.words.size(); j++) {
            if (!tokens.get(i + j).word.equals(term.words.get(j))) {
                return false;
            }
        }
        return true;
    }

    private boolean isExplained(Place place) {
        return isFollowedByWords(place.lastWord)
                || isInBracketsAfterWords(place.firstWord, place.lastWord)
                || isDefined(place.lastWord);
    }

    private boolean isFollowedByWords(int last) {
        return last + 1 < tokens.size()
                && text.startsWith(" (", tokens.get(last).end)
                && tokens.get(last + 1).start == tokens.get(last).end + 2;
    }

    private boolean isInBracketsAfterWords(int first, int last) {
        int open = tokens.get(first).start - 1;
        return first > 0 && open > 0 && text.charAt(open) == '(' && text.startsWith(")", tokens.get(last).end);
    }

    private boolean isDefined(int last) {
        boolean afterComma = text.startsWith(",", tokens.get(last).end);
        return isWord(last + 1, "means") && !afterComma
                || afterComma && isWord(last + 1, "that") && isWord(last + 2, "is");
    }

    private boolean isWord(int i, String word) {
        return i < tokens.size() && tokens.get(i).word.equals(word);
    }
}
