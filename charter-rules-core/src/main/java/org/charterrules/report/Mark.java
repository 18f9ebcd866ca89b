package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;

/**
 * How a verdict looks on a page: a sign and a word, so that nobody has to tell colours apart.
 *
 * @param verdict the verdict
 * @param indicator whether it is only a sign of whether the promise was kept
 */
record Mark(Verdict verdict, boolean indicator) {
    /** What asks for attention comes first. */
    private static final List<Verdict> ORDER = List.of(
            Verdict.VIOLATED,
            Verdict.PENDING,
            Verdict.UNKNOWN,
            Verdict.EXCUSED,
            Verdict.SATISFIED,
            Verdict.NOT_APPLICABLE);

    private static final EnumSet<Verdict> WORDED_APART = EnumSet.of(Verdict.VIOLATED, Verdict.SATISFIED);

    static Mark of(Finding finding) {
        return new Mark(finding.verdict(), finding.isIndicator());
    }

    /** The marks of all verdicts, or those that indicators have instead. */
    static List<Mark> all(boolean indicators) {
        return ORDER.stream().map(verdict -> new Mark(verdict, indicators)).toList();
    }

    /** Every mark that looks different from the others. */
    static List<Mark> distinct(boolean withIndicators) {
        List<Mark> marks = new ArrayList<>(all(false));
        if (withIndicators) {
            WORDED_APART.forEach(verdict -> marks.add(new Mark(verdict, true)));
        }
        return marks;
    }

    /** Whether somebody should look at it. */
    boolean isOpen() {
        return verdict == Verdict.VIOLATED || verdict == Verdict.PENDING || verdict == Verdict.UNKNOWN;
    }

    String sign() {
        return switch (verdict) {
            case SATISFIED -> indicator ? "\u25CB" : "\u2713";
            case VIOLATED -> indicator ? "!" : "\u2717";
            case EXCUSED -> "~";
            case PENDING -> "\u2192";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE -> "\u2013";
        };
    }

    /** The class in the style sheet. */
    String style() {
        String name = verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return indicator && WORDED_APART.contains(verdict) ? "sign-" + name : name;
    }

    String words(Wording wording) {
        return wording.verdict(verdict, indicator);
    }

    String meaning(Wording wording) {
        if (indicator && WORDED_APART.contains(verdict)) {
            return wording.say(verdict == Verdict.SATISFIED ? "html.means.nothing" : "html.means.something");
        }
        return wording.say("html.means." + verdict);
    }

    /** The sign and the word. */
    void write(Html html, Wording wording) throws IOException {
        html.element(
                "span",
                () -> {
                    html.element("span", sign(), "aria-hidden", "true", "class", "sign");
                    html.text(" " + words(wording));
                },
                "class",
                "mark " + style());
    }
}
