package org.charterrules.model;

/**
 * A group that a person belongs to or speaks for, as they declare it themselves, for example {@link #PARENT_CARER}.
 *
 * @see Population
 */
public enum Group {
    /** A parent or carer of a child or young person. */
    PARENT_CARER,
    /** A child. */
    CHILD,
    /** A young person, up to the age of 25. */
    YOUNG_PERSON,
    /** Another member of the family. */
    FAMILY_MEMBER,
    /** Somebody who uses a service. */
    SERVICE_USER,
    /** Somebody who cares for an adult. */
    CARER,
    /** A self-advocate. */
    SELF_ADVOCATE,
    /** Somebody who lives alone. */
    LIVES_ALONE,
    /** Somebody who lives in supported housing. */
    SUPPORTED_HOUSING,
    /** Somebody on a secure ward. */
    SECURE_WARD,
    /** Somebody who works in education. */
    EDUCATION,
    /** Somebody who works in health. */
    HEALTH,
    /** Somebody who works in social care. */
    SOCIAL_CARE,
    /** Somebody who commissions services. */
    COMMISSIONING,
    /** Somebody who works in housing. */
    HOUSING,
    /** A service manager. */
    SERVICE_MANAGER,
    /** Somebody from a faith group. */
    FAITH,
    /** Somebody from the voluntary sector. */
    VOLUNTARY,
    /** Somebody who says they are disabled. */
    DISABLED_PERSON
}
