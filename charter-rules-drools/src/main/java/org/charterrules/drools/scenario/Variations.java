package org.charterrules.drools.scenario;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterrules.model.MeetingKind;

/**
 * Small changes of a story: another date, time, number, group of people or kind of meeting. Some make no sense; that shows when
 * they are told.
 */
final class Variations {
    static final Pattern DATE = Pattern.compile(
            "(?:([A-Z][a-z]+day) )?(\\d{1,2} (?:January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) \\d{4})");
    private static final Pattern TIME = Pattern.compile(PlainTimes.TIME);
    private static final Pattern AMOUNT =
            Pattern.compile("\\b(\\d+|an?|one|two|three) ((?:second|minute|hour|day|week|month)s?)\\b");
    private static final Pattern PEOPLE = Pattern.compile("\\b(an?|one|two|three|four|five|six|seven|eight|nine|ten) ("
            + Arrays.stream(GroupNoun.values())
                    .flatMap(noun -> List.of(noun.many(), noun.one()).stream())
                    .sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|"))
            + ")\\b");
    private static final Pattern MEETING =
            Pattern.compile("^(an? meeting(?: [A-Z]\\S*)?)(?: of kind [a-z-]+(?: [a-z]+)?)?(?= with| on|$)");
    private static final Pattern WITH_PEOPLE =
            Pattern.compile("an? meeting(?: [A-Z]\\S*)?((?: of kind .+)? with )(.+?)( on .+)");
    private static final Pattern ANSWER = Pattern.compile("\\b(answered .+ with )(yes|no)\\b");
    private static final Pattern SUBJECTS = Pattern.compile("(?<=subject ids {0,9}\\| )P\\d(?:, P\\d)*");
    private static final Pattern NOTICE = Pattern.compile(
            "^((?:an? |the )?)(?:" + Notices.ANY + ")(?= |$)(?:((?: " + People.LABEL + ")?) (?:was|were) sent\\b)?");
    static final DateTimeFormatter WITH_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    static final DateTimeFormatter WITHOUT_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final List<String> PEOPLE_TOLD = List.of("P1", "P2", "P3");

    private final Hints hints;

    Variations(Hints hints) {
        this.hints = hints;
    }

    /** Every story in which one sentence is another, or is left out. */
    List<List<Told.Sentence>> of(List<Told.Sentence> story, Set<Integer> fixed) {
        LocalDate day = story.stream()
                .flatMap(sentence -> DATE.matcher(sentence.text()).results())
                .findFirst()
                .map(date -> PlainTimes.date(date.group(2)))
                .orElse(LocalDate.of(2026, 6, 9));
        List<List<Told.Sentence>> all = new ArrayList<>(withOneMore(story));
        all.addAll(withAnotherMeeting(story, fixed));
        for (int at = 0; at < story.size(); at++) {
            if (!fixed.contains(story.get(at).line())) {
                for (Told.Sentence other : others(story.get(at), day)) {
                    List<Told.Sentence> varied = new ArrayList<>(story);
                    varied.set(at, other);
                    all.add(varied);
                }
                if (at > 0 && at < story.size() - 1) {
                    List<Told.Sentence> varied = new ArrayList<>(story);
                    varied.remove(at);
                    all.add(varied);
                }
            }
        }
        return all;
    }

    /** Every story in which somebody is one of those who are meant only before a change, or only after it. */
    List<List<Told.Sentence>> withMeantOnce(List<Told.Sentence> story) {
        return hints.people().stream()
                .flatMap(noun -> PEOPLE_TOLD.stream().map(person -> person + " is " + withArticle(noun)))
                .map(text -> withOneMore(story, text))
                .toList();
    }

    /** Every story in which it is said in the end who somebody is, or of which kind the meeting is. */
    private static List<List<Told.Sentence>> withOneMore(List<Told.Sentence> story) {
        List<List<Told.Sentence>> all = new ArrayList<>();
        for (String person : PEOPLE_TOLD) {
            for (GroupNoun noun : GroupNoun.values()) {
                all.add(withOneMore(story, person + " is " + withArticle(noun)));
            }
        }
        meetingKinds().forEach(kind -> all.add(withOneMore(story, "the kind of the meeting is " + kind)));
        return all;
    }

    private static List<Told.Sentence> withOneMore(List<Told.Sentence> story, String text) {
        List<Told.Sentence> longer = new ArrayList<>(story);
        longer.add(story.size() - 1, added(text));
        return longer;
    }

