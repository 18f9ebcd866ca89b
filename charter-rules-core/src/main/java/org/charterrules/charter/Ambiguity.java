package org.charterrules.charter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question that a charter's words leave open, with the readings on offer, for example {@link #AMB_01}: are the booking
 * day and the meeting day counted?
 */
public enum Ambiguity {
    /** Are the booking day and the meeting day counted? */
    AMB_01,
    /** Are days calendar days or working days? */
    AMB_02,
    /** Is a week counted in dates, to the clock time, or in hours? */
    AMB_03,
    /** Does '7 days before' mean at least or exactly? */
    AMB_04,
    /** Does something sent late in the evening count for that day? */
    AMB_05,
    /** Is a notice given when it is sent or when it arrives? */
    AMB_06,
    /** Does the window hold for the whole meeting or only its start? */
    AMB_07,
    /** Are the ends of the window allowed? */
    AMB_08,
    /** Which meetings do the time of day and the length bind? */
    AMB_09,
    /** Is every meeting of a group booked ahead, or only the first? */
    AMB_10,
    /** Do agendas and papers have the same scope as bookings? */
    AMB_11,
    /** Do young people benefit from what is promised to parents? */
    AMB_12,
    /** Does somebody invited in one capacity count in another? */
    AMB_13,
    /** What is a booking: the date being fixed, or people being told? */
    AMB_14,
    /** Does moving a meeting start the count again? */
    AMB_15,
    /** To whom is notice owed? */
    AMB_16,
    /** What if the agenda or a paper changes after it was sent? */
    AMB_17,
    /** Can people agree to short notice? */
    AMB_18,
    /** Does urgency excuse? */
    AMB_19,
    /** What of cancelled meetings? */
    AMB_20,
    /** Do several sessions on one day count together? */
    AMB_21,
    /** Is the length planned or actual? */
    AMB_22,
    /** Does the time of day bind online meetings? */
    AMB_23,
    /** Does the time of day bind in school holidays and at weekends? */
    AMB_24,
    /** How are clock changes counted? */
    AMB_25,
    /** Who shows that something was not possible? */
    AMB_26,
    /** Must every way of meeting be offered, or any one? */
    AMB_27,
    /** Do in-person and online hold of each meeting or of the series? */
    AMB_28,
    /** What does it mean to consider when people can come? */
    AMB_29,
    /** By when must a reason be given? */
    AMB_30,
    /** Does an explained failure still break a promise to do what was agreed? */
    AMB_31,
    /** When on its due date is an action late? */
    AMB_32,
    /** May a due date be moved? */
    AMB_33,
    /** What if no date for hearing back was stated? */
    AMB_34,
    /** Are explained acronyms allowed? */
    AMB_35,
    /** Can a family break a charter? */
    AMB_36,
    /** Do fragments of sentences count? */
    AMB_37,
    /** Is a charter that another document supersedes still checked? */
    AMB_38,
    /** How do several charters work together? */
    AMB_39,
    /** Does no record mean not done? */
    AMB_40,
    /** What if somebody does not answer? */
    AMB_41,
    /** Which decisions count as already made? */
    AMB_42,
    /** Must people be clear about payment, or be offered it? */
    AMB_43,
    /** Does a verdict say anything about statutory duties? */
    AMB_44,
    /** Is 'should' as strong as 'must'? */
    AMB_45;

    private final String id = name().replace('_', '-');

    /**
     * The identifier used in files and reports.
     *
     * @return for example {@code AMB-01}
     */
    public String id() {
        return id;
    }

    /**
     * The readings on offer, the default first. There is only one where the other needs facts this library does not hold.
     *
     * @return the readings, never empty
     */
    public List<Reading> readings() {
        return Readings.OF.get(ordinal());
    }

    /**
     * The reading in force when nobody chose another.
     *
     * @return the default
     */
    public Reading byDefault() {
        return readings().get(0);
    }

    /**
     * Finds an ambiguity by its identifier.
     *
     * @param id for example {@code AMB-01}
     * @return the ambiguity, or nothing if there is none of that name
     */
    public static Optional<Ambiguity> of(String id) {
        for (Ambiguity one : values()) {
            if (one.id.equals(id)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds one of this ambiguity's readings by its identifier.
     *
     * @param readingId for example {@code clear-days}
     * @return the reading, or nothing if this ambiguity has none of that name
     */
    public Optional<Reading> reading(String readingId) {
        return readings().stream().filter(one -> one.id().equals(readingId)).findFirst();
    }

    /** Put together when they are first asked for: readings know their ambiguity. */
    private static final class Readings {
        static final List<List<Reading>> OF = new ArrayList<>();

        static {
            for (Ambiguity ambiguity : values()) {
                OF.add(of(ambiguity));
            }
        }

        private static List<Reading> of(Ambiguity ambiguity) {
            List<Reading> readings = new ArrayList<>();
            for (Reading reading : Reading.values()) {
                if (reading.ambiguity() == ambiguity) {
                    readings.add(reading);
                }
            }
            return List.copyOf(readings);
        }
    }
}
