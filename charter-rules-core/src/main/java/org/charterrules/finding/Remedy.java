package org.charterrules.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.model.CaseFile;

/**
 * Changes that together clear a violation: apply them, check again, and the clause is no longer violated.
 *
 * @param kind what sort of remedy it is, for example {@code reschedule}
 * @param changes what to do, in order, at least one
 */
public record Remedy(String kind, List<Change> changes) {
    /** Copies the changes. */
    public Remedy {
        changes = List.copyOf(changes);
    }

    /**
     * A remedy that takes one change.
     *
     * @param kind for example {@code reschedule}
     * @param change what to do
     * @return the remedy
     */
    public static Remedy of(String kind, Change... change) {
        return new Remedy(kind, List.of(change));
    }

    /**
     * The case file as it would be after the remedy.
     *
     * @param caseFile the case file as it is
     * @param asOf when the changes are made
     * @return the changed copy
     */
    public CaseFile applyTo(CaseFile caseFile, Instant asOf) {
        CaseFile changed = caseFile;
        for (Change change : changes) {
            changed = change.applyTo(changed, asOf);
        }
        return changed;
    }

    /** The kinds of remedy that help every one of several violations, with the changes of each put together. */
    static List<Remedy> forAll(List<List<Remedy>> each) {
        List<Remedy> result = new ArrayList<>();
        for (Remedy first : each.get(0)) {
            List<Change> changes = new ArrayList<>();
            boolean helpsAll = each.stream().allMatch(options -> addOption(options, first.kind, changes));
            if (helpsAll) {
                result.add(new Remedy(first.kind, changes));
            }
        }
        return result;
    }

    private static boolean addOption(List<Remedy> options, String kind, List<Change> changes) {
        for (Remedy option : options) {
            if (option.kind.equals(kind)) {
                option.changes.forEach(change -> add(change, changes));
                return true;
            }
        }
        return false;
    }

    private static void add(Change change, List<Change> changes) {
        for (int i = 0; i < changes.size(); i++) {
            Change both =
                    changes.get(i).equals(change) ? change : changes.get(i).with(change);
            if (both != null) {
                changes.set(i, both);
                return;
            }
        }
        changes.add(change);
    }
}
