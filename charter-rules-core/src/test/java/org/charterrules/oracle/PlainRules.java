package org.charterrules.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.check.Binding;
import org.charterrules.check.CharterRules;
import org.charterrules.check.Rule;
import org.charterrules.finding.FactType;
import org.charterrules.finding.RuleRef;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.threeten.extra.LocalDateRange;

/**
 * The rule files run without any engine: each sentence is looked up in the vocabulary and its meaning is called by reflection.
 * Slow and plain, so that obligations can be tried on many case files inside this module.
 */
final class PlainRules implements CharterRules {
    private static final Path FILES =
            Path.of("..", "charter-rules-drools", "src", "main", "resources", "org", "charterrules", "drools");
    private static final Map<String, FactType> TYPES = Map.of(
            "Series", FactType.CASE_FILE,
            "Meeting", FactType.MEETING,
            "Notice", FactType.NOTICE,
            "Action", FactType.ACTION,
            "Decision", FactType.DECISION,
            "Feedback", FactType.FEEDBACK);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    private final Charter charter;
    private final List<Rule> rules;

    private PlainRules(Charter charter, List<Rule> rules) {
        this.charter = charter;
        this.rules = rules;
    }

    private static PlainRules read(String id, UnaryOperator<String> change) {
        List<Rule> rules = new ArrayList<>();
        String name = "";
        List<String> body = new ArrayList<>();
        for (String written : lines("charters", id, "rules.dslr")) {
            String line = change.apply(written);
            if (line.startsWith("rule \"")) {
                name = line.substring(6, line.length() - 1);
                body = new ArrayList<>();
            } else if (line.equals("end")) {
                rules.add(rule(name, body));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                body.add(line);
            }
        }
        return new PlainRules(PlainRegister.charter(lines("charters", id, "charter.yaml")), rules);
    }

    static List<PlainRules> all() {
        return all(UnaryOperator.identity());
    }

    /** The charters with other sentences. */
    static List<PlainRules> all(UnaryOperator<String> change) {
        return Stream.of("hillingdon", "hounslow-send", "one-halton", "halton-send", "lancashire")
                .map(id -> read(id, change))
                .toList();
    }

    /** The same rules as an edition of their charter. */
    PlainRules edition(String name, LocalDateRange inForce) {
        Charter edition = new Charter(
                charter.id(),
                charter.title(),
                charter.place(),
                charter.publisher(),
                name,
                charter.caveat(),
                charter.interpretations(),
                charter.clauses(),
                charter.off(),
                inForce,
                List.of());
        return new PlainRules(edition, rules);
    }

    /** The rules of one clause alone. */
    PlainRules only(String clauseId) {
        return only(Set.of(clauseId));
    }

    /** The rules of some clauses alone. */
    PlainRules only(Set<String> clauseIds) {
        return new PlainRules(
                charter,
                rules.stream()
                        .filter(rule -> clauseIds.contains(rule.clauseId()))
                        .toList());
    }

