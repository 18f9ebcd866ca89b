package org.charterrules.drools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.Function;
import org.charterrules.finding.FactType;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;

/**
 * Asks a subject the same question that the engine asks it, from the same line of the vocabulary, so that a report can say
 * which sentence held and which did not.
 */
final class Conditions {
    private static final String SUBJECT = "$subject : ";
    private static final String QUESTION = "this.";
    private static final String ASKED = ".mayHold()";

    private Conditions() {}

    static FactType subjectOf(String meaning) {
        if (meaning.startsWith(SUBJECT)) {
            String type = Call.in(meaning, SUBJECT, "").name();
            for (FactType about : FactType.values()) {
                if (RuleModel.isAbout(about, type)) {
                    return about;
                }
            }
        }
        throw new IllegalArgumentException("The vocabulary names no subject in: " + meaning);
    }

    /** Whether a line of the vocabulary asks something of a subject. */
    static boolean asks(String meaning) {
        return meaning.startsWith(QUESTION);
    }

    /** The question that a line of the vocabulary asks of a subject. */
    static Call question(String meaning) {
        if (!asks(meaning)) {
            throw new IllegalArgumentException("The vocabulary asks no question in: " + meaning);
        }
        return Call.in(meaning, QUESTION, ASKED);
    }

    static Function<Subject, Condition> of(FactType about, String meaning) {
        Call question = question(meaning);
        Object[] values = question.texts().toArray();
        Class<? extends Subject> type = RuleModel.type(about);
        try {
            Method method = method(type, question.name(), values.length);
            return subject -> ask(method, subject, values);
        } catch (NoSuchMethodException unfit) {
            throw new IllegalArgumentException(
                    "The sentence does not fit: " + type.getSimpleName() + " has no question '" + question.name()
                            + "'.",
                    unfit);
        }
    }

    /** Whether a question can be asked of a type of subject. */
    static boolean suits(FactType about, String meaning) {
        if (!asks(meaning)) {
            return false;
        }
        Call question = question(meaning);
        try {
            method(RuleModel.type(about), question.name(), question.texts().size());
            return true;
        } catch (NoSuchMethodException unfit) {
            return false;
        }
    }

    private static Method method(Class<? extends Subject> type, String name, int texts) throws NoSuchMethodException {
        Class<?>[] parameters = new Class<?>[texts];
        Arrays.fill(parameters, String.class);
        return type.getMethod(name, parameters);
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
