package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;

/** Acronyms are written out. */
final class Acronyms {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}[0-9][A-Z0-9]? [0-9][A-Z]{2}\\b");
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?<![\\p{L}\\p{N}])([0-9]{1,2}|[0-9]{4}) ?[AP]M(?![\\p{L}\\p{N}])");
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern CAPITALISED_WORD_FOLLOWS = Pattern.compile(" \\p{Lu}\\p{Ll}.*", Pattern.DOTALL);
    private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "for", "in", "to", "a");

    private Acronyms() {}

    /** HS-C15b. */
    static Verdict writtenOut(Facts facts, Meeting meeting) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        Set<String> glossary = facts.file.policy().glossary();
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            if (notice.text() == null) {
                verdicts.add(UNKNOWN);
            } else {
                verdicts.add(
                        allExplained(notice.text(), glossary == null ? Set.of() : glossary) ? SATISFIED : VIOLATED);
            }
        }
        return Judging.together(verdicts);
    }

    /** Every acronym must be in the glossary, or written out where it first occurs. */
    static boolean allExplained(String text, Set<String> glossary) {
        String checked = withoutTimes(withoutHeadings(withoutPostcodes(text)));
        Set<String> seen = new HashSet<>();
        Matcher tokens = TOKEN.matcher(checked);
        while (tokens.find()) {
            String token = tokens.group();
            String acronym = token.endsWith("s") ? token.substring(0, token.length() - 1) : token;
            if (!isAcronym(acronym) || glossary.contains(acronym) || glossary.contains(token)) {
                continue;
            }
            String after = checked.substring(tokens.end());
            boolean initials = acronym.matches("\\p{Lu}{2}")
                    && token.equals(acronym)
                    && CAPITALISED_WORD_FOLLOWS.matcher(after).matches();
            if (initials || ROMAN.matcher(acronym).matches() || !seen.add(acronym)) {
                continue;
            }
            if (!writtenOut(acronym, checked.substring(0, tokens.start()), after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String token) {
        int capitals = 0;
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLowerCase(token.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(token.charAt(i)) ? 1 : 0;
        }
        return capitals >= 2;
    }

    /** 'Long Form (LF)' or 'LF (long form)'. */
    private static boolean writtenOut(String acronym, String before, String after) {
        String capitals = acronym.replaceAll("[^\\p{Lu}]", "");
        String behind = after.stripLeading();
        if (behind.startsWith("(") && behind.indexOf(')') > 0) {
            return initials(behind.substring(1, behind.indexOf(')'))).equals(capitals);
        }
        boolean inBrackets = before.endsWith("(") && behind.startsWith(")");
        return inBrackets && initials(before.substring(0, before.length() - 1)).endsWith(capitals);
    }

    private static String initials(String words) {
        StringBuilder initials = new StringBuilder();
        Matcher tokens = TOKEN.matcher(words);
        while (tokens.find()) {
            if (!SMALL_WORDS.contains(tokens.group().toLowerCase(Locale.ROOT))) {
                initials.append(tokens.group().charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private static String withoutPostcodes(String text) {
        return POSTCODE.matcher(text).replaceAll(".");
    }

    private static String withoutTimes(String text) {
        return TIME_OF_DAY.matcher(text).replaceAll(".");
    }

    /** Leaves out lines of two words or more that are all in capitals. */
    private static String withoutHeadings(String text) {
        StringBuilder kept = new StringBuilder();
        for (String line : text.split("\\R")) {
            boolean heading = line.chars().anyMatch(Character::isLetter)
                    && line.chars().noneMatch(Character::isLowerCase)
                    && line.strip().split("\\s+").length >= 2;
            kept.append(heading ? "" : line).append('\n');
        }
        return kept.toString();
    }
}
