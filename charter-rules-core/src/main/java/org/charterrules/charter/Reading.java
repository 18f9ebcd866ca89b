package org.charterrules.charter;

import java.util.Locale;

/** One way of reading an {@link Ambiguity}, for example {@link #CLEAR_DAYS}. The first of each is the default. */
public enum Reading {
    /** AMB-01, default. */
    CALENDAR_DATES(Ambiguity.AMB_01),
    /** AMB-01. */
    CLEAR_DAYS(Ambiguity.AMB_01),
    /** AMB-02, default. */
    CALENDAR_DAYS(Ambiguity.AMB_02),
    /** AMB-02. */
    WORKING_DAYS(Ambiguity.AMB_02),
    /** AMB-03, default. */
    WEEK_OF_DATES(Ambiguity.AMB_03),
    /** AMB-03. */
    WEEK_TO_THE_CLOCK_TIME(Ambiguity.AMB_03),
    /** AMB-03. */
    WEEK_OF_168_HOURS(Ambiguity.AMB_03),
    /** AMB-03. */
    CLEAR_WEEK(Ambiguity.AMB_03),
    /** AMB-04, default. */
    AT_LEAST(Ambiguity.AMB_04),
    /** AMB-04. */
    EXACTLY(Ambiguity.AMB_04),
    /** AMB-05, default. */
    ANY_HOUR(Ambiguity.AMB_05),
    /** AMB-05. */
    OFFICE_HOURS(Ambiguity.AMB_05),
    /** AMB-06, default. */
    WHEN_SENT(Ambiguity.AMB_06),
    /** AMB-06. */
    WHEN_DELIVERED(Ambiguity.AMB_06),
    /** AMB-07, default. */
    WHOLE_MEETING(Ambiguity.AMB_07),
    /** AMB-07. */
    START_ONLY(Ambiguity.AMB_07),
    /** AMB-08, default. */
    ENDS_ALLOWED(Ambiguity.AMB_08),
    /** AMB-08. */
    LATEST_START_EXCLUDED(Ambiguity.AMB_08),
    /** AMB-09, default. */
    PARENTS_INVITED(Ambiguity.AMB_09),
    /** AMB-09. */
    PARENT_GROUPS_ONLY(Ambiguity.AMB_09),
    /** AMB-09. */
    EVERY_MEETING(Ambiguity.AMB_09),
    /** AMB-10, default. */
    EACH_MEETING(Ambiguity.AMB_10),
    /** AMB-10. */
    FIRST_MEETING_ONLY(Ambiguity.AMB_10),
    /** AMB-11, default. */
    SAME_SCOPE(Ambiguity.AMB_11),
    /** AMB-11. */
    ANY_MEETING_WITH_PARENTS(Ambiguity.AMB_11),
    /** AMB-12, default. */
    PARENTS_ONLY(Ambiguity.AMB_12),
    /** AMB-12. */
    YOUNG_PEOPLE_TOO(Ambiguity.AMB_12),
    /** AMB-13, default. */
    CAPACITY_FIRST(Ambiguity.AMB_13),
    /** AMB-13. */
    ANY_GROUP(Ambiguity.AMB_13),
    /** AMB-14, default. */
    DATE_FIXED(Ambiguity.AMB_14),
    /** AMB-14. */
    FIRST_NOTICE(Ambiguity.AMB_14),
    /** AMB-15, default. */
    NEW_DATE_RESTARTS(Ambiguity.AMB_15),
    /** AMB-15. */
    ANY_CHANGE_RESTARTS(Ambiguity.AMB_15),
    /** AMB-15. */
    NEVER_RESTARTS(Ambiguity.AMB_15),
    /** AMB-16, default. */
    EACH_FAMILY_MEMBER(Ambiguity.AMB_16),
    /** AMB-16. */
    ALL_PARTICIPANTS(Ambiguity.AMB_16),
    /** AMB-16. */
    ONE_NOTICE_TO_THE_GROUP(Ambiguity.AMB_16),
    /** AMB-17, default. */
    MATERIAL_CHANGE_RESTARTS(Ambiguity.AMB_17),
    /** AMB-17. */
    FIRST_CIRCULATION_COUNTS(Ambiguity.AMB_17),
    /** AMB-17. */
    ANY_VERSION_RESTARTS(Ambiguity.AMB_17),
    /** AMB-18, default. */
    WAIVER_EXCUSES(Ambiguity.AMB_18),
    /** AMB-18. */
    NO_WAIVER(Ambiguity.AMB_18),
    /** AMB-19, default. */
    NO_EXCEPTION(Ambiguity.AMB_19),
    /** AMB-19. */
    RECORDED_REASON_EXCUSES(Ambiguity.AMB_19),
    /** AMB-20, default. */
    CANCELLED_NOT_BOUND(Ambiguity.AMB_20),
    /** AMB-21, default. */
    EACH_MEETING_ALONE(Ambiguity.AMB_21),
    /** AMB-21. */
    SAME_DAY_TOGETHER(Ambiguity.AMB_21),
    /** AMB-22, default. */
    ACTUAL_LENGTH(Ambiguity.AMB_22),
    /** AMB-22. */
    PLANNED_LENGTH(Ambiguity.AMB_22),
    /** AMB-23, default. */
    ONLINE_TOO(Ambiguity.AMB_23),
    /** AMB-23. */
    ONLINE_EXEMPT(Ambiguity.AMB_23),
    /** AMB-24, default. */
    EVERY_DAY(Ambiguity.AMB_24),
    /** AMB-25, default. */
    LOCAL_TIME(Ambiguity.AMB_25),
    /** AMB-26, default. */
    REASON_ON_RECORD_EXCUSES(Ambiguity.AMB_26),
    /** AMB-26. */
    NEVER_A_BREACH(Ambiguity.AMB_26),
    /** AMB-27, default. */
    ALL_OFFERED(Ambiguity.AMB_27),
    /** AMB-27. */
    ANY_ONE_OFFERED(Ambiguity.AMB_27),
    /** AMB-28, default. */
    ACROSS_SERIES(Ambiguity.AMB_28),
    /** AMB-28. */
    EVERY_ONE_OF_THEM(Ambiguity.AMB_28),
    /** AMB-29, default. */
    WEIGHED_ON_RECORD(Ambiguity.AMB_29),
    /** AMB-29. */
    ANY_CLASH(Ambiguity.AMB_29),
    /** AMB-29. */
    ASKING_IS_ENOUGH(Ambiguity.AMB_29),
    /** AMB-30, default. */
    REASON_AT_ANY_TIME(Ambiguity.AMB_30),
    /** AMB-30. */
    REASON_BY_DUE_DATE(Ambiguity.AMB_30),
    /** AMB-31, default. */
    EXPLAINED_IS_EXCUSED(Ambiguity.AMB_31),
    /** AMB-31. */
    EXPLAINED_IS_BROKEN(Ambiguity.AMB_31),
    /** AMB-31. */
    EXPLAINED_IS_KEPT(Ambiguity.AMB_31),
    /** AMB-32, default. */
    LATE_THE_NEXT_DAY(Ambiguity.AMB_32),
    /** AMB-32. */
    LATE_AT_CLOSE_OF_BUSINESS(Ambiguity.AMB_32),
    /** AMB-33, default. */
    MOVED_IF_TOLD_IN_TIME(Ambiguity.AMB_33),
    /** AMB-33. */
    LATEST_DATE_COUNTS(Ambiguity.AMB_33),
    /** AMB-33. */
    FIRST_DATE_COUNTS(Ambiguity.AMB_33),
    /** AMB-34, default. */
    NO_DATE_IS_UNKNOWN(Ambiguity.AMB_34),
    /** AMB-34. */
    NO_DATE_IS_A_BREACH(Ambiguity.AMB_34),
    /** AMB-35, default. */
    EXPLAINED_ALLOWED(Ambiguity.AMB_35),
    /** AMB-35. */
    NONE_ALLOWED(Ambiguity.AMB_35),
    /** AMB-36, default. */
    FAMILIES_NOT_BOUND(Ambiguity.AMB_36),
    /** AMB-36. */
    EVERYBODY_BOUND(Ambiguity.AMB_36),
    /** AMB-37, default. */
    FRAGMENTS_COUNT(Ambiguity.AMB_37),
    /** AMB-37. */
    FRAGMENTS_IGNORED(Ambiguity.AMB_37),
    /** AMB-38, default. */
    CHECKED_WITH_CAVEAT(Ambiguity.AMB_38),
    /** AMB-38. */
    SWITCHED_OFF(Ambiguity.AMB_38),
    /** AMB-39, default. */
    INDEPENDENT_VERDICTS(Ambiguity.AMB_39),
    /** AMB-40, default. */
    COVERAGE_DECIDES(Ambiguity.AMB_40),
    /** AMB-40. */
    NO_RECORD_IS_NOT_DONE(Ambiguity.AMB_40),
    /** AMB-40. */
    NO_RECORD_IS_UNKNOWN(Ambiguity.AMB_40),
    /** AMB-41, default. */
    SILENCE_IS_UNKNOWN(Ambiguity.AMB_41),
    /** AMB-41. */
    MAJORITY(Ambiguity.AMB_41),
    /** AMB-41. */
    RESPONDENTS_ONLY(Ambiguity.AMB_41),
    /** AMB-42, default. */
    FINAL_ONLY(Ambiguity.AMB_42),
    /** AMB-42. */
    PROVISIONAL_TOO(Ambiguity.AMB_42),
    /** AMB-43, default. */
    BOTH_NEEDED(Ambiguity.AMB_43),
    /** AMB-43. */
    EITHER_WILL_DO(Ambiguity.AMB_43),
    /** AMB-44, default. */
    CHARTER_ONLY(Ambiguity.AMB_44),
    /** AMB-45, default. */
    DEGREES_KEPT(Ambiguity.AMB_45),
    /** AMB-45. */
    ALL_MUST(Ambiguity.AMB_45);

    private final Ambiguity ambiguity;

    Reading(Ambiguity ambiguity) {
        this.ambiguity = ambiguity;
    }

    /**
     * The question that this reading answers.
     *
     * @return the ambiguity
     */
    public Ambiguity ambiguity() {
        return ambiguity;
    }

    /**
     * The identifier used in files and reports.
     *
     * @return for example {@code clear-days}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Whether this reading is in force when nobody chose another.
     *
     * @return {@code true} for the default
     */
    public boolean isDefault() {
        return ambiguity.byDefault() == this;
    }
}
