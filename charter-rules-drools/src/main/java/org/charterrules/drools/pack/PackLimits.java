package org.charterrules.drools.pack;

/** How large a rule pack may be. The largest shipped charter takes a tenth of any of these. */
public final class PackLimits {
    /** Bytes in one file. */
    public static final int FILE_BYTES = 1 << 20;

    /** Bytes in all files that are read. */
    public static final int PACK_BYTES = 4 << 20;

    /** Bytes of a zip file. */
    public static final int ZIP_BYTES = 4 << 20;

    /** Files and folders in a folder or zip. */
    public static final int ENTRIES = 200;

    /** Editions of a charter. */
    public static final int EDITIONS = 20;

    /** How many times larger than its packed form a file of a zip may be, once it has {@link #RATIO_FROM_BYTES}. */
    public static final int RATIO = 100;

    /** Smaller files of a zip may be packed as tightly as they like. */
    public static final int RATIO_FROM_BYTES = 64 << 10;

    /** Characters in one line of a rule file. */
    public static final int LINE_LENGTH = 400;

    /** Lines in one file. */
    public static final int LINES = 10_000;

    /** Rules in one pack. */
    public static final int RULES = 1000;

    /** Sentences in one rule. */
    public static final int SENTENCES = 20;

    /** How deep lists and fields of the charter file may be nested. */
    public static final int YAML_DEPTH = 10;

    /** Problems that are listed before the linter gives up. */
    public static final int PROBLEMS = 500;

    /** Unknown sentences for which a nearest known one is looked for. */
    public static final int GUESSES = 100;

    private PackLimits() {}
}
