package org.charterrules.json;

/** Puts a given value into a message: short, and on one line. Never to be used for free text. */
final class Quote {
    private static final int MOST = 40;

    private Quote() {}

    static String of(String value) {
        return "'" + plain(value) + "'";
    }

    static String plain(String value) {
        String shown = value.codePointCount(0, value.length()) > MOST
                ? value.substring(0, value.offsetByCodePoints(0, MOST)) + "..."
                : value;
        return shown.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD");
    }
}
