package org.charterrules.drools.scenario;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.check.CharterChecker;
import org.jspecify.annotations.Nullable;

/**
 * Tells stories that stand in no file, a thousand in a second, and remembers what they come to. They mean what they would mean
 * in a file: the sentences are those of {@link ScenarioSteps}. Not for many threads.
 */
final class Teller {
    private static final List<Step> STEPS = Arrays.stream(ScenarioSteps.class.getDeclaredMethods())
            .flatMap(method -> sentence(method).map(form -> Step.of(form, method)).stream())
            .toList();

    private final CharterChecker checker;
    private final Map<String, Optional<Call>> calls = new HashMap<>();
    private final Map<List<Told.Sentence>, Optional<Trace.Check>> told = new HashMap<>();

    Teller(CharterChecker checker) {
        this.checker = checker;
    }

    /** Which method a sentence calls. */
    private record Step(Pattern form, Method method) {
        static Step of(String form, Method method) {
            return new Step(Pattern.compile(form), method);
        }
    }

    /** A sentence with what stands in its gaps. */
    private record Call(Method method, List<@Nullable String> gaps) {}

    private static Optional<String> sentence(Method method) {
        Given given = method.getAnnotation(Given.class);
        When when = method.getAnnotation(When.class);
        Then then = method.getAnnotation(Then.class);
        return given != null
                ? Optional.of(given.value())
                : when != null
                        ? Optional.of(when.value())
                        : Optional.ofNullable(then).map(Then::value);
    }

    /** What a story comes to when it is first checked; nothing if it makes no sense. */
    Optional<Trace.Check> tell(List<Told.Sentence> story) {
        return told.computeIfAbsent(story, this::tellAnew);
    }

    /** Whether a sentence is one that a file of scenarios may have. */
    static boolean knows(String sentence) {
        return call(sentence).isPresent();
    }

    private Optional<Trace.Check> tellAnew(List<Told.Sentence> story) {
        Trace trace = new Trace();
        ScenarioSteps steps = new ScenarioSteps(checker, trace);
        boolean sense = story.stream().allMatch(sentence -> says(sentence, steps));
        return sense ? trace.checks().stream().findFirst() : Optional.empty();
    }

    private boolean says(Told.Sentence sentence, ScenarioSteps steps) {
        Optional<Call> call = calls.computeIfAbsent(sentence.text(), Teller::call);
        return call.isPresent() && says(call.get(), sentence.below(), steps);
    }

    /** The one step whose form a sentence has; none if there are several, as in a file. */
    private static Optional<Call> call(String text) {
        List<Call> fitting = new ArrayList<>();
        for (Step step : STEPS) {
            Matcher matcher = step.form().matcher(text);
            if (matcher.find()) {
                List<@Nullable String> gaps = new ArrayList<>();
                for (int gap = 1; gap <= matcher.groupCount(); gap++) {
                    gaps.add(matcher.group(gap));
                }
                fitting.add(new Call(step.method(), gaps));
            }
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean says(Call call, List<String> below, ScenarioSteps steps) {
        try {
            List<@Nullable Object> arguments = new ArrayList<>(call.gaps());
            if (!below.isEmpty()) {
                arguments.add(below.get(0).startsWith("|") ? table(below) : text(below));
            }
            if (arguments.size() != call.method().getParameterCount()) {
                return false;
            }
            call.method().invoke(steps, arguments.toArray());
            return true;
        } catch (InvocationTargetException nonsense) {
            requireRecoverable(nonsense.getCause());
            return false;
        } catch (ScenarioException | IllegalArgumentException nonsense) {
            return false;
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void requireRecoverable(Throwable cause) {
        if (cause instanceof Error error && !(error instanceof AssertionError)) {
            throw error;
        }
    }

    private static Map<String, @Nullable String> table(List<String> lines) {
        Map<String, @Nullable String> table = new LinkedHashMap<>();
        for (String line : lines) {
            String[] cells = line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
            if (cells.length != 2 || table.containsKey(cells[0].strip())) {
                throw new ScenarioException("A table has two columns, and names each field once.");
            }
            table.put(cells[0].strip(), cells[1].isBlank() ? null : cells[1].strip());
        }
        return table;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines.subList(1, lines.size() - 1));
    }
}
