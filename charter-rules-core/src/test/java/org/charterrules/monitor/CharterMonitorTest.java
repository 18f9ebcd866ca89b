package org.charterrules.monitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.charterrules.change.Finish;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Standing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.KnownInsight;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Severity;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.junit.jupiter.api.Test;

class CharterMonitorTest {
    private static final Instant START = Instant.parse("2026-06-01T00:00:00Z");
    private static final int MANY = 100_000;

    private final DueDates checker = new DueDates();
    private final CharterMonitor monitor = new CharterMonitor(checker, START);
    private final List<CaseFileChange> told = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_new_case_file_tells_its_verdicts_and_what_falls_due_next() {
        monitor.listen(told::add);
        monitor.put(file("S", 3, 5));
        assertThat(told)
                .containsExactly(new CaseFileChange(
                        "S",
                        START,
                        List.of(
                                new VerdictChange("x", "X-1", "M3", null, Verdict.PENDING),
                                new VerdictChange("x", "X-1", "M5", null, Verdict.PENDING)),
                        due("S", 3)));
    }

    @Test
    void time_changes_a_verdict_when_it_falls_due_and_not_before() {
        monitor.put(file("S", 3, 5));
        monitor.listen(told::add);
        monitor.advanceTo(START.plus(Duration.ofDays(3)).minusNanos(1));
        assertThat(told).isEmpty();
        monitor.advanceTo(START.plus(Duration.ofDays(3)));
        assertThat(told)
                .containsExactly(new CaseFileChange(
                        "S",
                        START.plus(Duration.ofDays(3)),
                        List.of(new VerdictChange("x", "X-1", "M3", Verdict.PENDING, Verdict.VIOLATED)),
                        due("S", 5)));
    }

    @Test
    void a_change_among_very_many_costs_one_check_of_that_case_file() {
        watch(MANY);
        checker.checked.clear();
        monitor.actionDone("S77", "A78", START);
        assertThat(checker.checked).containsExactly(Map.entry("S77", new AtomicCount(1)));
    }

