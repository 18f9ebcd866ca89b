package org.charterrules.report;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Reading;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Question;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.threeten.extra.AmountFormats;
import org.threeten.extra.LocalDateRange;
import org.threeten.extra.PeriodDuration;

/** Turns statements into words. The words are in the message bundles of this package, one for each language; {@link MoreWords} adds to them. */
public final class Wording {
    private static final String BUNDLE = "org.charterrules.report.messages";
    /** Control characters, ends of lines, and what overrides the direction in which text runs. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private final Locale locale;
    private final ResourceBundle bundle;
    private final List<ResourceBundle> more;
    private final PlainDates dates;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    private Wording(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale);
        this.more = more(locale);
        this.dates = new PlainDates(locale);
    }

    private static List<ResourceBundle> more(Locale locale) {
        List<ResourceBundle> all = new ArrayList<>();
        ServiceLoader.load(MoreWords.class, Wording.class.getClassLoader())
                .forEach(each -> Optional.ofNullable(each.words(locale)).ifPresent(all::add));
        return List.copyOf(all);
    }

    boolean knows(String key) {
        return bundle.containsKey(key) || more.stream().anyMatch(each -> each.containsKey(key));
    }

    /** The library's own words come first. */
    private String text(String key) {
        if (!bundle.containsKey(key)) {
            for (ResourceBundle each : more) {
                if (each.containsKey(key)) {
                    return each.getString(key);
                }
            }
        }
        return bundle.getString(key);
    }

    /**
     * Plain English.
     *
     * @return the wording
     */
    public static Wording english() {
        return English.WORDING;
    }

    /**
     * Looks up the names of days and months now, so that the first report does not have to wait for them. An application may call
     * this when it starts.
     *
     * @return this wording
     */
    public Wording prepare() {
        dates.date(LocalDate.EPOCH);
        return this;
    }

    /**
     * A statement as a sentence.
     *
     * @param statement for example the key {@code found.booked} with a date and time
     * @return for example {@code The date was fixed on Friday 15 May 2026 at 9am.}
     * @throws java.util.MissingResourceException if there is no wording for the key
     */
    public String say(Statement statement) {
        return say(statement.key(), statement.values().toArray());
    }

    /**
     * A wording with its gaps filled.
     *
     * @param key its key
     * @param values what fills the gaps
     * @return the text
     * @throws java.util.MissingResourceException if there is no wording for the key
     */
    public String say(String key, Object... values) {
        Object[] words = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            words[i] = values[i] instanceof Number ? values[i] : value(values[i]);
        }
        Phrase known = phrases.get(key);
        Phrase phrase = known != null ? known : phrases.computeIfAbsent(key, this::phrase);
        return phrase.say(words);
    }

    private Phrase phrase(String key) {
        return new Phrase(new MessageFormat(text(key), locale));
    }

    /**
     * A field as people would name it.
     *
     * @param field for example the {@code sentAt} of notice {@code N-14}
     * @return for example {@code when notice N-14 was sent}
     */
    public String field(FieldRef field) {
        return say("field." + field.fact() + "." + field.field(), field.id());
    }

    /**
     * The editions of a charter, and from when until when each counts.
     *
     * @param charter the charter
     * @return for example {@code "As published" (until Tuesday 31 March 2026); "As changed" (from Wednesday 1 April 2026)}; the
     *     name alone if it has no dates
     */
    public String editions(Charter charter) {
        if (!charter.hasDates()) {
            return charter.edition();
        }
        return charter.editions().isEmpty()
                ? edition(charter)
                : charter.editions().stream().map(this::edition).collect(Collectors.joining("; "));
    }

    /** For example {@code "As changed" (from Wednesday 1 April 2026)}. */
    private String edition(Charter edition) {
        LocalDateRange days = edition.inForce();
        if (days.isUnboundedStart()) {
            return say("edition.until", edition.edition(), days.getEndInclusive());
        }
        return days.isUnboundedEnd()
                ? say("edition.from", edition.edition(), days.getStart())
                : say("edition.between", edition.edition(), days.getStart(), days.getEndInclusive());
    }

    /** Which editions were asked; at least one. */
    String checkedAgainst(List<Charter> editions) {
        return say(
                "edition.checked",
                editions.size(),
                editions.stream().map(this::edition).toList());
    }

    /**
     * A reading as a clause of a sentence.
     *
     * @param reading for example {@link Reading#CLEAR_DAYS}
     * @return for example {@code neither the day of booking nor the day of the meeting counts}
     */
    public String reading(Reading reading) {
        return say("reading." + reading.id());
    }

    /**
     * A verdict as people would put it.
     *
     * @param finding the finding it belongs to
     * @return for example {@code Kept}, or {@code Nothing found against it} if that is all that the records can show
     */
    public String verdict(Finding finding) {
        return verdict(finding.verdict(), finding.isIndicator());
    }

    String verdict(Verdict verdict, boolean indicator) {
        if (indicator && verdict == Verdict.SATISFIED) {
            return say("verdict.nothing-against");
        }
        return say(indicator && verdict == Verdict.VIOLATED ? "verdict.something-against" : "verdict." + verdict);
    }

    /**
     * A question that people are asked.
     *
     * @param id for example {@code Q-WELCOME}
     * @return for example {@code Were you welcomed?}, or the id if there are no words for it
     */
    public String question(String id) {
        String key = "question." + id;
        return knows(key) ? say(key) : printable(id);
    }

    /** What the third part of an explanation is called. */
    String gapLabel(Finding finding) {
        Verdict verdict = finding.verdict();
        boolean sign = finding.isIndicator() && (verdict == Verdict.SATISFIED || verdict == Verdict.VIOLATED);
        if (sign) {
            return say("part.shows");
        }
        return say(verdict == Verdict.VIOLATED ? "part.gap" : "part.gap." + verdict);
    }

    /**
     * A value in plain words.
     *
     * @param value an id, number, date, time, duration, enum constant, or a list of these
     * @return for example {@code 12 midday}, {@code 2 hours}, {@code P1, P2 and P3}
     */
    public String value(Object value) {
        if (value instanceof String text) {
            return printable(text);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof LocalDate date) {
            return dates.date(date);
        }
        if (value instanceof LocalTime time) {
            return dates.time(time);
        }
        if (value instanceof ZonedDateTime dateTime) {
            return dates.dateTime(dateTime);
        }
        return amount(value);
    }

    private String amount(Object value) {
        if (value instanceof Duration duration) {
            return AmountFormats.wordBased(duration, locale);
        }
        if (value instanceof PeriodDuration amount) {
            return AmountFormats.wordBased(amount.getPeriod(), amount.getDuration(), locale);
        }
        if (value instanceof Question question) {
            return say("quoted", question(question));
        }
        if (value instanceof Enum<?> constant) {
            return say("value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        }
        return printable(value.toString());
    }

    /**
     * The words of a question, so that it can be put to people.
     *
     * @param question the question
     * @return for example {@code Were you treated with respect?}; the id, if it has no words
     */
    public String question(Question question) {
        return question(question.id());
    }

    /** Ids come from files: none may steer a terminal, break a line or turn the words after it around. */
    private static String printable(String text) {
        return isPlain(text) ? text : STEERING.matcher(text).replaceAll("\uFFFD");
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private String list(List<?> values) {
        List<String> words = values.stream().map(this::value).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return bundle.keySet();
    }

    PlainDates dates() {
        return dates;
    }

    private static final class English {
        private static final Wording WORDING = new Wording(Locale.UK);
    }
}
