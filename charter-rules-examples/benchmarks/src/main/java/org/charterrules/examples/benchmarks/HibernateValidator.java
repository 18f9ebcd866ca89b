package org.charterrules.examples.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.model.CaseFile;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** Hibernate Validator: a constraint on the meeting for each promise; the evidence travels as dynamic payload. */
public final class HibernateValidator implements Contender<HibernateValidator.Checked>, AutoCloseable {
    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();
    private final Validator validator = factory.getValidator();

    /**
     * A meeting with its constraints.
     *
     * @param facts the meeting and everything around it
     */
    @Keeps(Promise.WINDOW)
    @Keeps(Promise.LENGTH)
    @Keeps(Promise.BOOKING)
    @Keeps(Promise.AGENDA)
    @Keeps(Promise.PAPERS)
    @Keeps(Promise.NOTICE)
    @Keeps(Promise.ROLES)
    @Keeps(Promise.SUPPORT)
    @Keeps(Promise.AVAILABILITY)
    @Keeps(Promise.MODES)
    @Keeps(Promise.ACRONYMS)
    @Keeps(Promise.DONE_OR_EXPLAINED)
    record Checked(Facts facts) {}

    /** Judges one promise. */
    public static final class KeepsValidator implements ConstraintValidator<Keeps, Checked> {
        private Promise promise = Promise.WINDOW;

        @Override
        public void initialize(Keeps keeps) {
            promise = keeps.value();
        }

        @Override
        public boolean isValid(Checked meeting, ConstraintValidatorContext context) {
            Broken broken = promise.judge(meeting.facts());
            if (broken == null) {
                return true;
            }
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(broken);
            return false;
        }
    }

    @Override
    public Checked prepare(CaseFile caseFile) {
        return new Checked(Facts.of(caseFile));
    }

    @Override
    public List<Broken> check(Checked meeting) {
        Set<ConstraintViolation<Checked>> violations = validator.validate(meeting);
        List<Broken> broken = new ArrayList<>(violations.size());
        for (ConstraintViolation<Checked> violation : violations) {
            HibernateConstraintViolation<?> detailed = violation.unwrap(HibernateConstraintViolation.class);
            broken.add(detailed.getDynamicPayload(Broken.class));
        }
        return broken;
    }

    @Override
    public void close() {
        factory.close();
    }
}
