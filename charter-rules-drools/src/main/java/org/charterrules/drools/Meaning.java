package org.charterrules.drools;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;

/**
 * The obligation that a sentence after 'then' stands for. The vocabulary says it as a call of a factory in the package of the
 * obligations, with texts or constants as values; nothing else is ever called.
 */
final class Meaning {
    private static final Pattern IMPOSED = Pattern.compile("obligations\\.impose\\(kcontext, \\$subject, (.+)\\);");
    private static final Pattern CALL = Pattern.compile("(new )?(\\w+)(?:\\.(\\w+))?\\((.*)\\)");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("(\\w+)\\.(\\w+)\\.(\\w+)");

    /** On what type of subject a kind of obligation is laid. */
    private static final ClassValue<Class<?>> SUBJECT = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> kind) {
            return subjectOf(kind);
        }
    };

    private final String call;
    private final Class<?> kind;
    private final String factory;
    private final Object[] values;

    private Meaning(String call, String kind, String factory, String values) {
        this.call = call;
        this.kind = type(kind);
        this.factory = factory;
        this.values = values(values);
    }

    /**
     * Makes the obligation.
     *
     * @param meaning the right side of the sentence, its gaps filled
     * @return the obligation
     * @throws IllegalArgumentException if a value will not do; the message says why
     */
    static Obligation<?> obligation(String meaning) {
        Matcher imposed = IMPOSED.matcher(meaning);
        Matcher call = CALL.matcher(imposed.matches() ? imposed.group(1) : "");
        if (!call.matches()) {
            throw new IllegalStateException("The vocabulary imposes no obligation in: " + meaning);
        }
        return new Meaning(meaning, call.group(2), call.group(3), call.group(4)).make();
    }

    /** Whether an obligation can be laid on this type of subject. */
    static boolean suits(Obligation<?> obligation, Class<? extends Subject> type) {
        return SUBJECT.get(obligation.getClass()).isAssignableFrom(type);
    }

    /** Most kinds say it themselves, and looking further takes time. */
    private static Class<?> subjectOf(Class<?> kind) {
        return judge(kind.getDeclaredMethods())
                .or(() -> judge(kind.getMethods()))
                .orElseThrow()
                .getParameterTypes()[0];
    }

    private static Optional<Method> judge(Method[] methods) {
        return Stream.of(methods)
                .filter(one -> one.getName().equals("judge") && one.getParameterCount() == 1)
                .filter(one -> isPublic(one) && !one.isBridge())
                .findFirst();
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers());
    }

    private Obligation<?> make() {
        try {
            return (Obligation<?>)
                    (factory == null ? constructor().newInstance(values) : method().invoke(null, values));
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException problem) {
                throw problem;
            }
            throw new IllegalStateException(call, failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(call, failure);
        }
    }

    private Constructor<?> constructor() {
        return Stream.of(kind.getConstructors())
                .filter(one -> one.getParameterCount() == values.length)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call));
    }

    private Method method() {
        return Stream.of(kind.getDeclaredMethods())
                .filter(one ->
                        isPublic(one) && one.getName().equals(factory) && one.getParameterCount() == values.length)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(call));
    }

    private static Object[] values(String list) {
        List<Object> values = new ArrayList<>();
        TEXT.matcher(list).results().forEach(text -> values.add(text.group(1)));
        if (values.isEmpty()) {
            CONSTANT.matcher(list)
                    .results()
                    .forEach(one -> values.add(constant(type(one.group(1) + "$" + one.group(2)), one.group(3))));
        }
        return values.toArray();
    }

    private static Object constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> ((Enum<?>) one).name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(Obligation.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException("The vocabulary names no obligation: " + name, failure);
        }
    }
}
