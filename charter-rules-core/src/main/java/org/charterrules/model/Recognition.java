package org.charterrules.model;

/** What somebody was offered for taking part, for example {@link #VOUCHER}. */
public enum Recognition {
    /** Money. */
    PAYMENT,

    /** A voucher. */
    VOUCHER,

    /** Thanks. */
    THANKS,

    /** Nothing but their expenses; that is no recognition. */
    EXPENSES_ONLY,

    /** Something was offered and they said no. */
    DECLINED_BY_PERSON,

    /** Nothing. */
    NONE_OFFERED
}
