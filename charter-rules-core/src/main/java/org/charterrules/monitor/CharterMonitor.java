package org.charterrules.monitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Standing;
import org.charterrules.finding.Change;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Notice;
import org.jspecify.annotations.Nullable;

/**
 * Watches over many case files while they change and time passes, and tells which verdicts change and what falls due next.
 *
 * <pre>{@code
 * CharterMonitor monitor = new CharterMonitor(checker, Instant.parse("2026-06-01T09:00:00Z"));
 * monitor.listen(change -> change.verdicts().forEach(verdict -> show(change.caseFileId(), verdict)));
 * monitor.put(caseFile);
 * monitor.noticeSent("parents-voice-2026", agenda);
 * monitor.actionDone("parents-voice-2026", "A-07", Instant.parse("2026-06-01T09:30:00Z"));
 * monitor.advanceTo(Instant.parse("2026-06-02T09:00:00Z"));
 * }</pre>
 *
 * <p>A change costs one check of the case file it is about. Moving the clock costs one check of each case file for which
 * something that was compared with the clock has passed, and nothing for all the others, however many there are. Of each case
 * file the monitor holds the facts, one byte for each clause and meeting, and what falls due next.
 *
 * <p>The rules of a checker may change while it runs, as those that are read from files do. The verdicts of a case file, and when
 * it is checked again, are those of the rules at its last check until then: until it is changed or something falls due.
 * {@code update(id, caseFile -> caseFile)} checks it at once. Clauses may come and go.
 *
 * <p>Safe for many threads: different case files are checked at the same time, changes to one case file one after the other.
 * Nobody but the caller moves the clock.
 */
public final class CharterMonitor {
    private final CharterChecker checker;
    private final Columns columns;
    private final ConcurrentMap<String, Watch> watches = new ConcurrentHashMap<>();
    private final NavigableSet<Turn> turns = new ConcurrentSkipListSet<>();
    private final NavigableSet<Due> dues = new ConcurrentSkipListSet<>(Due.BY_DATE);
    private final Listeners listeners = new Listeners();
    private volatile Instant clock;

