package org.charterrules.drools.pack;

import org.charterrules.drools.lint.LintCode;

/** Refuses files that are too large. */
final class Size {
    private Size() {}

    static boolean fits(String name, byte[] bytes, long total, Problems problems) {
        if (bytes.length > PackLimits.FILE_BYTES) {
            problems.inFile(LintCode.TOO_LARGE, name, "This file is larger than 1 MB.");
            return false;
        }
        if (total > PackLimits.PACK_BYTES) {
            problems.inFile(LintCode.TOO_LARGE, name, "With this file, the pack is larger than 4 MB.");
            return false;
        }
        return true;
    }
}
