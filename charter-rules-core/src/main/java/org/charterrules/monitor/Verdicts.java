package org.charterrules.monitor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** The verdicts of one case file: for each meeting, and for the whole series, a byte for each clause. */
final class Verdicts {
    static final Verdicts NONE = new Verdicts(new String[0], new byte[0][]);

    private static final Verdict[] VALUES = Verdict.values();

    /** {@code null} stands for the whole series. */
    private final @Nullable String[] meetingIds;

    /** One more than the ordinal of the verdict; 0 if there is none. */
    private final byte[][] rows;

    private Verdicts(@Nullable String[] meetingIds, byte[][] rows) {
        this.meetingIds = meetingIds;
        this.rows = rows;
    }

    static Verdicts of(Report report, Columns columns) {
        Map<@Nullable String, byte[]> rows = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            int column = columns.of(finding.charter().id(), finding.clause().id());
            byte[] row = rows.compute(finding.meetingId(), (id, known) -> reaching(column, known, columns));
            row[column] = (byte) (finding.verdict().ordinal() + 1);
        }
        return new Verdicts(rows.keySet().toArray(new String[0]), rows.values().toArray(new byte[0][]));
    }

    /** A row may have been made before the column was. */
    private static byte[] reaching(int column, byte @Nullable [] row, Columns columns) {
        if (row == null) {
            return new byte[columns.size()];
        }
        return column < row.length ? row : Arrays.copyOf(row, columns.size());
    }

    /** The first there is for one of the clauses asked for. */
    @Nullable
    Verdict first(Predicate<Columns.Place> asked, @Nullable String meetingId, Columns columns) {
        byte[] row = row(meetingId);
        for (int column = 0; row != null && column < row.length; column++) {
            if (row[column] != 0 && asked.test(columns.place(column))) {
                return verdict(row[column]);
            }
        }
        return null;
    }

    private static int at(int column, byte @Nullable [] row) {
        return row == null || column >= row.length ? 0 : row[column];
    }

    private byte @Nullable [] row(@Nullable String meetingId) {
        for (int i = 0; i < meetingIds.length; i++) {
            if (Objects.equals(meetingIds[i], meetingId)) {
                return rows[i];
            }
        }
        return null;
    }

    private static @Nullable Verdict verdict(int value) {
        return value == 0 ? null : VALUES[value - 1];
    }

    /** By meeting, those that are gone last, then by charter and clause. */
    List<VerdictChange> changesTo(Verdicts after, Columns columns) {
        List<VerdictChange> changes = new ArrayList<>();
        for (int i = 0; i < after.rows.length; i++) {
            addChanges(after.meetingIds[i], row(after.meetingIds[i]), after.rows[i], columns, changes);
        }
        for (int i = 0; i < rows.length; i++) {
            if (after.row(meetingIds[i]) == null) {
                addChanges(meetingIds[i], rows[i], null, columns, changes);
            }
        }
        return changes;
    }

    private static void addChanges(
            @Nullable String meetingId,
            byte @Nullable [] before,
            byte @Nullable [] after,
            Columns columns,
            List<VerdictChange> changes) {
        for (int column = 0; column < columns.size(); column++) {
            int old = at(column, before);
            int now = at(column, after);
            if (old != now) {
                Columns.Place place = columns.place(column);
                changes.add(
                        new VerdictChange(place.charterId(), place.clauseId(), meetingId, verdict(old), verdict(now)));
            }
        }
    }
}