    /** When verdicts of a case file may come out otherwise. */
    private record Turn(Instant at, String caseFileId) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : caseFileId.compareTo(other.caseFileId);
        }
    }

    /**
     * A monitor that watches over nothing yet.
     *
     * @param checker checks the case files
     * @param clock the present, as the monitor is to see it
     */
    public CharterMonitor(CharterChecker checker, Instant clock) {
        this.checker = checker;
        this.columns = new Columns(checker.charters());
        this.clock = Objects.requireNonNull(clock, "clock must not be null");
    }

    /**
     * Adds somebody who is told of every change from now on. Listeners are told one change at a time, in the thread that made
     * it or one that made another at the same time, and the changes of one case file in their order. They may call the monitor; what is new then is told
     * when all of them have been told of what was new before. If one throws, the others are told all the same, and what it threw
     * is thrown on to whoever made the change when everything has been told.
     *
     * @param listener told of changes
     */
    public void listen(MonitorListener listener) {
        listeners.add(listener);
    }

    /**
     * The present, as the monitor sees it.
     *
     * @return the instant it was last moved to
     */
    public Instant clock() {
        return clock;
    }

    /**
     * How many case files it watches over.
     *
     * @return their number
     */
    public int size() {
        return watches.size();
    }

    /**
     * Watches over a case file from now on, in place of the one with the same id if there is one.
     *
     * @param caseFile the case file
     */
    public void put(CaseFile caseFile) {
        boolean done = false;
        while (!done) {
            Watch watch = watches.computeIfAbsent(caseFile.id(), Watch::new);
            done = replace(watch, before -> caseFile);
        }
        tell();
    }

    /**
     * Changes a case file.
     *
     * @param caseFileId its id
     * @param edit makes the new case file of the old one; the id stays
     * @throws IllegalArgumentException if it is not watched over, or the id is another
     */
    public void update(String caseFileId, UnaryOperator<CaseFile> edit) {
        Watch watch = watches.get(caseFileId);
        if (watch == null || !replace(watch, edit)) {
            throw new IllegalArgumentException("Case file '" + caseFileId + "' is not watched over.");
        }
        tell();
    }

    /**
     * Makes a change that a remedy speaks of, as of now.
     *
     * @param caseFileId the id of the case file
     * @param change for example {@code new Finish("A-07")}
     * @throws IllegalArgumentException if the case file is not watched over
     */
    public void apply(String caseFileId, Change change) {
        update(caseFileId, caseFile -> change.applyTo(caseFile, clock));
    }

    /**
     * A notice was sent, or is known better than before.
     *
     * @param caseFileId the id of the case file
     * @param notice takes the place of the notice with the same id if there is one
     * @throws IllegalArgumentException if the case file is not watched over
     */
    public void noticeSent(String caseFileId, Notice notice) {
        update(caseFileId, caseFile -> {
            List<Notice> notices = new ArrayList<>();
            if (caseFile.notices() != null) {
                notices.addAll(caseFile.notices());
            }
            notices.removeIf(one -> one.id().equals(notice.id()));
            notices.add(notice);
            return caseFile.withNotices(notices);
        });
    }

    /**
     * An action is done.
     *
     * @param caseFileId the id of the case file
     * @param actionId the id of the action
     * @param doneAt when it was done
     * @throws IllegalArgumentException if the case file is not watched over, or has no such action
     */
    public void actionDone(String caseFileId, String actionId, Instant doneAt) {
        update(caseFileId, caseFile -> {
            List<Action> actions = caseFile.actions() == null ? List.of() : caseFile.actions();
            if (actions.stream().noneMatch(action -> action.id().equals(actionId))) {
                throw new IllegalArgumentException(
                        "There is no action '" + actionId + "' in case file '" + caseFileId + "'.");
            }
            return caseFile.withActions(actions.stream()
                    .map(action -> action.id().equals(actionId) ? done(action, doneAt) : action)
                    .toList());
        });
    }

    private static Action done(Action action, Instant doneAt) {
        return action.withStatus(ActionStatus.DONE).withDoneAt(doneAt).withStatusChangedAt(doneAt);
    }

    /**
     * Watches over a case file no longer. Nobody is told.
     *
     * @param caseFileId its id; nothing happens if it is not watched over
     */
    public void remove(String caseFileId) {
        Watch watch = watches.get(caseFileId);
        if (watch == null) {
            return;
        }
        synchronized (watch) {
            watch.removed = true;
            watches.remove(caseFileId, watch);
            schedule(watch, null);
            remember(watch, null);
        }
    }

    /**
     * Moves the clock. A case file of which the check fails keeps its verdicts, and is checked again when the clock moves on.
     *
     * @param instant the present from now on, not before {@link #clock}
     * @throws IllegalArgumentException if it lies before the clock
     */
    public void advanceTo(Instant instant) {
        setClock(instant);
        Listeners.Failures failures = new Listeners.Failures();
        for (Turn turn = nextTurn(); turn != null && !turn.at().isAfter(clock); turn = nextTurn()) {
            Watch watch = turns.remove(turn) ? watches.get(turn.caseFileId()) : null;
            if (watch != null) {
                catchUp(watch);
            }
            listeners.tell(failures);
        }
        failures.rethrow();
    }

    private synchronized void setClock(Instant instant) {
        if (instant.isBefore(clock)) {
            throw new IllegalArgumentException(
                    "The clock stands at " + clock + " and cannot go back to " + instant + ".");
        }
        clock = instant;
    }

    private @Nullable Turn nextTurn() {
        Iterator<Turn> inOrder = turns.iterator();
        return inOrder.hasNext() ? inOrder.next() : null;
    }

    /** A check that fails is put off before anybody is told, so that whoever asks then gets the verdicts of before. */
    private void catchUp(Watch watch) {
        synchronized (watch) {
            try {
                settle(watch);
            } catch (RuntimeException | Error failure) {
                schedule(watch, clock.plusNanos(1));
                RuleError.requireBlame(failure);
                listeners.queue(listener -> listener.failed(watch.id, problem(failure)));
            }
        }
    }

    private static String problem(Throwable failure) {
        return failure instanceof RuleFailedException named
                ? named.getMessage()
                : failure.getClass().getSimpleName();
    }

    /**
     * A verdict as of now. If several charters have a clause with this id, as those do that extend another, it is that of the
     * first that has a verdict on it.
     *
     * @param caseFileId the id of the case file
     * @param clauseId for example {@code HOU-7.4b}
     * @param meetingId for example {@code M-06}; {@code null} for a clause about the whole series
     * @return the verdict; {@code null} if there is none, because the case file is not watched over, the clause has no rule or
     *     its rule failed
     * @see #verdict(String, String, String, String)
     */
    public @Nullable Verdict verdict(String caseFileId, String clauseId, @Nullable String meetingId) {
        return verdict(caseFileId, one -> one.clauseId().equals(clauseId), meetingId);
    }

    /**
     * A verdict as of now, on a clause of one charter.
     *
     * @param caseFileId the id of the case file
     * @param charterId for example {@code hounslow-send}
     * @param clauseId for example {@code HOU-7.4b}
     * @param meetingId for example {@code M-06}; {@code null} for a clause about the whole series
     * @return the verdict; {@code null} if there is none, because the case file is not watched over, the clause has no rule or
     *     its rule failed
     */
    public @Nullable Verdict verdict(String caseFileId, String charterId, String clauseId, @Nullable String meetingId) {
        return verdict(caseFileId, new Columns.Place(charterId, clauseId)::equals, meetingId);
    }

    private @Nullable Verdict verdict(String caseFileId, Predicate<Columns.Place> asked, @Nullable String meetingId) {
        Watch watch = watches.get(caseFileId);
        if (watch == null) {
            return null;
        }
        Verdict verdict;
        synchronized (watch) {
            catchUp(watch);
            verdict = watch.verdicts.first(asked, meetingId, columns);
        }
        tell();
        return verdict;
    }

    /**
     * What falls due next.
     *
     * @return of all case files the one with the earliest date by which something is still to do; {@code null} if nothing is
     */
    public @Nullable Due nextDue() {
        Iterator<Due> inOrder = dues.iterator();
        return inOrder.hasNext() ? inOrder.next() : null;
    }

    /**
     * What falls due next in each case file, as far as it falls due by a date.
     *
     * @param last the last date, inclusive
     * @return by date, then by case file
     */
    public List<Due> dueBy(LocalDate last) {
        return dues.stream().takeWhile(due -> !due.date().isAfter(last)).toList();
    }

    /** Tells whether the case file was still watched over. */
    private boolean replace(Watch watch, UnaryOperator<CaseFile> edit) {
        synchronized (watch) {
            if (watch.removed) {
                return false;
            }
            try {
                CaseFile after = edit.apply(watch.caseFile);
                requireSameId(watch, after);
                check(watch, after);
            } finally {
                forgetIfNeverChecked(watch);
            }
            settle(watch);
            return true;
        }
    }

    private static void requireSameId(Watch watch, CaseFile after) {
        if (!after.id().equals(watch.id)) {
            throw new IllegalArgumentException(
                    "Case file '" + watch.id + "' cannot become case file '" + after.id() + "'.");
        }
    }

    private void forgetIfNeverChecked(Watch watch) {
        if (watch.caseFile == null) {
            watch.removed = true;
            watches.remove(watch.id, watch);
        }
    }

    /** Checks again until the verdicts stand at the clock, which may move meanwhile. */
    private void settle(Watch watch) {
        while (!watch.removed && watch.caseFile != null && isDue(watch)) {
            check(watch, watch.caseFile);
        }
    }

    private boolean isDue(Watch watch) {
        return watch.until != null && !watch.until.isAfter(clock);
    }

    private void check(Watch watch, CaseFile caseFile) {
        Instant now = clock;
        Standing standing = checker.standing(caseFile, now);
        Verdicts after = Verdicts.of(standing.report(), columns);
        Due due = Due.of(standing.report());
        List<VerdictChange> changes = watch.verdicts.changesTo(after, columns);
        boolean dueMoved = !Objects.equals(due, watch.due);
        watch.caseFile = caseFile;
        watch.verdicts = after;
        remember(watch, due);
        schedule(watch, standing.until());
        if (!changes.isEmpty() || dueMoved) {
            CaseFileChange change = new CaseFileChange(watch.id, now, changes, due);
            listeners.queue(listener -> listener.changed(change));
        }
    }

    private void schedule(Watch watch, @Nullable Instant until) {
        if (watch.until != null) {
            turns.remove(new Turn(watch.until, watch.id));
        }
        watch.until = until;
        if (until != null) {
            turns.add(new Turn(until, watch.id));
        }
    }

    private void remember(Watch watch, @Nullable Due due) {
        if (watch.due != null) {
            dues.remove(watch.due);
        }
        watch.due = due;
        if (due != null) {
            dues.add(due);
        }
    }

    /** Never called while a case file is locked: a listener may take its time, or call the monitor. */
    private void tell() {
        Listeners.Failures failures = new Listeners.Failures();
        listeners.tell(failures);
        failures.rethrow();
    }

    /** Never what is watched over. */
    @Override
    public String toString() {
        return "CharterMonitor[" + size() + " case files, " + clock + "]";
    }
}