    /** Every story that is about a meeting with other people than the one of all scenarios. */
    private List<List<Told.Sentence>> withAnotherMeeting(List<Told.Sentence> story, Set<Integer> fixed) {
        List<Told.Sentence> common = story.stream()
                .takeWhile(sentence -> fixed.contains(sentence.line()))
                .toList();
        List<List<Told.Sentence>> all = new ArrayList<>();
        for (int at = 0; at < common.size(); at++) {
            Matcher meeting = WITH_PEOPLE.matcher(common.get(at).text());
            if (meeting.matches()) {
                for (String people : otherPeople()) {
                    List<Told.Sentence> longer = new ArrayList<>(common);
                    longer.add(added("a meeting M2" + meeting.group(1) + people + meeting.group(3)));
                    common.subList(at + 1, common.size()).forEach(again -> longer.add(added(again.text())));
                    longer.addAll(story.subList(common.size(), story.size()));
                    all.add(longer);
                }
            }
        }
        return all;
    }

    private static Told.Sentence added(String text) {
        return new Told.Sentence(Integer.MAX_VALUE, "And", text, List.of());
    }

    private Set<String> otherPeople() {
        Set<String> people = new LinkedHashSet<>();
        for (GroupNoun noun : GroupNoun.values()) {
            people.add(withArticle(noun));
            people.add(withArticle(noun) + " and " + withArticle(GroupNoun.COMMISSIONER));
        }
        hints.numbers().stream()
                .filter(number -> number > 1 && number <= NUMBERS.size())
                .forEach(number -> people.add(NUMBERS.get(number.intValue() - 1) + " " + GroupNoun.PARENT.many()));
        return people;
    }

    private static List<String> meetingKinds() {
        return Arrays.stream(MeetingKind.values())
                .map(kind -> kind.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', ' ')
                        .replace("co production", "co-production"))
                .toList();
    }

    private List<Told.Sentence> others(Told.Sentence sentence, LocalDate day) {
        List<Told.Sentence> others = new ArrayList<>();
        texts(sentence.text(), day).forEach(text -> others.add(sentence.withText(text)));
        for (int line = 0; line < sentence.below().size(); line++) {
            for (String text : texts(sentence.below().get(line), day)) {
                List<String> below = new ArrayList<>(sentence.below());
                below.set(line, text);
                others.add(sentence.withBelow(below));
            }
            if (sentence.below().size() > 1 && sentence.below().get(line).startsWith("|")) {
                List<String> below = new ArrayList<>(sentence.below());
                below.remove(line);
                others.add(sentence.withBelow(below));
            }
        }
        return others;
    }

    private Set<String> texts(String text, LocalDate day) {
        Set<String> texts = new LinkedHashSet<>();
        each(text, AMOUNT, texts, this::amounts);
        each(text, DATE, texts, date -> dates(date, day));
        each(text, TIME, texts, this::times);
        lengths(text, texts);
        texts.add(text.replaceFirst(" to " + PlainTimes.TIME + "$", ""));
        words(text, texts);
        each(text, PEOPLE, texts, Variations::people);
        each(text, MEETING, texts, Variations::kinds);
        fewerPeople(text, texts);
        each(
                text,
                SUBJECTS,
                texts,
                ids -> PEOPLE_TOLD.stream()
                        .filter(person -> !ids.group().contains(person))
                        .map(person -> ids.group() + ", " + person)
                        .toList());
        PEOPLE_TOLD.forEach(person -> texts.add(text.replaceFirst("\\beveryone\\b(?! but)", "everyone but " + person)));
        each(
                text,
                ANSWER,
                texts,
                answer -> List.of(answer.group(1) + (answer.group(2).equals("yes") ? "no" : "yes")));
        each(text, NOTICE, texts, Variations::notices);
        texts.remove(text);
        return texts;
    }

