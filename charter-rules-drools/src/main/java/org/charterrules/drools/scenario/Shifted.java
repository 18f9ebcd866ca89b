package org.charterrules.drools.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** A story that happens so many weeks earlier or later, so that weekdays stay what they are. */
final class Shifted {
    private static final long WEEKS_FROM_EDGE = 8;

    private Shifted() {}

    static boolean hasDate(Told.Sentence sentence) {
        return dates(sentence).findAny().isPresent();
    }

    private static Stream<LocalDate> dates(Told.Sentence sentence) {
        return Stream.concat(Stream.of(sentence.text()), sentence.below().stream())
                .flatMap(text -> Variations.DATE.matcher(text).results())
                .map(date -> PlainTimes.date(date.group(2)));
    }

    /** The story in these days; nothing if it tells of no date, or happens in them already. */
    static Optional<Told> into(LocalDateRange days, Told story) {
        Optional<LocalDate> first =
                story.sentences().stream().flatMap(Shifted::dates).findFirst();
        return first.filter(date -> !days.contains(date))
                .map(date -> ChronoUnit.WEEKS.between(date, within(days)))
                .filter(weeks -> days.contains(first.get().plusWeeks(weeks)))
                .map(weeks -> new Told(
                        story.result(),
                        story.sentences().stream()
                                .map(sentence -> by(weeks, sentence))
                                .toList(),
                        story.trace()));
    }

    /** A day well within, where there is room. */
    private static LocalDate within(LocalDateRange days) {
        LocalDate day = days.isUnboundedStart()
                ? days.getEndInclusive().minusWeeks(WEEKS_FROM_EDGE)
                : days.getStart().plusWeeks(WEEKS_FROM_EDGE);
        return days.contains(day) ? day : days.getStart().plusWeeks(1);
    }

    private static Told.Sentence by(long weeks, Told.Sentence sentence) {
        return sentence.withText(by(weeks, sentence.text()))
                .withBelow(
                        sentence.below().stream().map(line -> by(weeks, line)).toList());
    }

    private static String by(long weeks, String text) {
        Matcher date = Variations.DATE.matcher(text);
        return date.replaceAll(found -> {
            LocalDate later = PlainTimes.date(found.group(2)).plusWeeks(weeks);
            return (found.group(1) == null ? Variations.WITHOUT_DAY : Variations.WITH_DAY).format(later);
        });
    }
}
