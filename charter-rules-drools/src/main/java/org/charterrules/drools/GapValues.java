package org.charterrules.drools;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.finding.FactType;
import org.charterrules.model.ActionKind;
import org.charterrules.model.Channel;
import org.charterrules.model.DecisionKind;
import org.charterrules.model.FeedbackKind;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Population;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.report.Questions;
import org.charterrules.subject.Phrases;
import org.jspecify.annotations.Nullable;

/** What stands in the gaps of a known sentence: times, numbers and words of which only some exist. */
final class GapValues {
    private static final Map<FactType, Class<? extends Enum<?>>> KINDS = Map.of(
            FactType.MEETING, MeetingKind.class,
            FactType.NOTICE, NoticeKind.class,
            FactType.ACTION, ActionKind.class,
            FactType.DECISION, DecisionKind.class,
            FactType.FEEDBACK, FeedbackKind.class);

    private static final Map<String, Class<? extends Enum<?>>> NAMED = Map.of(
            "needs", SupportNeedKind.class,
            "channels", Channel.class,
            "formats", Format.class);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern TIME = Pattern.compile("(?:[01]?[0-9]|2[0-3]):[0-5][0-9]");

    private final Vocabulary.Sentence sentence;
    private final SourceLine line;
    private final @Nullable FactType about;
    private final Problems problems;

    private GapValues(Vocabulary.Sentence sentence, SourceLine line, @Nullable FactType about, Problems problems) {
        this.sentence = sentence;
        this.line = line;
        this.about = about;
        this.problems = problems;
    }

    static GapValues of(Vocabulary.Sentence sentence, SourceLine line, @Nullable FactType about, Problems problems) {
        return new GapValues(sentence, line, about, problems);
    }

    /** Reports every value that does not exist; says whether all do. */
    boolean exist() {
        Matcher matcher = sentence.pattern().matcher(line.stripped());
        boolean exist = matcher.matches();
        for (String gap : sentence.gaps()) {
            exist &= exists(gap, matcher.group(gap), line.firstColumn() + matcher.start(gap));
        }
        return exist;
    }

    private boolean exists(String gap, String value, int column) {
        return switch (gap) {
            case "from", "to", "time" -> timeExists(value, column);
            case "number" -> numberIsLarge(value, column);
            case "kinds", "needs", "channels", "formats" ->
                wordsExist(Phrases.items(value), words(kinds(sentence, gap, about)), ", ", value, column);
            case "groups" -> wordsExist(Arrays.asList(value.split("; ?")), groups(), "; ", value, column);
            case "question", "questions" -> warnOfQuestions(value, column);
            default -> true;
        };
    }

    private boolean timeExists(String value, int column) {
        boolean exists = TIME.matcher(value).matches();
        if (!exists) {
            report(
                    column,
                    "There is no time '" + Excerpt.of(value) + "'. Hours go from 0 to 23, minutes from 00 to 59.");
        }
        return exists;
    }

    private boolean numberIsLarge(String value, int column) {
        if (!NUMBER.matcher(value).matches()) {
            report(column, "'" + Excerpt.of(value) + "' is no number that fits here. Write a whole number from 1 up.");
            return false;
        }
        boolean zero = Integer.parseInt(value) == 0;
        if (zero) {
            report(column, "'" + value + "' is too small. Write a whole number from 1 up.");
        }
        return !zero;
    }

    private boolean wordsExist(List<String> items, List<String> known, String stop, String value, int column) {
        boolean exist = true;
        int from = 0;
        for (String item : items) {
            int at = value.indexOf(item, from);
            from = Math.max(from, at);
            if (!known.contains(item.strip())) {
                exist = false;
                reportWord(item.strip(), known, stop, column + Math.max(0, at));
            }
        }
        return exist;
    }

    /** Questions without words can be asked, but nobody will know what is meant. */
    private boolean warnOfQuestions(String value, int column) {
        for (String id : Phrases.items(value)) {
            if (!Questions.haveWords(id.strip())) {
                problems.warnOfLine(
                        LintCode.UNKNOWN_QUESTION,
                        line,
                        column + value.indexOf(id),
                        noQuestion(id.strip()),
                        Excerpt.nearest(id.strip(), Questions.ids())
                                .map(near -> line.stripped().replace(id, near))
                                .stream()
                                .toArray(String[]::new));
            }
        }
        return true;
    }

    /** What to say of a question that has no words. */
    static String noQuestion(String id) {
        return "There are no words for the question '" + Excerpt.of(id) + "'. People would be asked its name alone.";
    }

    private void reportWord(String item, List<String> known, String stop, int column) {
        String[] suggestion = Excerpt.nearest(item, known)
                .map(near -> line.stripped().replace(item, near))
                .stream()
                .toArray(String[]::new);
        problems.inLine(
                LintCode.WRONG_VALUE,
                line,
                column,
                "'" + Excerpt.of(item) + "' does not fit here. Write one or more of: " + String.join(stop, known) + ".",
                suggestion);
    }

    private void report(int column, String message) {
        problems.inLine(LintCode.WRONG_VALUE, line, column, message);
    }

    private static Class<? extends Enum<?>> kinds(Vocabulary.Sentence sentence, String gap, @Nullable FactType about) {
        String meaning = sentence.meaning();
        Class<? extends Enum<?>> named = NAMED.get(gap);
        if (named != null) {
            return named;
        }
        if (meaning.contains("NoticesReachEveryone")) {
            return NoticeKind.class;
        }
        if (meaning.contains("preparesDecision")) {
            return DecisionKind.class;
        }
        return KINDS.getOrDefault(about == null ? FactType.MEETING : about, MeetingKind.class);
    }

    /** The words of which a gap may hold one or more, in the order of the case file's schema. */
    static List<String> words(Vocabulary.Sentence sentence, String gap, FactType about) {
        return words(kinds(sentence, gap, about));
    }

    private static List<String> words(Class<? extends Enum<?>> kinds) {
        return Stream.of(kinds.getEnumConstants()).map(GapValues::word).toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("co production", "co-production");
    }

    private static List<String> groups() {
        return Stream.concat(
                        Stream.of(Population.values()).map(Population::phrase),
                        Stream.of(Group.values()).map(GapValues::word))
                .toList();
    }
}
