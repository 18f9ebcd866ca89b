package org.charterrules.oracle;

import static org.charterrules.finding.Verdict.PENDING;
import static org.charterrules.finding.Verdict.SATISFIED;
import static org.charterrules.finding.Verdict.UNKNOWN;
import static org.charterrules.finding.Verdict.VIOLATED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What one person got by one date. Each notice that may have reached them is a list of the ways that can be: a copy, or
 * {@code null} for none. Every combination is tried.
 */
final class Circulation {
    /** A copy of a notice in somebody's hands. */
    record Copy(int version, boolean material, LocalDate sentOn) {}

    private final Facts facts;
    private final LocalDate today;
    private final LocalDate limit;
    private final List<List<@Nullable Copy>> notices = new ArrayList<>();

    Circulation(Facts facts, LocalDate today, LocalDate limit) {
        this.facts = facts;
        this.today = today;
        this.limit = limit;
    }

    /** Adds a notice that reached the person for certain or perhaps, at a date or at nobody knows what date. */
    void add(Truth reached, @Nullable LocalDate sentOn, int version, Truth material) {
        if (reached == Truth.NO) {
            return;
        }
        List<LocalDate> dates = new ArrayList<>();
        if (sentOn != null) {
            dates.add(sentOn);
        } else {
            dates.add(limit);
            if (today.isAfter(limit)) {
                dates.add(limit.plusDays(1));
            }
        }
        List<@Nullable Copy> ways = new ArrayList<>();
        for (LocalDate date : dates) {
            for (boolean restarts : material.possible()) {
                ways.add(new Copy(version, restarts, date));
            }
        }
        if (reached == Truth.MAYBE) {
            ways.add(null);
        }
        notices.add(ways);
    }

    Verdict verdict() {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        tryAll(0, new ArrayList<>(), possible);
        return Judging.settled(possible);
    }

    private void tryAll(int next, List<Copy> copies, Set<Verdict> possible) {
        if (next == notices.size()) {
            possible.add(verdict(copies));
            return;
        }
        for (Copy way : notices.get(next)) {
            List<Copy> more = new ArrayList<>(copies);
            if (way != null) {
                more.add(way);
            }
            tryAll(next + 1, more, possible);
        }
    }

    private Verdict verdict(List<Copy> copies) {
        int latest = 0;
        for (Copy copy : copies) {
            if (copy.material()) {
                latest = Math.max(latest, copy.version());
            }
        }
        if (latest == 0) {
            // Whatever reached the person first is new to them.
            latest = copies.stream().mapToInt(Copy::version).min().orElse(0);
        }
        LocalDate effective = null;
        for (Copy copy : copies) {
            if (copy.version() == latest && (effective == null || copy.sentOn().isBefore(effective))) {
                effective = copy.sentOn();
            }
        }
        if (effective != null) {
            return effective.isAfter(limit) ? VIOLATED : SATISFIED;
        }
        if (!today.isAfter(limit)) {
            return PENDING;
        }
        return facts.covers(FactKind.NOTICES) ? VIOLATED : UNKNOWN;
    }
}
