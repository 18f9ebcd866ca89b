package org.charterrules.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * What the host says about its own records and house rules.
 *
 * @param coverage the kinds of fact that are complete: only there does 'no record' mean 'not done'
 * @param glossary agreed acronyms, case-sensitive, for example {@code SEND}; {@code null} if there is no glossary
 * @param houseFigures figures that charters leave open, for example {@code NOTES_WITHIN} {@code P14D}; what is missing is off
 * @param bankHolidays dates that are not working days, besides Saturdays and Sundays; {@code null} if not known
 * @param interpretations the readings chosen for these records
 * @param jargon terms that need explaining, for example {@code outturn}; {@code null} if there is no list
 * @param difficultTerms terms that need explaining every time, for example {@code mediation}; {@code null} if there is no list
 */
@Value.Builder
public record Policy(
        Set<FactKind> coverage,
        @Nullable Set<String> glossary,
        Map<HouseFigure, PeriodDuration> houseFigures,
        @Nullable Set<LocalDate> bankHolidays,
        Interpretations interpretations,
        @Nullable Set<String> jargon,
        @Nullable Set<String> difficultTerms)
        implements WithPolicy {
    /** Nothing declared complete, no glossary, no house figures, every ambiguity read by default. */
    public static final Policy NONE = new Policy(null, null, null, null, null, null, null);

    private static final long MOST_YEARS = 9_000;
    private static final int DAYS_OF_MONTH = 30;

    /**
     * Copies the collections; what is missing is empty.
     *
     * @throws IllegalArgumentException if a house figure is longer than about 9,000 years, which leads to no date
     */
    public Policy {
        coverage = coverage == null ? Set.of() : Copies.set(coverage, "Policy.coverage");
        glossary = Copies.set(glossary, "Policy.glossary");
        houseFigures = houseFigures == null ? Map.of() : Copies.map(houseFigures, "Policy.houseFigures");
        houseFigures.forEach(Policy::requireSensible);
        jargon = Copies.set(jargon, "Policy.jargon");
        difficultTerms = Copies.set(difficultTerms, "Policy.difficultTerms");
        bankHolidays = Copies.set(bankHolidays, "Policy.bankHolidays");
        interpretations = interpretations == null ? Interpretations.DEFAULTS : interpretations;
    }

    private static void requireSensible(HouseFigure name, PeriodDuration figure) {
        long months = Math.abs(figure.getPeriod().toTotalMonths());
        long days = Math.abs((long) figure.getPeriod().getDays())
                + Math.abs(figure.getDuration().toDays());
        if (months + days / DAYS_OF_MONTH > MOST_YEARS * 12) {
            throw new IllegalArgumentException("Policy.houseFigures " + name + " is " + figure
                    + ", which is longer than 9,000 years. Maybe give it in days, for example " + name.suggested()
                    + ".");
        }
    }

    /**
     * Starts from {@link #NONE}.
     *
     * @return a builder
     */
    public static PolicyBuilder builder() {
        return new PolicyBuilder().interpretations(Interpretations.DEFAULTS);
    }

    /**
     * A policy that declares some kinds of fact complete and nothing else.
     *
     * @param complete for example {@link FactKind#NOTICES}
     * @return the policy
     */
    public static Policy covering(FactKind... complete) {
        return new Policy(Set.of(complete), null, null, null, null, null, null);
    }
}
