package org.charterrules.examples.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The constraint that a meeting keeps a promise. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Keeps.All.class)
@Constraint(validatedBy = HibernateValidator.KeepsValidator.class)
public @interface Keeps {
    /**
     * The promise.
     *
     * @return the promise to keep
     */
    Promise value();

    /**
     * The message.
     *
     * @return its text
     */
    String message() default "a promise is broken";

    /**
     * The groups.
     *
     * @return none
     */
    Class<?>[] groups() default {};

    /**
     * The payload.
     *
     * @return none
     */
    Class<? extends Payload>[] payload() default {};

    /** Several of them. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        /**
         * The constraints.
         *
         * @return all of them
         */
        Keeps[] value();
    }
}
