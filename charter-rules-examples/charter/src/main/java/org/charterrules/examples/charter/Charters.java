package org.charterrules.examples.charter;

import java.util.List;
import org.charterrules.drools.DroolsCharterChecker;

/** The charters a command is about. */
final class Charters {
    private Charters() {}

    /** A checker for the charters of these ids, for all charters if there are none. */
    static DroolsCharterChecker named(List<String> ids) {
        if (ids.isEmpty()) {
            return DroolsCharterChecker.ofAll();
        }
        List<String> unknown = ids.stream()
                .filter(id -> !DroolsCharterChecker.available().contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new BadInput(unknown.stream().map(Charters::unknown).toList());
        }
        return DroolsCharterChecker.of(ids);
    }

    private static String unknown(String id) {
        List<String> known = DroolsCharterChecker.available();
        return "charter: There is no charter '" + id + "'. " + Words.nearest(id, known)
                + " 'charter list' lists them all.";
    }
}