    @Test
    void moving_the_clock_costs_checks_of_what_falls_due_alone() {
        watch(MANY);
        checker.checked.clear();
        monitor.advanceTo(START.plus(Duration.ofHours(12)));
        assertThat(checker.checked).isEmpty();
        monitor.advanceTo(START.plus(Duration.ofDays(10)));
        assertThat(checker.checked.keySet())
                .containsExactlyInAnyOrder("S0", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9");
        assertThat(checker.checked.values()).containsOnly(new AtomicCount(1));
    }

    @Test
    void what_falls_due_next_is_known_without_a_check() {
        watch(1_000);
        checker.checked.clear();
        assertThat(monitor.nextDue()).isEqualTo(due("S0", 1));
        assertThat(monitor.dueBy(LocalDate.of(2026, 6, 2))).containsExactly(due("S0", 1), due("S1", 2));
        monitor.advanceTo(START.plus(Duration.ofDays(2)));
        assertThat(monitor.nextDue()).isEqualTo(due("S2", 3));
        assertThat(checker.checked).hasSize(2);
    }

    /** Number i falls due after i + 1 days. */
    private void watch(int many) {
        for (int i = 0; i < many; i++) {
            monitor.put(file("S" + i, i + 1));
        }
        assertThat(monitor.size()).isEqualTo(many);
    }

    @Test
    void changes_are_told_as_they_happen() {
        monitor.put(file("S", 3));
        monitor.listen(told::add);
        monitor.apply("S", new Finish("A3"));
        assertThat(verdictsTold()).containsExactly("X-1 M3 PENDING SATISFIED");
        assertThat(monitor.nextDue()).isNull();
        monitor.noticeSent(
                "S", Notice.of("N1", NoticeKind.AGENDA, "M3").sentAt(START).build());
        assertThat(told).hasSize(1);
        monitor.update("S", caseFile -> file("S", 9));
        assertThat(verdictsTold())
                .containsExactly("X-1 M3 PENDING SATISFIED", "X-1 M9 null PENDING", "X-1 M3 SATISFIED null");
        assertThat(monitor.verdict("S", "X-1", "M9")).isEqualTo(Verdict.PENDING);
        assertThat(monitor.verdict("S", "X-1", "M3")).isNull();
        assertThat(monitor.verdict("S", "X-2", "M9")).isNull();
        assertThat(monitor.verdict("T", "X-1", "M9")).isNull();
    }

    @Test
    void clauses_of_the_same_id_are_told_apart_by_their_charters() {
        CharterMonitor both = new CharterMonitor(new Twice(checker), START);
        both.listen(told::add);
        both.put(file("S", 3));
        assertThat(told.get(0).verdicts())
                .containsExactly(
                        new VerdictChange("x", "X-1", "M3", null, Verdict.PENDING),
                        new VerdictChange("y", "X-1", "M3", null, Verdict.VIOLATED));
        assertThat(both.verdict("S", "x", "X-1", "M3")).isEqualTo(Verdict.PENDING);
        assertThat(both.verdict("S", "y", "X-1", "M3")).isEqualTo(Verdict.VIOLATED);
        assertThat(both.verdict("S", "z", "X-1", "M3")).isNull();
        assertThat(both.verdict("S", "X-1", "M3")).isEqualTo(Verdict.PENDING);
        both.apply("S", new Finish("A3"));
        assertThat(told.get(1).verdicts())
                .containsExactly(new VerdictChange("x", "X-1", "M3", Verdict.PENDING, Verdict.SATISFIED));
    }

    @Test
    void a_notice_takes_the_place_of_the_one_it_replaces() {
        Notice notice = Notice.of("N1", NoticeKind.AGENDA, "M3").build();
        monitor.put(file("S", 3).withNotices(notice));
        monitor.noticeSent("S", notice.withSentAt(START));
        monitor.update("S", caseFile -> {
            assertThat(caseFile.notices()).containsExactly(notice.withSentAt(START));
            return caseFile;
        });
    }

    @Test
    void what_is_watched_no_longer_tells_nothing_and_costs_nothing() {
        monitor.put(file("S", 3));
        monitor.listen(told::add);
        monitor.remove("S");
        monitor.remove("S");
        checker.checked.clear();
        monitor.advanceTo(START.plus(Duration.ofDays(30)));
        assertThat(told).isEmpty();
        assertThat(checker.checked).isEmpty();
        assertThat(monitor.nextDue()).isNull();
        assertThat(monitor.size()).isZero();
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.apply("S", new Finish("A3")))
                .withMessage("Case file 'S' is not watched over.");
        monitor.put(file("S", 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.actionDone("S", "A9", START))
                .withMessage("There is no action 'A9' in case file 'S'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.update("S", caseFile -> file("T", 3)))
                .withMessage("Case file 'S' cannot become case file 'T'.");
        assertThat(monitor.verdict("S", "X-1", "M3")).isEqualTo(Verdict.PENDING);
    }

    @Test
    void the_clock_never_goes_back() {
        monitor.advanceTo(START.plusSeconds(1));
        monitor.advanceTo(START.plusSeconds(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monitor.advanceTo(START))
                .withMessage("The clock stands at 2026-06-01T00:00:01Z and cannot go back to 2026-06-01T00:00:00Z.");
        assertThat(monitor.clock()).isEqualTo(START.plusSeconds(1));
    }

    @Test
    void a_case_file_that_cannot_be_checked_is_not_taken_on() {
        checker.broken.add("S");
        assertThatThrownBy(() -> monitor.put(file("S", 3))).isInstanceOf(ArithmeticException.class);
        assertThat(monitor.size()).isZero();
        checker.broken.clear();
        monitor.put(file("S", 3));
        checker.broken.add("S");
        assertThatThrownBy(() -> monitor.put(file("S", 4))).isInstanceOf(ArithmeticException.class);
        checker.broken.clear();
        assertThat(monitor.verdict("S", "X-1", "M3")).isEqualTo(Verdict.PENDING);
    }

    @Test
    void a_check_that_fails_when_time_passes_spares_the_others_and_is_tried_again() {
        List<String> failures = new ArrayList<>();
        monitor.put(file("S", 3));
        monitor.put(file("T", 3));
        monitor.listen(new MonitorListener() {
            @Override
            public void changed(CaseFileChange change) {
                told.add(change);
            }

            @Override
            public void failed(String caseFileId, String problem) {
                failures.add(caseFileId + " " + problem);
            }
        });
        checker.broken.add("S");
        monitor.advanceTo(START.plus(Duration.ofDays(3)));
        assertThat(failures).containsExactly("S ArithmeticException");
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("T");
        checker.broken.clear();
        monitor.advanceTo(START.plus(Duration.ofDays(4)));
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("T", "S");
    }

    @Test
    void of_a_rule_that_cannot_tell_its_date_when_time_passes_the_listener_hears_which_it_is() {
        List<String> failures = new ArrayList<>();
        monitor.put(file("S", 3, 5));
        monitor.listen(new MonitorListener() {
            @Override
            public void changed(CaseFileChange change) {
                told.add(change);
            }

            @Override
            public void failed(String caseFileId, String problem) {
                failures.add(problem);
            }
        });
        checker.mute.add("S");
        monitor.advanceTo(START.plus(Duration.ofDays(3)));
        assertThat(failures)
                .containsExactly("X-1 of x cannot be explained for meeting M5: the rule in x/rules.dslr, line 1, failed"
                        + " (ArithmeticException).");
        assertThat(told).isEmpty();
    }

    @Test
    void a_listener_may_call_the_monitor() {
        monitor.put(file("S", 3));
        monitor.listen(change -> {
            told.add(change);
            if (change.caseFileId().equals("S")) {
                monitor.put(file("T", 7));
            }
        });
        monitor.advanceTo(START.plus(Duration.ofDays(3)));
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("S", "T");
    }

    @Test
    void what_a_listener_changes_is_told_after_what_it_was_told() {
        monitor.listen(change -> {
            if (change.caseFileId().equals("S")) {
                monitor.put(file("T", 7));
            }
        });
        monitor.listen(told::add);
        monitor.put(file("S", 3));
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("S", "T");
    }

    @Test
    void a_listener_that_throws_keeps_nothing_from_the_others() {
        monitor.put(file("S", 3));
        monitor.put(file("T", 3));
        monitor.listen(change -> {
            throw new IllegalStateException(change.caseFileId());
        });
        monitor.listen(told::add);
        assertThatThrownBy(() -> monitor.advanceTo(START.plus(Duration.ofDays(3))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("S")
                .hasSuppressedException(new IllegalStateException("T"));
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("S", "T");
    }

    /** Does something when a check fails. */
    private record WhenFailed(Consumer<String> what) implements MonitorListener {
        @Override
        public void changed(CaseFileChange change) {
            // Of no use here.
        }

        @Override
        public void failed(String caseFileId, String problem) {
            what.accept(caseFileId);
        }
    }

    @Test
    void a_check_that_failed_is_tried_again_whatever_those_do_who_were_told() {
        monitor.put(file("S", 3));
        monitor.put(file("T", 3));
        monitor.listen(new WhenFailed(id -> {
            throw new IllegalStateException(id);
        }));
        checker.broken.addAll(Set.of("S", "T"));
        assertThatThrownBy(() -> monitor.advanceTo(START.plus(Duration.ofDays(3))))
                .isInstanceOf(IllegalStateException.class);
        checker.broken.clear();
        monitor.listen(told::add);
        monitor.advanceTo(START.plus(Duration.ofDays(4)));
        assertThat(told).extracting(CaseFileChange::caseFileId).containsExactly("S", "T");
    }

    @Test
    void who_is_told_that_a_check_failed_may_ask_for_the_verdicts_of_before() {
        List<Verdict> seen = new ArrayList<>();
        monitor.put(file("S", 3));
        monitor.listen(new WhenFailed(id -> seen.add(monitor.verdict(id, "X-1", "M3"))));
        checker.broken.add("S");
        monitor.advanceTo(START.plus(Duration.ofDays(3)));
        assertThat(seen).containsExactly(Verdict.PENDING);
    }

    @Test
    void many_threads_may_change_and_move_the_clock_together() throws Exception {
        Map<String, Verdict> seen = new ConcurrentHashMap<>();
        monitor.listen(change ->
                change.verdicts().forEach(one -> seen.put(change.caseFileId() + " " + one.meetingId(), one.after())));
        int threads = 8;
        CountDownLatch ready = new CountDownLatch(threads);
        List<Thread> all = new ArrayList<>();
        AtomicInteger hours = new AtomicInteger();
        for (int t = 0; t < threads; t++) {
            int number = t;
            Thread thread = new Thread(() -> {
                ready.countDown();
                for (int i = 0; i < 500; i++) {
                    monitor.put(file("S" + (number * 500 + i), i % 40 + 1));
                    advanceAtLeastTo(START.plus(Duration.ofHours(hours.incrementAndGet() / 8)));
                }
            });
            all.add(thread);
            thread.start();
        }
        for (Thread thread : all) {
            thread.join();
        }
        assertThat(seen).hasSize(threads * 500);
        seen.forEach((cell, verdict) -> {
            int days = Integer.parseInt(cell.substring(cell.indexOf('M') + 1));
            boolean passed = !START.plus(Duration.ofDays(days)).isAfter(monitor.clock());
            assertThat(verdict).as(cell).isEqualTo(passed ? Verdict.VIOLATED : Verdict.PENDING);
        });
    }

    private void advanceAtLeastTo(Instant instant) {
        try {
            monitor.advanceTo(instant);
        } catch (IllegalArgumentException somebodyWasFaster) {
            assertThat(monitor.clock()).isAfter(instant);
        }
    }

    @Test
    void a_monitor_says_nothing_of_what_it_watches() {
        monitor.put(file("secret", 3));
        assertThat(monitor).hasToString("CharterMonitor[1 case files, 2026-06-01T00:00:00Z]");
    }

    private List<String> verdictsTold() {
        return told.stream()
                .flatMap(change -> change.verdicts().stream())
                .map(one -> one.clauseId() + " " + one.meetingId() + " " + one.before() + " " + one.after())
                .toList();
    }

    private static Due due(String caseFileId, int days) {
        return new Due(caseFileId, date(days), List.of(new Due.Promise("x", "X-1", "M" + days)));
    }

    private static LocalDate date(int days) {
        return LocalDate.of(2026, 6, 1).plusDays(days - 1L);
    }

    /** Each meeting has one action, to be done before so many days have passed. */
    private static CaseFile file(String id, int... days) {
        List<Meeting> meetings = new ArrayList<>();
        List<Action> actions = new ArrayList<>();
        for (int day : days) {
            meetings.add(Meeting.of("M" + day).build());
            actions.add(Action.of("A" + day, "M" + day).due(date(day)).build());
        }
        return CaseFile.of(id).meetings(meetings).actions(actions).build();
    }

    private record AtomicCount(int checks) {}

    /** Beside that charter, one that has its clause too, and finds it broken whatever happens. */
    private record Twice(DueDates first) implements CharterChecker {
        private static final Charter SECOND =
                new Charter("y", "Y", "Y", "Y", "Y", null, Interpretations.DEFAULTS, List.of(DueDates.CLAUSE));

        @Override
        public List<Charter> charters() {
            return List.of(DueDates.CHARTER, SECOND);
        }

        @Override
        public Report check(CaseFile caseFile, Instant asOf) {
            Report of = first.check(caseFile, asOf);
            List<Finding> findings = new ArrayList<>(of.findings());
            of.findings().forEach(one -> findings.add(broken(one)));
            return new Report(caseFile, asOf, charters(), findings, Map.of(), List.of());
        }

        private static Finding broken(Finding one) {
            return new Finding(
                    SECOND,
                    one.clause(),
                    one.meetingId(),
                    one.severity(),
                    Judgement.of(Verdict.VIOLATED).build(),
                    one.rules(),
                    new KnownInsight(List.of(), List.of(), List.of()));
        }
    }

    /** A charter of one clause: actions are done by their due dates. Counts its checks. */
    private static final class DueDates implements CharterChecker {
        private static final Clause CLAUSE = new Clause(
                "X-1",
                "Line 1",
                "Actions are done",
                Modality.SHOULD,
                Testing.BY_RECORDS,
                Fit.DIRECT,
                List.of(),
                null,
                Set.of(),
                false);
        private static final Charter CHARTER =
                new Charter("x", "X", "X", "X", "X", null, Interpretations.DEFAULTS, List.of(CLAUSE));

        private final Map<String, AtomicCount> checked = new ConcurrentHashMap<>();
        private final Set<String> broken = ConcurrentHashMap.newKeySet();
        private final Set<String> mute = ConcurrentHashMap.newKeySet();

        @Override
        public List<Charter> charters() {
            return List.of(CHARTER);
        }

        @Override
        public Report check(CaseFile caseFile, Instant asOf) {
            return standing(caseFile, asOf).report();
        }

        @Override
        public Standing standing(CaseFile caseFile, Instant asOf) {
            checked.merge(caseFile.id(), new AtomicCount(1), (one, other) -> new AtomicCount(one.checks() + 1));
            if (broken.contains(caseFile.id())) {
                throw new ArithmeticException("P1 is deaf");
            }
            Instant until = null;
            List<Finding> findings = new ArrayList<>();
            for (Action action : caseFile.actions()) {
                Instant end =
                        action.due().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
                boolean open = action.status() != ActionStatus.DONE && end.isAfter(asOf);
                until = open && (until == null || end.isBefore(until)) ? end : until;
                findings.add(finding(action, open, mute.contains(caseFile.id())));
            }
            Report report = new Report(caseFile, asOf, List.of(CHARTER), findings, Map.of(), List.of());
            return new Standing(report, until);
        }

        private static Judgement fail() {
            throw new ArithmeticException("P1 is deaf");
        }

        private static Finding finding(Action action, boolean open, boolean isMute) {
            Verdict verdict = action.status() == ActionStatus.DONE
                    ? Verdict.SATISFIED
                    : open ? Verdict.PENDING : Verdict.VIOLATED;
            Judgement judgement = Judgement.of(verdict)
                    .actBy(verdict == Verdict.PENDING ? action.due() : null)
                    .build();
            return new Finding(
                    CHARTER,
                    CLAUSE,
                    action.meetingId(),
                    Severity.SHOULD,
                    isMute ? Judgement.later(verdict, DueDates::fail) : judgement,
                    List.of(new RuleRef("X-1 Done", "x/rules.dslr", 1, List.of(), List.of())),
                    new KnownInsight(List.of(), List.of(), List.of()));
        }
    }
}
