package org.charterrules.model;

/** Puts a given value into a message: short, and on one line. Never to be used for free text. */
public final class Quote {
    private static final int MOST = 40;

    private Quote() {}

    /**
     * The value between quotation marks.
     *
     * @param value for example an id
     * @return for example {@code 'M-06'}
     */
    public static String of(String value) {
        return "'" + plain(value) + "'";
    }

    /**
     * The value as it is, unless it is long or holds characters that cannot be seen.
     *
     * @param value for example a number
     * @return its first 40 characters, and a mark for each that cannot be seen
     */
    public static String plain(String value) {
        String shown = value.codePointCount(0, value.length()) > MOST
                ? value.substring(0, value.offsetByCodePoints(0, MOST)) + "..."
                : value;
        return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
