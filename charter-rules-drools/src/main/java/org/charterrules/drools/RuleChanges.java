package org.charterrules.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.charter.Charter;
import org.charterrules.finding.FactType;
import org.charterrules.subject.Phrases;

/** The neighbours of every figure of some rule files: a day more or less, a minute earlier or later, another group of people. */
final class RuleChanges {
    private static final Pattern HEADING = Pattern.compile("rule \"(\\S+) .+\"");
    private static final Pattern CHOICES = Pattern.compile("[A-Za-z ,-]+(\\|[A-Za-z ,-]+)+");

    private final Charter charter;
    private final Vocabulary vocabulary;
    private final List<RuleChange> changes = new ArrayList<>();
    private String clauseId = "";
    private String section = "";
    private FactType about = FactType.MEETING;

    private RuleChanges(Charter charter, Vocabulary vocabulary) {
        this.charter = charter;
        this.vocabulary = vocabulary;
    }

    static List<RuleChange> of(Charter charter, Map<String, String> texts, Vocabulary vocabulary) {
        RuleChanges all = new RuleChanges(charter, vocabulary);
        texts.forEach(all::read);
        return all.changes;
    }

    /** The text with the change made in it. */
    static String made(RuleChange change, String text) {
        String[] lines = text.split("\n", -1);
        String line = lines[change.line() - 1];
        lines[change.line() - 1] = line.replace(change.sentence(), change.changed());
        return String.join("\n", lines);
    }

    private void read(String file, String text) {
        String[] lines = text.split("\n", -1);
        for (int at = 0; at < lines.length; at++) {
            read(file, at + 1, lines[at].strip());
        }
    }

    private void read(String file, int number, String line) {
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            clauseId = heading.group(1);
        } else if (line.equals("when") || line.equals("then")) {
            section = line;
        } else if (!charter.off().containsKey(clauseId)) {
            vocabulary.find(section, line).ifPresent(use -> sentence(use, file, number, line));
        }
    }

    private void sentence(Vocabulary.Use use, String file, int number, String line) {
        if (section.equals("when") && !line.startsWith("-")) {
            about = use.subject();
        }
        Matcher matcher = use.sentence().pattern().matcher(line);
        if (!matcher.matches()) {
            return;
        }
        for (String gap : use.sentence().gaps()) {
            int end = matcher.end(gap);
            boolean hours = gap.equals("number")
                    && use.sentence().gaps().contains("unit")
                    && matcher.group("unit").startsWith("hour");
            int to = hours ? matcher.end("unit") : end;
            for (String other : neighbours(use.sentence(), gap, matcher.group(gap), hours)) {
                String changed = line.substring(0, matcher.start(gap)) + other + line.substring(to);
                String from = line.substring(matcher.start(gap), to);
                changes.add(new RuleChange(clauseId, file, number, from, other, line, changed));
            }
        }
    }

    private Set<String> neighbours(Vocabulary.Sentence sentence, String gap, String value, boolean hours) {
        Set<String> others = new LinkedHashSet<>();
        switch (gap) {
            case "number" -> numbers(Integer.parseInt(value), hours, others);
            case "from", "to", "time" -> times(value, others);
            case "kinds", "needs", "channels", "formats" ->
                lists(Phrases.items(value), " or ", GapValues.words(sentence, gap, about), others);
            case "groups" -> lists(Arrays.asList(value.split("; ?")), "; ", List.of(), others);
            case "questions" -> lists(Phrases.items(value), " or ", List.of(), others);
            case "unit" -> {}
            default -> choices(sentence, gap, value, others);
        }
        return others;
    }

    private static void numbers(int number, boolean hours, Set<String> others) {
        int exact = hours ? number * 60 : number;
        String unit = hours ? " minutes" : "";
        if (exact > 0) {
            others.add(exact - 1 + unit);
        }
        if (exact < 999) {
            others.add(exact + 1 + unit);
        }
    }

    private static void times(String value, Set<String> others) {
        String[] parts = value.split(":");
        int minutes = Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
        if (minutes > 0) {
            others.add(clock(minutes - 1));
        }
        if (minutes < 24 * 60 - 1) {
            others.add(clock(minutes + 1));
        }
    }

    private static String clock(int minutes) {
        return minutes / 60 + ":" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    }

    /** One left out; or if there is one only, the one before it and the one behind it. */
    private static void lists(List<String> items, String stop, List<String> known, Set<String> others) {
        if (items.size() == 1) {
            beside(items.get(0), known, others);
            return;
        }
        for (int out = 0; out < items.size(); out++) {
            List<String> rest = new ArrayList<>(items);
            rest.remove(out);
            others.add(joined(rest, stop));
        }
    }

    private static String joined(List<String> items, String last) {
        if (last.equals("; ") || items.size() == 1) {
            return String.join("; ", items);
        }
        int end = items.size() - 1;
        return String.join(", ", items.subList(0, end)) + last + items.get(end);
    }

    private static void choices(Vocabulary.Sentence sentence, String gap, String value, Set<String> others) {
        String before = "{" + gap + ":";
        int start = sentence.form().indexOf(before) + before.length();
        String allowed = sentence.form().substring(start, sentence.form().indexOf('}', start));
        if (CHOICES.matcher(allowed).matches()) {
            beside(value, List.of(allowed.split("\\|")), others);
        }
    }

    private static void beside(String value, List<String> known, Set<String> others) {
        int at = known.indexOf(value);
        if (at > 0) {
            others.add(known.get(at - 1));
        }
        if (at >= 0 && at + 1 < known.size()) {
            others.add(known.get(at + 1));
        }
    }
}