    private static List<String> lines(String... path) {
        try {
            return Files.readAllLines(FILES.resolve(Path.of("", path))).stream()
                    .map(String::strip)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Rule rule(String name, List<String> body) {
        int then = body.indexOf("then");
        String subject = meaning("[when]", body.get(1)).replaceAll(".*: (\\w+)Subject\\(\\)", "$1");
        List<Function<Subject, Condition>> conditions = body.subList(2, then).stream()
                .map(line -> condition(subject, meaning("[when]", line)))
                .toList();
        List<Obligation<?>> obligations = body.subList(then + 1, body.size()).stream()
                .map(line -> obligation(meaning("[then]", line)))
                .<Obligation<?>>map(one -> one)
                .toList();
        RuleRef ref = new RuleRef(
                name, "rules.dslr", 1, body.subList(1, then), List.copyOf(body.subList(then + 1, body.size())));
        return new Rule(name.split(" ")[0], TYPES.get(subject), ref, conditions, obligations);
    }

    private static String meaning(String section, String line) {
        for (Entry entry : Vocabulary.ENTRIES) {
            Matcher words = entry.sentence.matcher(line);
            if (entry.written.startsWith(section) && words.matches()) {
                return filled(entry.written, words);
            }
        }
        throw new IllegalArgumentException(line);
    }

    /** A line of the vocabulary. */
    private record Entry(String written, Pattern sentence) {
        static Entry of(String written) {
            String form = written.substring(written.indexOf(']') + 1, written.lastIndexOf(split(written)));
            return new Entry(written, Pattern.compile(form.replaceAll("\\{(\\w+):([^}]*)\\}", "(?<$1>$2)")));
        }
    }

    private static String split(String entry) {
        return entry.startsWith("[then]") ? "=obligations" : entry.contains("=this.") ? "=this." : "=$";
    }

    private static String filled(String entry, Matcher words) {
        String meaning = entry.substring(entry.lastIndexOf(split(entry)) + 1);
        Matcher gaps = Pattern.compile("\\{(\\w+):[^}]*\\}").matcher(entry);
        while (gaps.find()) {
            meaning = meaning.replace("{" + gaps.group(1) + "}", words.group(gaps.group(1)));
        }
        return meaning;
    }

    private static Function<Subject, Condition> condition(String about, String meaning) {
        String name = meaning.replaceAll("this\\.(\\w+)\\(.*", "$1");
        Object[] values = values(meaning);
        Method sentence = method(type("subject." + about + "Subject"), name, values.length);
        return subject -> (Condition) call(sentence, subject, values);
    }

    private static Obligation<?> obligation(String meaning) {
        String call = meaning.replaceAll("obligations\\.impose\\(kcontext, \\$subject, (.*)\\);", "$1");
        Object[] values = values(call);
        String type = call.replaceAll("(new )?(\\w+).*", "$2");
        Class<?> kind = type("obligation." + type);
        if (!call.startsWith("new ")) {
            return (Obligation<?>)
                    call(method(kind, call.replaceAll("\\w+\\.(\\w+)\\(.*", "$1"), values.length), null, values);
        }
        try {
            var constructor = kind.getDeclaredConstructors()[0];
            Object[] given = values.length > 0 ? values : constants(call);
            return (Obligation<?>) constructor.newInstance(given);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(meaning, failure);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName("org.charterrules." + name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** For example {@code DoneOrExplained.Limb.DONE, DoneOrExplained.Worth.KEEPS}. */
    private static Object[] constants(String call) {
        return Pattern.compile("(\\w+)\\.(\\w+)\\.(\\w+)")
                .matcher(call)
                .results()
                .map(one -> constant(type("obligation." + one.group(1) + "$" + one.group(2)), one.group(3)))
                .toArray();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Object[] values(String call) {
        return WORD.matcher(call).results().map(one -> one.group(1)).toArray();
    }

    private static Method method(Class<?> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(name) && one.getParameterCount() == parameters)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " " + name));
    }

    private static Object call(Method method, Object on, Object[] values) {
        try {
            return method.invoke(on, values);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(failure.getCause());
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public Charter charter() {
        return charter;
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<Binding<?>> bind(List<Subject> subjects) {
        List<Binding<?>> bindings = new ArrayList<>();
        for (Rule rule : rules) {
            for (Subject subject : subjects) {
                boolean binds = subject.type() == rule.about()
                        && rule.conditions().stream()
                                .allMatch(condition -> condition.apply(subject).mayHold());
                if (binds) {
                    rule.obligations().forEach(one -> bindings.add(binding(rule, subject, one)));
                }
            }
        }
        return bindings;
    }

    @SuppressWarnings("unchecked")
    private static Binding<Subject> binding(Rule rule, Subject subject, Obligation<?> obligation) {
        return new Binding<>(rule, subject, (Obligation<Subject>) obligation);
    }

    private static final class Vocabulary {
        private static final List<Entry> ENTRIES = lines("vocabulary.dsl").stream()
                .filter(line -> line.startsWith("[when]") || line.startsWith("[then]"))
                .map(Entry::of)
                .toList();
    }
}
