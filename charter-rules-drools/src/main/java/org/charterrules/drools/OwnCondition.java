package org.charterrules.drools;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.charterrules.finding.RuleError;
import org.charterrules.subject.Condition;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;

/**
 * A condition that an application's own code answers.
 *
 * @param question the code
 * @param gaps what stands in the gaps of the sentence
 */
record OwnCondition(BiFunction<Subject, Map<String, String>, Condition> question, Map<String, String> gaps)
        implements Function<Subject, Condition> {
    @Override
    public Condition apply(Subject subject) {
        return question.apply(subject, gaps);
    }

    /** One that fails may hold: it fails again where its rule is judged, and is reported there with file and line. */
    Truth truth(Subject subject) {
        try {
            return apply(subject).truth();
        } catch (RuntimeException | Error failure) {
            RuleError.requireBlame(failure);
            return Truth.MAYBE;
        }
    }
}
