package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.EXCUSED;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Policy;
import org.charterrules.model.Topic;
import org.jspecify.annotations.Nullable;

/** Jargon and difficult terms are explained, and plainer words stand beside 'co-production'. */
final class PlainWords {
    private static final Pattern TERM = Pattern.compile("\\bco-production\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAINER =
            Pattern.compile("\\b(working together|collaboration)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern REST_OF_TITLE = Pattern.compile("\\s+\\p{Lu}.*", Pattern.DOTALL);

    private PlainWords() {}

    private static Verdict each(Facts facts, Meeting meeting, Function<Notice, Verdict> judge) {
        List<Notice> notices = facts.notices(meeting);
        if (notices == null) {
            return UNKNOWN;
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Notice notice : notices) {
            verdicts.add(judge.apply(notice));
        }
        return Judging.together(verdicts);
    }

    /** OH-A4a, OH-M3d, HOU-3.1b, HIL-B6c and LAN-B1a. */
    static Verdict plain(Facts facts, Meeting meeting) {
        return each(facts, meeting, notice -> plain(facts.file.policy(), notice.text()));
    }

    /** HIL-E5a. */
    static Verdict plainToProfessionals(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                notice -> Judging.when(
                        goesToProfessionals(facts, meeting, notice), () -> plain(facts.file.policy(), notice.text())));
    }

    static Truth goesToProfessionals(Facts facts, Meeting meeting, Notice notice) {
        if (notice.recipients() == null) {
            return Truth.MAYBE;
        }
        Truth result = Truth.NO;
        for (String recipient : notice.recipients()) {
            result = Truth.any(result, facts.counts(recipient, meeting, Live.PROFESSIONALS));
        }
        return result;
    }

    private static Verdict plain(Policy policy, @Nullable String text) {
        if (text == null) {
            return UNKNOWN;
        }
        boolean acronyms = Acronyms.allExplained(text, glossary(policy));
        boolean terms = policy.jargon() == null || allExplained(text, policy.jargon(), glossary(policy));
        return acronyms && terms ? SATISFIED : VIOLATED;
    }

    private static Set<String> glossary(Policy policy) {
        return policy.glossary() == null ? Set.of() : policy.glossary();
    }

    /** HS-C15a. */
    static Verdict noJargon(Facts facts, Meeting meeting) {
        Policy policy = facts.file.policy();
        return each(facts, meeting, notice -> listed(policy, notice.text(), policy.jargon()));
    }

    /** OH-A4b. */
    static Verdict hardIdeas(Facts facts, Meeting meeting) {
        Policy policy = facts.file.policy();
        return each(facts, meeting, notice -> listed(policy, notice.text(), policy.difficultTerms()));
    }

    private static Verdict listed(Policy policy, @Nullable String text, @Nullable Set<String> terms) {
        if (text != null && text.isBlank()) {
            return SATISFIED;
        }
        if (terms == null || text == null) {
            return UNKNOWN;
        }
        return allExplained(text, terms, glossary(policy)) ? SATISFIED : VIOLATED;
    }

    /** Every term must be in the glossary, or explained in brackets where it first occurs. */
    static boolean allExplained(String text, Set<String> terms, Set<String> glossary) {
        for (String term : terms) {
            Pattern pattern = Pattern.compile(
                    "(?<![\\p{L}\\p{N}])" + Pattern.quote(term) + "(?![\\p{L}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            Matcher first = pattern.matcher(text);
            if (first.find()
                    && !glossary.contains(term)
                    && !explained(text.substring(0, first.start()), text.substring(first.end()))) {
                return false;
            }
        }
        return true;
    }

    /** 'Term (what it means)' or 'what it means (term)'. */
    private static boolean explained(String before, String after) {
        String behind = after.stripLeading();
        int close = behind.indexOf(')');
        if (behind.startsWith("(") && close > 0) {
            return !behind.substring(1, close).isBlank();
        }
        return before.endsWith("(")
                && behind.startsWith(")")
                && !before.substring(0, before.length() - 1).isBlank();
    }

    /** HOU-2.2. */
    static Verdict plainContext(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                notice -> Judging.when(Live.states(notice, Topic.CONTEXT), () -> {
                    String context = notice.statements() == null
                            ? null
                            : notice.statements().get(Topic.CONTEXT);
                    return excusable(meeting, "HOU-2.2", plain(facts.file.policy(), context));
                }));
    }

    /** OH-M1. */
    static Verdict plainerWord(Facts facts, Meeting meeting) {
        return each(
                facts,
                meeting,
                notice -> excusable(meeting, "OH-M1", notice.text() == null ? UNKNOWN : plainerWord(notice.text())));
    }

    private static Verdict plainerWord(String text) {
        Matcher found = TERM.matcher(text);
        while (found.find()) {
            if (!isTitle(text, found) && !hasPlainerWordNear(text, found.start(), found.end())) {
                return VIOLATED;
            }
        }
        return SATISFIED;
    }

    /** The titles of bodies and documents do not count. */
    private static boolean isTitle(String text, Matcher found) {
        return Character.isUpperCase(found.group().charAt(0))
                && REST_OF_TITLE.matcher(text.substring(found.end())).matches();
    }

    /** Near is: with fewer than fifteen words between. */
    private static boolean hasPlainerWordNear(String text, int start, int end) {
        Matcher plainer = PLAINER.matcher(text);
        while (plainer.find()) {
            boolean before = plainer.end() <= start;
            String between = before ? text.substring(plainer.end(), start) : text.substring(end, plainer.start());
            if (WORD.matcher(between).results().count() < 15) {
                return true;
            }
        }
        return false;
    }

    private static Verdict excusable(Meeting meeting, String clause, Verdict verdict) {
        return verdict == VIOLATED ? Live.unless(Truth.YES, Live.reason(meeting, clause), EXCUSED) : verdict;
    }
}
