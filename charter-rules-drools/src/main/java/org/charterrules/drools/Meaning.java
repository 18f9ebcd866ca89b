package org.charterrules.drools;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Objects;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The obligation that a sentence after 'then' stands for. The vocabulary says it as a call of a factory in the package of the
 * obligations, with texts or constants as values; nothing else is ever called.
 */
final class Meaning {
    private static final String IMPOSED = "obligations.impose(kcontext, $subject, ";
    private static final String CONSTRUCTOR = "new ";

    /** On what type of subject a kind of obligation is laid. */
    private static final ClassValue<Class<?>> SUBJECT = new ClassValue<>() {
        @Override
        protected Class<?> computeValue(Class<?> kind) {
            return subjectOf(kind);
        }
    };

    private Meaning() {}

    /**
     * Makes the obligation.
     *
     * @param meaning the right side of the sentence, its gaps filled
     * @return the obligation
     * @throws IllegalArgumentException if a value will not do; the message says why
     */
    static Obligation<?> obligation(String meaning) {
        Call call = Call.in(meaning, IMPOSED, ");");
        try {
            return (Obligation<?>) make(call);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof IllegalArgumentException problem) {
                throw problem;
            }
            throw new IllegalStateException(meaning, failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(meaning, failure);
        }
    }

    private static Object make(Call call) throws ReflectiveOperationException {
        Object[] values = values(call);
        Class<?>[] types = new Class<?>[values.length];
        for (int at = 0; at < values.length; at++) {
            types[at] = values[at].getClass();
        }
        if (call.name().startsWith(CONSTRUCTOR)) {
            String kind = call.name().substring(CONSTRUCTOR.length());
            return type(kind).getConstructor(types).newInstance(values);
        }
        int dot = call.name().indexOf('.');
        Method factory =
                type(call.name().substring(0, dot)).getMethod(call.name().substring(dot + 1), types);
        return factory.invoke(null, values);
    }

    /** Whether an obligation can be laid on this type of subject. */
    static boolean suits(Obligation<?> obligation, Class<? extends Subject> type) {
        return SUBJECT.get(obligation.getClass()).isAssignableFrom(type);
    }

    /** Most kinds say it themselves, and looking further takes time. */
    private static Class<?> subjectOf(Class<?> kind) {
        Method judge = judge(kind.getDeclaredMethods());
        return Objects.requireNonNull(judge == null ? judge(kind.getMethods()) : judge)
                .getParameterTypes()[0];
    }

    private static @Nullable Method judge(Method[] methods) {
        for (Method one : methods) {
            boolean judges = one.getName().equals("judge") && one.getParameterCount() == 1;
            if (judges && Modifier.isPublic(one.getModifiers()) && !one.isBridge()) {
                return one;
            }
        }
        return null;
    }

    private static Object[] values(Call call) throws ReflectiveOperationException {
        List<String> texts = call.texts();
        return texts.isEmpty() && !call.values().isEmpty()
                ? constants(call.values().split(", "))
                : texts.toArray();
    }

    /** For example those of {@code DoneOrExplained.Limb.DONE}. */
    private static Object[] constants(String[] names) throws ReflectiveOperationException {
        Object[] constants = new Object[names.length];
        for (int at = 0; at < names.length; at++) {
            int dot = names[at].lastIndexOf('.');
            Class<?> type = type(names[at].substring(0, dot).replace('.', '$'));
            constants[at] = type.getField(names[at].substring(dot + 1)).get(null);
        }
        return constants;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(Obligation.class.getPackageName() + "." + name);
    }
}
