package org.charterrules.drools.pack;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.charterrules.drools.lint.LintCode;
import org.jspecify.annotations.Nullable;

/** Finds characters that are not what they look like, or that nobody can see. */
public final class PlainLetters {
    private static final Map<Integer, String> TYPOGRAPHIC = new HashMap<>();
    private static final Map<Integer, String> LOOKALIKES = new HashMap<>();

    static {
        put(TYPOGRAPHIC, "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033", "\"");
        put(TYPOGRAPHIC, "\u2018\u2019\u201A\u201B\u2032\u00B4`", "'");
        put(TYPOGRAPHIC, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022\u2023\u2043\u00B7", "-");
        TYPOGRAPHIC.put(0x2026, "...");
        pairs(LOOKALIKES, "аacсeеoоpрxхyуiіjјsѕhһkкmмtтnп");
        pairs(LOOKALIKES, "AАBВCСEЕHНIІJЈKКMМOОPРSЅTТXХ");
        pairs(LOOKALIKES, "AΑBΒEΕHΗIΙKΚMΜNΝOΟPΡTΤXΧYΥZΖoοvνiιkκuυ");
    }

    private PlainLetters() {}

    private static void put(Map<Integer, String> map, String odd, String plain) {
        odd.codePoints().forEach(each -> map.put(each, plain));
    }

    private static void pairs(Map<Integer, String> map, String pairs) {
        for (int at = 0; at < pairs.length(); at += 2) {
            char one = pairs.charAt(at);
            char other = pairs.charAt(at + 1);
            map.put((int) (one < 128 ? other : one), String.valueOf(one < 128 ? one : other));
        }
    }

    /**
     * The line in plain characters, every odd one replaced by what it looks like.
     *
     * @param line a line of a rule file, or a sentence of a scenario
     * @param problems where the first odd character of the line is reported
     */
    public static SourceLine plain(SourceLine line, Problems problems) {
        boolean comment = line.stripped().startsWith("//");
        StringBuilder plain = new StringBuilder();
        int firstOdd = -1;
        for (int at = 0; at < line.text().length(); ) {
            int letter = line.text().codePointAt(at);
            String replacement = replacement(letter, comment);
            if (replacement != null && firstOdd < 0 && !isIndent(line, at, letter)) {
                firstOdd = at;
            }
            plain.append(replacement == null ? Character.toString(letter) : replacement);
            at += Character.charCount(letter);
        }
        SourceLine result = new SourceLine(line.file(), line.number(), plain.toString());
        report(line, firstOdd, result.stripped(), problems);
        warnOfIndent(line, problems);
        return result;
    }

    private static boolean isIndent(SourceLine line, int at, int letter) {
        return letter == '\t' && line.text().substring(0, at).isBlank();
    }

    private static void warnOfIndent(SourceLine line, Problems problems) {
        String text = line.text();
        int tab = text.indexOf('\t');
        if (tab >= 0 && !text.isBlank() && text.substring(0, tab).isBlank()) {
            problems.warnOfLine(LintCode.TAB, line, tab + 1, "A tab stands here. Write spaces instead.");
        }
    }

    /** What stands for a character; {@code null} if it may stay. */
    private static @Nullable String replacement(int letter, boolean comment) {
        if (isHidden(letter)) {
            return "";
        }
        if (letter < 128 && letter != '\t' && letter != '`' || comment) {
            return null;
        }
        if (letter == '\t' || Character.isSpaceChar(letter)) {
            return " ";
        }
        String known = TYPOGRAPHIC.getOrDefault(letter, LOOKALIKES.get(letter));
        if (known != null) {
            return known;
        }
        String folded = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
        return folded.codePoints().allMatch(each -> each < 128) ? folded : null;
    }

    /** Whether nobody can see it. A tab is seen. */
    static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            case Character.CONTROL -> letter != '\t';
            default -> false;
        };
    }

    /** Whether it holds nothing but what every typewriter has. */
    private static boolean isPrintable(String text) {
        for (char letter : text.toCharArray()) {
            if (letter < ' ' || letter > '~') {
                return false;
            }
        }
        return true;
    }

    /** Reports the first character of a line that nobody can see. */
    static void reportHidden(SourceLine line, Problems problems) {
        if (isPrintable(line.text())) {
            return;
        }
        for (int at = 0; at < line.text().length(); at++) {
            if (isHidden(line.text().codePointAt(at))
                    && !Character.isLowSurrogate(line.text().charAt(at))) {
                report(line, at, line.stripped().replace(line.text().substring(at, at + 1), ""), problems);
                return;
            }
        }
    }

    private static void report(SourceLine line, int at, String plain, Problems problems) {
        if (at < 0) {
            return;
        }
        int letter = line.text().codePointAt(at);
        String shown = Character.toString(letter);
        String replacement = replacement(letter, false);
        if (isHidden(letter)) {
            problems.inLine(
                    LintCode.HIDDEN_CHARACTER,
                    line,
                    at + 1,
                    "A character that cannot be seen stands here (U+%04X). Delete it, or write the line again."
                            .formatted(letter),
                    plain);
        } else if (letter == '\t') {
            problems.inLine(LintCode.TAB, line, at + 1, "A tab stands here. Write one space instead.", plain);
        } else if (" ".equals(replacement)) {
            problems.inLine(
                    LintCode.ODD_CHARACTER, line, at + 1, "The space here is not a plain one. Type it again.", plain);
        } else if (TYPOGRAPHIC.containsKey(letter)) {
            problems.inLine(
                    LintCode.ODD_CHARACTER,
                    line,
                    at + 1,
                    "The character " + shown + " comes from a word processor. Write " + replacement + " instead.",
                    plain);
        } else {
            problems.inLine(
                    LintCode.ODD_CHARACTER,
                    line,
                    at + 1,
                    "The letter " + shown + " only looks like " + replacement
                            + " (it is U+%04X). Type it again.".formatted(letter),
                    plain);
        }
    }
}
