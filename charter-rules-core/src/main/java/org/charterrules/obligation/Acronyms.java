package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds acronyms in a text that are not explained at or before their first use. A word counts as an acronym if it has two
 * capital letters or more and no run of small letters but a plural s. Headings in capitals, postcodes, Roman numerals and
 * initials of names are passed over. Every pattern is linear in the length of the text.
 */
final class Acronyms {
    private static final Pattern POSTCODE_OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");
    private static final Pattern POSTCODE_INWARD = Pattern.compile("[0-9][A-Z]{2}");
    private static final Pattern ROMAN =
            Pattern.compile("M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})");
    private static final String ROMAN_NUMERALS = "IVXLCDM";
    private static final Set<String> SMALL_WORDS =
            Set.of("of", "and", "the", "for", "in", "to", "a", "an", "with", "on");
    private static final int LONGEST_EXPANSION = 12;
    private static final int USUAL_WORD = 5;
    private static final int ASCII = 0x80;

    private final String text;
    private final List<Token> tokens;
    /** The line that was looked at last: most lines hold several words. */
    private int lineEnd;

    private boolean heading;

    /** A run of letters and figures, with an 's after it if there is one. */
    private record Token(int start, int end, boolean hasTwoCapitals) {}

    private Acronyms(String text) {
        this.text = text;
        this.tokens = new ArrayList<>(text.length() / USUAL_WORD);
        int next = 0;
        while (next < text.length()) {
            int end = endOfWord(text, next);
            next = end > next ? add(next, end) : next + Character.charCount(letterAt(text, next));
        }
    }

    private int add(int start, int endOfWord) {
        int end = isApostropheS(endOfWord) ? endOfWord + 2 : endOfWord;
        tokens.add(new Token(start, end, hasTwoCapitals(text, start, endOfWord)));
        return end;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && isLetterOrNumber(letterAt(text, end))) {
            end += Character.charCount(letterAt(text, end));
        }
        return end;
    }

    /** Most letters are plain ones, and looking the others up takes time. */
    private static int letterAt(String text, int at) {
        char letter = text.charAt(at);
        return letter < ASCII ? letter : text.codePointAt(at);
    }

    private boolean isApostropheS(int at) {
        return at + 1 < text.length() && isApostrophe(text.charAt(at)) && text.charAt(at + 1) == 's';
    }

    private static boolean isApostrophe(char sign) {
        return sign == '\'' || sign == '\u2019';
    }

    private static boolean isLetterOrNumber(int letter) {
        if (letter < ASCII) {
            return (letter >= 'a' && letter <= 'z') || isCapital(letter) || (letter >= '0' && letter <= '9');
        }
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.LETTER_NUMBER
                || Character.getType(letter) == Character.OTHER_NUMBER;
    }

    private String word(Token token) {
        return text.substring(token.start, token.end);
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
        return hasTwoCapitals(text, 0, text.length()) ? new Acronyms(text).find(agreed, explainedAllowed) : Map.of();
    }

    /** Whether any word has two capital letters. Most have not, and need no closer look. */
    private static boolean hasTwoCapitals(String text, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; ) {
            int letter = letterAt(text, i);
            if (isCapital(letter)) {
                capitals++;
            } else if (!isLetterOrNumber(letter)) {
                capitals = 0;
            }
            if (capitals == 2) {
                return true;
            }
            i += Character.charCount(letter);
        }
        return false;
    }

    private static boolean isCapital(int letter) {
        return letter < ASCII
                ? letter >= 'A' && letter <= 'Z'
                : Character.getType(letter) == Character.UPPERCASE_LETTER;
    }

    private Map<String, Integer> find(Set<String> agreed, boolean explainedAllowed) {
        Map<String, Integer> result = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>(0);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!isAcronym(i)) {
                continue;
            }
            String word = word(token);
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
                result.putIfAbsent(term, token.start + 1);
            }
        }
        return result;
    }

    private boolean isAcronym(int i) {
        Token token = tokens.get(i);
        return token.hasTwoCapitals
                && isAcronym(word(token))
                && !isPostcode(i)
                && !isInitials(i)
                && !isInHeading(tokens.get(i));
    }

    private static boolean isAcronym(String word) {
        return isAllCapitals(word) && !isRoman(singular(word));
    }

    /** Nothing but capitals and figures, apart from an s or 's at the end. */
    private static boolean isAllCapitals(String word) {
        int end = word.endsWith("s") ? word.length() - 1 : word.length();
        int last = end < word.length() && isApostrophe(word.charAt(end - 1)) ? end - 1 : end;
        for (int i = 0; i < last; i += Character.charCount(letterAt(word, i))) {
            int kind = Character.getType(letterAt(word, i));
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
                && inward < tokens.size()
                && text.charAt(tokens.get(inward).start) <= '9'
                && POSTCODE_OUTWARD.matcher(word(tokens.get(outward))).matches()
                && POSTCODE_INWARD.matcher(word(tokens.get(inward))).matches();
    }

    /** Two or three capitals straight before a name, such as JK Rowling. */
    private boolean isInitials(int i) {
        Token token = tokens.get(i);
        if (token.end - token.start != 2 || i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        boolean adjacent = next.start == token.end + 1 && text.charAt(next.start - 1) == ' ';
        return adjacent
                && next.end - next.start > 2
                && Character.isUpperCase(text.charAt(next.start))
                && Character.isLowerCase(text.charAt(next.start + 1));
    }

    private boolean isInHeading(Token token) {
        if (token.start >= lineEnd) {
            int from = text.lastIndexOf('\n', token.start) + 1;
            int to = text.indexOf('\n', token.end);
            lineEnd = to < 0 ? text.length() : to;
            String line = text.substring(from, lineEnd).strip();
            boolean severalWords = line.indexOf(' ') > 0;
            heading = severalWords && !hasSmallLetter(line);
        }
        return heading;
    }

    private static boolean hasSmallLetter(String line) {
        for (int i = 0; i < line.length(); i += Character.charCount(letterAt(line, i))) {
            if (Character.isLowerCase(letterAt(line, i))) {
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
        Token token = tokens.get(i);
        boolean inBrackets = token.start > 0
                && text.charAt(token.start - 1) == '('
                && token.end < text.length()
                && text.charAt(token.end) == ')';
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
        Token token = tokens.get(i);
        int open = token.end + 1;
        if (open >= text.length() || text.charAt(token.end) != ' ' || text.charAt(open) != '(') {
            return false;
        }
        int letter = 0;
        for (int j = i + 1; j < tokens.size() && j - i <= LONGEST_EXPANSION && letter < term.length(); j++) {
            if (startsWith(j, term.charAt(letter))) {
                letter++;
            } else if (!isSmallWord(j)) {
                return false;
            }
        }
        return letter == term.length();
    }

    private boolean isSmallWord(int token) {
        return SMALL_WORDS.contains(word(tokens.get(token)).toLowerCase(Locale.ROOT));
    }

    private boolean startsWith(int token, char capital) {
        return Character.toUpperCase(text.charAt(tokens.get(token).start)) == Character.toUpperCase(capital);
    }
}
