package org.charterrules.drools;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Standing;
import org.charterrules.drools.lint.LintProblem;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks case files against rule packs that people change while the application runs. A good change takes effect for the next
 * check, whole; after a bad one, the last good rules stay in force and a {@link ReloadListener} is told what is wrong. Several
 * packs change together or not at all. A check that is under way finishes on the rules it began with.
 *
 * <pre>{@code
 * try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(Path.of("packs"))
 *         .beside(DroolsCharterChecker.of("hounslow-send"))
 *         .every(Duration.ofSeconds(2))
 *         .listener(listener)
 *         .open()) {
 *     Report report = checker.check(caseFile, asOf);
 * }
 * }</pre>
 *
 * <p>The files are compared by what they hold, so it does not matter how they were saved or copied. A change that is being
 * saved is left alone until two looks in a row find the same.
 *
 * <p>A {@link org.charterrules.monitor.CharterMonitor} may watch over case files with it. A change of the rules does not make it
 * check them: the verdicts of a case file are those of the rules at its last check until it is checked again, because it is
 * changed or something falls due. To have them all checked at once, tell the monitor so from {@link ReloadListener#changed}:
 * {@code monitor.update(id, caseFile -> caseFile)} for each.
 *
 * <p>Safe for many threads. Unlike other checkers it is not immutable: {@link #current} gives one that is, for work that needs
 * the same rules throughout.
 */
public final class ReloadingCharterChecker implements CharterChecker, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReloadingCharterChecker.class);

    private final PackFolder folder;
    private final @Nullable DroolsCharterChecker beside;
    private final Interpretations readings;
    private final ReloadListener listener;
    private final @Nullable ScheduledExecutorService watcher;
    private volatile DroolsCharterChecker current;
    private volatile List<LintProblem> problems = List.of();
    private PackFolder.Content tried;
    private PackFolder.@Nullable Content seen;
    private boolean closed;

    /** What came of looking at the files. */
    public enum Reload {
        /** They are those of the rules in force. */
        UNCHANGED,
        /** New rules are in force. */
        CHANGED,
        /** They cannot be used; the last good rules stay in force. */
        REFUSED
    }

    private ReloadingCharterChecker(Builder wanted) {
        this.folder = PackFolder.of(wanted.path, wanted.trust);
        this.beside = wanted.beside;
        this.readings = wanted.readings();
        this.listener = wanted.listener;
        this.tried = folder.read();
        PackLoad first = PackLoad.of(tried, wanted.trust);
        this.current = checker(first.requirePacks());
        this.watcher = wanted.interval == null ? null : watch(wanted.interval);
    }

    /**
     * Begins to say what is to be checked.
     *
     * @param folder a pack (a folder with {@code charter.yaml}, or a zip file), or a folder in which every folder and every zip
     *     file is a pack; which of the two is decided when it is opened
     * @return further questions
     */
    public static Builder of(Path folder) {
        return new Builder(folder, Trust.none());
    }

    /**
     * Begins to say what is to be checked, and trusts the code in it: {@link #trustingItsCode(Path, OwnSentences)} without
     * further sentences.
     *
     * @param folder a pack or a folder of packs, as for {@link #of}; written by people whom you would let change the application
     *     itself
     * @return further questions
     */
    public static Builder trustingItsCode(Path folder) {
        return trustingItsCode(folder, OwnSentences.none());
    }

    /**
     * Begins to say what is to be checked, and trusts the code in it. Beside its sentences, a pack may hold {@code .drl} files.
     * They are compiled whenever they change and run at every check, with all that the application itself may do: whoever can
     * write to the folder can run anything, at once and without being asked. Nothing confines it. {@link #of} is for packs of
     * other people, and refuses all code. See {@link RulePack#readTrustingItsCode(Path, OwnSentences)}.
     *
     * <p>Code that cannot be compiled keeps the last good rules in force, like anything else that is wrong. {@link
     * Builder#open} and {@link #reload} throw {@link IllegalStateException} if there is code and the engine's compiler is not
     * on the class path.
     *
     * @param folder a pack or a folder of packs, as for {@link #of}; written by people whom you would let change the application
     *     itself
     * @param sentences further sentences that the rule files may use
     * @return further questions
     */
    public static Builder trustingItsCode(Path folder, OwnSentences sentences) {
        return new Builder(folder, Trust.inCodeAnd(sentences));
    }

    /** Says what a {@link ReloadingCharterChecker} is to do. */
    public static final class Builder {
        private static final Duration LONGEST = Duration.ofDays(36_525);

        private final Path path;
        private final Trust trust;
        private @Nullable DroolsCharterChecker beside;
        private @Nullable Interpretations chosen;
        private ReloadListener listener = ReloadListener.NONE;
        private @Nullable Duration interval;

        private Builder(Path path, Trust trust) {
            this.path = Objects.requireNonNull(path);
            this.trust = trust;
        }

        /**
         * Checks further charters, which do not change. A pack with the id of one of them takes its place.
         *
         * @param checker for example {@code DroolsCharterChecker.of("hounslow-send")}; its readings hold for the packs too, unless {@link
         *     #reading} gives others
         * @return this
         */
        public Builder beside(DroolsCharterChecker checker) {
            this.beside = Objects.requireNonNull(checker);
            return this;
        }

        /**
         * Reads all charters in a certain way, in place of how the charters {@link #beside} were to be read.
         *
         * @param readings readings that hold whatever a case file or a charter chooses
         * @return this
         */
        public Builder reading(Interpretations readings) {
            this.chosen = Objects.requireNonNull(readings);
            return this;
        }

        private Interpretations readings() {
            Interpretations given = beside == null ? Interpretations.DEFAULTS : beside.chosen();
            return chosen == null ? given : chosen;
        }

        /**
         * Looks at the files again and again, on a thread of its own. Without this, only {@link #reload} does.
         *
         * @param time the time between two looks, for example 2 seconds; a change takes effect after two looks at the most
         * @return this
         * @throws IllegalArgumentException if it is not positive, or longer than 100 years
         */
        public Builder every(Duration time) {
            if (time.isZero() || time.isNegative()) {
                throw new IllegalArgumentException("The time between two looks is " + time + ". It must be positive.");
            }
            if (time.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "The time between two looks is " + time + ". It must be a hundred" + " years at most.");
            }
            this.interval = time;
            return this;
        }

        /**
         * Tells somebody what came of changes.
         *
         * @param told is told; what it throws is logged by its class and otherwise passed over
         * @return this
         */
        public Builder listener(ReloadListener told) {
            this.listener = Objects.requireNonNull(told);
            return this;
        }

        /**
         * Loads the rules and begins to watch.
         *
         * @return the checker; close it to end the watching
         * @throws RulePackException with everything that is wrong, if the files cannot be used
         */
        public ReloadingCharterChecker open() {
            return new ReloadingCharterChecker(this);
        }
    }

    private ScheduledExecutorService watch(Duration interval) {
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread made = new Thread(task, "charter-rules-reload");
            made.setDaemon(true);
            return made;
        });
        thread.scheduleWithFixedDelay(this::lookSafely, interval.toNanos(), interval.toNanos(), TimeUnit.NANOSECONDS);
        return thread;
    }

    /** Whatever happens, it looks again next time. */
    private void lookSafely() {
        try {
            look();
        } catch (RuntimeException | Error failure) {
            LOG.warn(
                    "Rule packs could not be looked at ({}).",
                    failure.getClass().getName());
        }
    }

    /** Looks at the files as the watching thread does: what differs from the last look may still be being saved. */
    synchronized Reload look() {
        PackFolder.Content content = folder.read();
        boolean settled = content.isSameAs(seen);
        seen = content;
        return settled ? load(content) : Reload.UNCHANGED;
    }

    /**
     * Looks at the files now, takes them as they are, and does not wait for the thread that watches.
     *
     * @return what came of it
     */
    public synchronized Reload reload() {
        return load(folder.read());
    }

    private Reload load(PackFolder.Content content) {
        if (content.isSameAs(tried)) {
            return problems.isEmpty() ? Reload.UNCHANGED : Reload.REFUSED;
        }
        PackLoad load = PackLoad.of(content, folder.trust());
        Reload reload = load.isRefused() ? refuse(load) : change(load);
        tried = content;
        return reload;
    }

    private Reload refuse(PackLoad load) {
        problems = load.problems();
        tell(() -> listener.refused(load.problems()));
        return Reload.REFUSED;
    }

    private Reload change(PackLoad load) {
        DroolsCharterChecker old = current;
        DroolsCharterChecker now = checker(load.requirePacks());
        current = now;
        problems = List.of();
        old.retire();
        if (closed) {
            now.retire();
        }
        tell(() -> listener.changed(now, load.problems()));
        return Reload.CHANGED;
    }

    private DroolsCharterChecker checker(List<RulePack> packs) {
        RulePack[] all = packs.toArray(RulePack[]::new);
        DroolsCharterChecker made = beside == null ? DroolsCharterChecker.of(all) : beside.with(all);
        DroolsCharterChecker ready = made.reading(readings);
        ready.prepare();
        return ready;
    }

    private void tell(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException | Error failure) {
            LOG.warn("A listener failed ({}).", failure.getClass().getName());
        }
    }

    /**
     * The rules in force, for work that needs the same rules throughout.
     *
     * @return a checker that never changes
     */
    public DroolsCharterChecker current() {
        return current;
    }

    /**
     * What keeps the files from being used as they were when they were last looked at.
     *
     * @return every problem, sorted pack by pack; empty if the rules in force are those of the files
     */
    public List<LintProblem> problems() {
        return problems;
    }

    @Override
    public List<Charter> charters() {
        return current.charters();
    }

    @Override
    public Report check(CaseFile caseFile, Instant asOf) {
        return current.check(caseFile, asOf);
    }

    /**
     * Checks one case file and tells for how long the verdicts stand if the rules do not change.
     *
     * @param caseFile the case file
     * @param asOf the instant at which the question is asked
     * @return the report of {@link #check}, and the first instant at which a verdict of these rules may be another
     */
    @Override
    public Standing standing(CaseFile caseFile, Instant asOf) {
        return current.standing(caseFile, asOf);
    }

    /** Ends the watching. The last good rules can still be checked; {@link #reload} still looks at the files. */
    @Override
    public synchronized void close() {
        closed = true;
        if (watcher != null) {
            watcher.shutdown();
        }
        current.retire();
    }
}