    private static void each(
            String text, Pattern pattern, Set<String> texts, Function<MatchResult, List<String>> others) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            for (String other : others.apply(matcher.toMatchResult())) {
                texts.add(text.substring(0, matcher.start()) + other + text.substring(matcher.end()));
            }
        }
    }

    private List<String> amounts(MatchResult found) {
        String unit = found.group(2).replaceAll("s$", "");
        Set<Long> numbers = new LinkedHashSet<>(hints.numbers());
        long own = PlainTimes.count(found.group());
        numbers.addAll(List.of(own - 1, own + 1));
        return numbers.stream()
                .filter(number -> number >= 0)
                .map(number -> number + " " + unit + (number == 1 ? "" : "s"))
                .toList();
    }

    private List<String> dates(MatchResult found, LocalDate day) {
        LocalDate own = PlainTimes.date(found.group(2));
        Set<LocalDate> dates = new LinkedHashSet<>();
        for (long number : hints.numbers()) {
            dates.addAll(List.of(day.minusDays(number), day.plusDays(number)));
            dates.addAll(List.of(own.minusDays(number), own.plusDays(number)));
        }
        dates.addAll(
                List.of(own.minusDays(1), own.plusDays(1), own.plusMonths(1), own.minusMonths(1), own.plusYears(1)));
        DateTimeFormatter form = found.group(1) == null ? WITHOUT_DAY : WITH_DAY;
        return dates.stream().map(form::format).toList();
    }

    private List<String> times(MatchResult found) {
        Set<Integer> minutes = new LinkedHashSet<>(hints.times());
        int own = minutes(found.group());
        minutes.addAll(List.of(own - 1, own + 1));
        return minutes.stream()
                .filter(minute -> minute >= 0 && minute < 24 * 60)
                .map(Variations::clock)
                .toList();
    }

    /** From one time to another, as long as a figure says. */
    private void lengths(String text, Set<String> texts) {
        List<MatchResult> times = TIME.matcher(text).results().toList();
        for (int at = 0; at + 1 < times.size(); at++) {
            MatchResult end = times.get(at + 1);
            for (long length : hints.lengths()) {
                long minute = minutes(times.get(at).group()) + length;
                if (minute < 24 * 60) {
                    texts.add(text.substring(0, end.start()) + clock((int) minute) + text.substring(end.end()));
                }
            }
        }
    }

    private static int minutes(String time) {
        return PlainTimes.time(time.replaceAll(" [A-Z]{3,4}$", "")).toSecondOfDay() / 60;
    }

    private static String clock(int minutes) {
        if (minutes == 0) {
            return "12 midnight";
        }
        if (minutes == 12 * 60) {
            return "12 midday";
        }
        int hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12;
        String rest = minutes % 60 == 0 && hour != 12 ? "" : (minutes % 60 < 10 ? ":0" : ":") + minutes % 60;
        return hour + rest + (minutes < 12 * 60 ? "am" : "pm");
    }

    /** Words of which the rule has one more or another. */
    private void words(String text, Set<String> texts) {
        for (String one : hints.words()) {
            for (String other : hints.words()) {
                if (!one.equals(other) && text.contains(one)) {
                    texts.add(text.replace(one, other));
                }
            }
        }
        for (String word : hints.words()) {
            if (text.matches("\\| *(?:kind|modes offered|groups|kind of need).*\\|")) {
                texts.add(text.replaceFirst("\\|([^|]*)\\|[^|]*\\|", "|$1| " + Matcher.quoteReplacement(word) + " |"));
            }
        }
    }

    private static List<String> people(MatchResult found) {
        List<String> others = new ArrayList<>();
        boolean one = found.group(1).matches("an?|one");
        for (GroupNoun noun : GroupNoun.values()) {
            others.add(one ? withArticle(noun) : found.group(1) + " " + noun.many());
        }
        String many = GroupNoun.of(found.group(2)).many();
        NUMBERS.stream().skip(1).limit(7).forEach(number -> others.add(number + " " + many));
        return others;
    }

    /** One of the people alone, or all but one. */
    private static void fewerPeople(String text, Set<String> texts) {
        Matcher meeting = WITH_PEOPLE.matcher(text);
        if (meeting.matches()) {
            List<String> items = Names.items(meeting.group(2));
            for (int at = 0; at < items.size() && items.size() > 1; at++) {
                List<String> rest = new ArrayList<>(items);
                texts.add(with(meeting, List.of(rest.remove(at))));
                texts.add(with(meeting, rest));
            }
        }
    }

    private static String with(Matcher meeting, List<String> people) {
        int last = people.size() - 1;
        String most = String.join(", ", people.subList(0, last));
        return meeting.group().substring(0, meeting.start(2))
                + (most.isEmpty() ? "" : most + " and ")
                + people.get(last)
                + meeting.group(3);
    }

    private static String withArticle(GroupNoun noun) {
        return article(noun.one()) + noun.one();
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    private static List<String> kinds(MatchResult found) {
        return meetingKinds().stream()
                .map(kind -> found.group(1) + " of kind " + kind)
                .toList();
    }

    /** Another notice: the papers were sent, an agenda was sent. */
    private static List<String> notices(MatchResult found) {
        String article = found.group(1);
        String label = found.group(2);
        return Arrays.stream(Notices.ANY.split("\\|"))
                .map(noun -> {
                    boolean many = noun.matches("papers|notes|thanks");
                    String before = !article.matches("an? ") ? article : many ? "" : article(noun);
                    return before + noun + (label == null ? "" : label + (many ? " were sent" : " was sent"));
                })
                .toList();
    }
}
