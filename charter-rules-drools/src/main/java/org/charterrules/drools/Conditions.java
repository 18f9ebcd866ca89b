package org.charterrules.drools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.finding.FactType;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;

/**
 * Asks a subject the same question that the engine asks it, from the same line of the vocabulary, so that a report can say
 * which sentence held and which did not.
 */
final class Conditions {
    private static final Pattern SUBJECT = Pattern.compile("\\$subject : (\\w+)\\(\\)");
    private static final Pattern QUESTION =
            Pattern.compile("this\\.(\\w+)\\(((?:\"[^\"]*\"(?:, )?)*)\\)\\.mayHold\\(\\)");
    private static final Pattern VALUE = Pattern.compile("\"([^\"]*)\"");

    private Conditions() {}

    static FactType subjectOf(String meaning) {
        Matcher matcher = SUBJECT.matcher(meaning);
        if (matcher.matches()) {
            for (FactType about : FactType.values()) {
                if (RuleModel.isAbout(about, matcher.group(1))) {
                    return about;
                }
            }
        }
        throw new IllegalArgumentException("The vocabulary names no subject in: " + meaning);
    }

    static Function<Subject, Condition> of(FactType about, String meaning) {
        Matcher matcher = QUESTION.matcher(meaning);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("The vocabulary asks no question in: " + meaning);
        }
        Object[] values = values(matcher.group(2));
        Method method = method(RuleModel.type(about), matcher.group(1), values.length);
        return subject -> ask(method, subject, values);
    }

    /** Whether a question can be asked of a type of subject. */
    static boolean suits(FactType about, String meaning) {
        Matcher matcher = QUESTION.matcher(meaning);
        return matcher.matches()
                && find(RuleModel.type(about), matcher.group(1), values(matcher.group(2)).length)
                        .isPresent();
    }

    private static Object[] values(String list) {
        List<String> values = new ArrayList<>();
        Matcher matcher = VALUE.matcher(list);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        return values.toArray();
    }

    private static Method method(Class<? extends Subject> type, String name, int parameters) {
        return find(type, name, parameters)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The sentence does not fit: " + type.getSimpleName() + " has no question '" + name + "'."));
    }

    private static Optional<Method> find(Class<? extends Subject> type, String name, int parameters) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() == parameters
                        && method.getReturnType() == Condition.class)
                .findFirst();
    }

    private static Condition ask(Method method, Subject subject, Object[] values) {
        try {
            return (Condition) method.invoke(subject, values);
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        } catch (InvocationTargetException failure) {
            throw thrown(failure.getCause());
        }
    }

    /** As the engine would see it: the type of what the question threw is reported, and a wrapper's message would quote it. */
    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure
                ? failure
                : new IllegalStateException(cause.getClass().getName());
    }
}
