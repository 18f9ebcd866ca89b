package org.charterrules.obligation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds acronyms in a text that are not explained at or before their first use. A word counts as an acronym if it has two
 * capital letters or more and no run of small letters but a plural s. Headings in capitals, postcodes, times of day,
 * Roman numerals and initials of names are passed over. Every pattern is linear in the length of the text.
 */
final class Acronyms {
    private static final Pattern POSTCODE_OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern POSTCODE_INWARD = Pattern.compile("[0-9][A-Z]{2}");
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final Pattern TIME_OF_DAY = Pattern.compile("(?:[0-9]{1,2}|[0-9]{4})[AP]M");
    private static final Pattern HALF_OF_DAY = Pattern.compile("[AP]M");
    private static final Pattern FIGURES = Pattern.compile("[0-9]{1,2}|[0-9]{4}");
    private static final String ROMAN_NUMERALS = "IVXLCDM";
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "and", "the", "for", "in", "to", "a", "an", "with", "on");
    private static final int LONGEST_EXPANSION = 12;

    private final String text;
    private final WordsOfText words;
    /** The line that was looked at last: most lines hold several words. */
    private int lineEnd;

    private boolean heading;

    private Acronyms(String text) {
        this.text = text;
        this.words = new WordsOfText(text);
    }

    /**
     * Finds the unexplained acronyms of a text.
     *
     * @param text the text
     * @param agreed acronyms that need no explanation
     * @param explainedAllowed whether an explanation helps at all
     * @return each acronym with the position of its first character, from 1, in the order of the text
     */
    static Map<String, Integer> unexplained(String text, Set<String> agreed, boolean explainedAllowed) {
        return WordsOfText.anyHasTwoCapitals(text) ? new Acronyms(text).find(agreed, explainedAllowed) : Map.of();
    }

    private Map<String, Integer> find(Set<String> agreed, boolean explainedAllowed) {
        Map<String, Integer> result = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>(0);
        for (int i = words.nextWithTwoCapitals(0); i >= 0; i = words.nextWithTwoCapitals(i + 1)) {
            if (!isAcronym(i)) {
                continue;
            }
            String word = words.word(i);
            String term = singular(word);
            if (agreed.contains(term)
                    || agreed.contains(word)
                    || explained.contains(term)
                    || explained.contains(word)) {
                continue;
            }
            if (explainedAllowed && isExpanded(i, term)) {
                explained.add(term);
            } else {
                result.putIfAbsent(term, words.start(i) + 1);
            }
        }
        return result;
    }

    private boolean isAcronym(int i) {
        return isAcronym(words.word(i)) && !isPostcode(i) && !isTimeOfDay(i) && !isInitials(i) && !isInHeading(i);
    }

    private static boolean isAcronym(String word) {
        return isAllCapitals(word) && !isRoman(singular(word));
    }

    /** Nothing but capitals and figures, apart from an s or 's at the end. */
    private static boolean isAllCapitals(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        int last = end < word.length() && WordsOfText.isApostrophe(word.charAt(end - 1)) ? end - 1 : end;
        for (int i = 0; i < last; i += Character.charCount(WordsOfText.letterAt(word, i))) {
            int kind = Character.getType(WordsOfText.letterAt(word, i));
            if (kind != Character.UPPERCASE_LETTER && !isNumber(kind)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNumber(int kind) {
        return kind == Character.DECIMAL_DIGIT_NUMBER
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER;
    }

    private static boolean isRoman(String term) {
        return ROMAN_NUMERALS.indexOf(term.charAt(0)) >= 0
                && ROMAN.matcher(term).matches();
    }

    static String singular(String word) {
        String stem = word.endsWith("'s") || word.endsWith("\u2019s") ? word.substring(0, word.length() - 2) : word;
        return stem.endsWith("s") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private boolean isPostcode(int i) {
        return isPostcode(i, i + 1) || isPostcode(i - 1, i);
    }

    private boolean isPostcode(int outward, int inward) {
        return outward >= 0
                && inward < words.size()
                && text.charAt(words.start(inward)) <= '9'
                && POSTCODE_OUTWARD.matcher(words.word(outward)).matches()
                && POSTCODE_INWARD.matcher(words.word(inward)).matches();
    }

    /** 10AM, 10 AM, or the last part of 10:30AM. */
    private boolean isTimeOfDay(int i) {
        String word = words.word(i);
        return word.endsWith("M")
                && (TIME_OF_DAY.matcher(word).matches()
                        || (HALF_OF_DAY.matcher(word).matches() && i > 0 && followsFigures(i)));
    }

    private boolean followsFigures(int i) {
        boolean adjacent = words.start(i) == words.end(i - 1) + 1 && text.charAt(words.end(i - 1)) == ' ';
        return adjacent && FIGURES.matcher(words.word(i - 1)).matches();
    }

    /** Two or three capitals straight before a name, such as JK Rowling. */
    private boolean isInitials(int i) {
        if (words.length(i) != 2 || i + 1 >= words.size()) {
            return false;
        }
        int next = words.start(i + 1);
        boolean adjacent = next == words.end(i) + 1 && text.charAt(next - 1) == ' ';
        return adjacent
                && words.length(i + 1) > 2
                && Character.isUpperCase(text.charAt(next))
                && Character.isLowerCase(text.charAt(next + 1));
    }

    private boolean isInHeading(int i) {
        if (words.start(i) >= lineEnd) {
            int from = text.lastIndexOf('\n', words.start(i)) + 1;
            int to = text.indexOf('\n', words.end(i));
            lineEnd = to < 0 ? text.length() : to;
            String line = text.substring(from, lineEnd).strip();
            boolean severalWords = line.indexOf(' ') > 0;
            heading = severalWords && !hasSmallLetter(line);
        }
        return heading;
    }

    private static boolean hasSmallLetter(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(WordsOfText.letterAt(line, i))) {
            if (Character.isLowerCase(WordsOfText.letterAt(line, i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isExpanded(int i, String term) {
        return isShortInBrackets(i, term) || isLongInBrackets(i, term);
    }

    /** special educational needs (SEN) */
    private boolean isShortInBrackets(int i, String term) {
        int start = words.start(i);
        int end = words.end(i);
        boolean inBrackets =
                start > 0 && text.charAt(start - 1) == '(' && end < text.length() && text.charAt(end) == ')';
        return inBrackets && matchesBackwards(i - 1, term);
    }

    private boolean matchesBackwards(int last, String term) {
        int letter = term.length() - 1;
        for (int i = last; i >= 0 && last - i < LONGEST_EXPANSION && letter >= 0; i--) {
            if (startsWith(i, term.charAt(letter))) {
                letter--;
            } else if (!isSmallWord(i)) {
                return false;
            }
        }
        return letter < 0;
    }

    /** SEN (special educational needs) */
    private boolean isLongInBrackets(int i, String term) {
        int open = words.end(i) + 1;
        if (open >= text.length() || text.charAt(open - 1) != ' ' || text.charAt(open) != '(') {
            return false;
        }
        int letter = 0;
        for (int j = i + 1; j < words.size() && j - i <= LONGEST_EXPANSION && letter < term.length(); j++) {
            if (startsWith(j, term.charAt(letter))) {
                letter++;
            } else if (!isSmallWord(j)) {
                return false;
            }
        }
        return letter == term.length();
    }

    private boolean isSmallWord(int i) {
        return SMALL_WORDS.contains(words.word(i).toLowerCase(Locale.ROOT));
    }

    private boolean startsWith(int i, char capital) {
        return Character.toUpperCase(text.charAt(words.start(i))) == Character.toUpperCase(capital);
    }
}
