package org.charterrules.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ReportJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Notice;
import org.charterrules.monitor.CharterMonitor;
import org.charterrules.report.TextReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What a check costs once everything is warm. Each contender is held against hand-written code before it is measured. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Warm {
    static final int MANY = 1_000;
    static final int BATCH = 100;
    static final int REPORTS = 20;
    private static final Instant AS_OF = Contender.AS_OF;

    /** Which meeting is next; each thread goes its own round. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        <T> T next(List<T> all) {
            next = next + 1 < all.size() ? next + 1 : 0;
            return all.get(next);
        }

        <T> List<T> next(List<T> all, int count) {
            next = next + 2 * count <= all.size() ? next + count : 0;
            return all.subList(next, next + count);
        }
    }

    /** A contender with its meetings. */
    @State(Scope.Benchmark)
    public abstract static class Ready<T> {
        /** How many meetings there are to choose from. */
        @Param("100000")
        public int meetings;

        Contender<T> contender;
        List<T> all;

        abstract Contender<T> open();

        Stream<CaseFile> made() {
            return new Workload(Agreement.SEED).meetings(meetings);
        }

        /** Opens the contender, makes sure that it agrees with hand-written code, and makes up the meetings. */
        @Setup
        public void setUp() {
            contender = open();
            Agreement.require(contender);
            all = made().map(contender::prepare).toList();
        }

        List<Broken> check(Turn turn) {
            return contender.check(turn.next(all));
        }

        List<Broken> checkMany(Turn turn, int count) {
            return contender.checkAll(turn.next(all, count));
        }
    }

    /** Hand-written code. */
    public static class Hand extends Ready<CaseFile> {
        @Override
        Contender<CaseFile> open() {
            return new HandWritten();
        }
    }

    /** Hand-written code, meetings that keep every promise. */
    public static class HandClean extends Hand {
        @Override
        Stream<CaseFile> made() {
            return new Workload(Agreement.SEED).clean(meetings);
        }
    }

    /** This library. */
    public static class Charter extends Ready<CaseFile> {
        @Override
        Contender<CaseFile> open() {
            return new CharterRules();
        }
    }

    /** This library, meetings that keep every promise. */
    public static class CharterClean extends Charter {
        @Override
        Stream<CaseFile> made() {
            return new Workload(Agreement.SEED).clean(meetings);
        }
    }

    /** Drools as usual. */
    public static class Usual extends Ready<List<Object>> {
        @Override
        Contender<List<Object>> open() {
            return new DroolsAsUsual();
        }
    }

    /** Hibernate Validator. */
    public static class Hibernate extends Ready<HibernateValidator.Checked> {
        @Override
        Contender<HibernateValidator.Checked> open() {
            return new HibernateValidator();
        }
    }

    /** Easy Rules. */
    public static class Easy extends Ready<Facts> {
        @Override
        Contender<Facts> open() {
            return new EasyRules();
        }
    }

    /** Evrete. */
    public static class EvreteSession extends Ready<Facts> {
        @Override
        Contender<Facts> open() {
            return new Evrete();
        }
    }

    /** All five charters with all their clauses. */
    @State(Scope.Benchmark)
    public static class AllFive {
        /** How many meetings there are to choose from. */
        @Param("100000")
        public int meetings;

        final CharterChecker checker = DroolsCharterChecker.ofAll();
        List<CaseFile> all;

        /** Makes up the meetings. */
        @Setup
        public void setUp() {
            all = new Workload(Agreement.SEED).meetings(meetings).toList();
        }
    }

    /** Very many case files that are watched over. */
    @State(Scope.Benchmark)
    public static class Watched {
        /** How many there are. */
        @Param("100000")
        public int meetings;

        final CharterMonitor monitor =
                new CharterMonitor(DroolsCharterChecker.ofAll().only(Promise.clauseIds()), AS_OF);
        final List<Notice> sent = new ArrayList<>();
        private int next;

        /** Makes them up, and for each a notice that was sent an hour earlier than the one it has. */
        @Setup
        public void setUp() {
            new Workload(Agreement.SEED).meetings(meetings).forEach(caseFile -> {
                Notice first = caseFile.notices().get(0);
                Instant earlier = first.sentAt().minus(Duration.ofHours(1));
                sent.add(first.withSentAt(earlier));
                monitor.put(caseFile);
            });
        }

        /** Sends the next of these notices. */
        void change() {
            next = next + 1 < sent.size() ? next + 1 : 0;
            Notice notice = sent.get(next);
            monitor.noticeSent("C-" + notice.meetingId(), notice);
        }
    }

    /** Reports by all five charters to render. */
    @State(Scope.Benchmark)
    public static class Reports {
        final List<Report> reports = new ArrayList<>();

        /** Makes the reports, each with everything that is found only when somebody asks. */
        @Setup
        public void setUp() {
            CharterChecker checker = DroolsCharterChecker.ofAll();
            new Workload(Agreement.SEED)
                    .meetings(REPORTS)
                    .forEach(meeting -> reports.add(checker.check(meeting, AS_OF)));
            reports.forEach(ReportJson::write);
        }

        /** How many findings such a report has: every clause once. */
        static int findings() {
            CaseFile meeting =
                    new Workload(Agreement.SEED).meetings(1).findFirst().orElseThrow();
            return DroolsCharterChecker.ofAll().check(meeting, AS_OF).findings().size();
        }
    }

    /** Meetings for one long call. */
    @State(Scope.Benchmark)
    public static class Archive {
        private static final int DISTINCT = 10_000;

        /** How many meetings the call is given. */
        @Param({"10000", "300000"})
        public int length;

        final CharterChecker checker = DroolsCharterChecker.ofAll().only(Promise.clauseIds());
        final List<CaseFile> all =
                new Workload(Agreement.SEED).meetings(DISTINCT).toList();

        Stream<CaseFile> stream() {
            return IntStream.range(0, length).mapToObj(i -> all.get(i % DISTINCT));
        }
    }

    /** Hand-written code, one meeting. */
    @Benchmark
    public List<Broken> handWritten(Hand hand, Turn turn) {
        return hand.check(turn);
    }

    /** Hand-written code, two threads: what two threads can gain on this machine. */
    @Benchmark
    @Threads(2)
    public List<Broken> handWrittenTwoThreads(Hand hand, Turn turn) {
        return hand.check(turn);
    }

    /** This library, one check per call. */
    @Benchmark
    public List<Broken> charterRules(Charter charter, Turn turn) {
        return charter.check(turn);
    }

    /** This library, many checks per call. */
    @Benchmark
    @OperationsPerInvocation(MANY)
    public List<Broken> charterRulesMany(Charter charter, Turn turn) {
        return charter.checkMany(turn, MANY);
    }

    /** This library, two threads. */
    @Benchmark
    @Threads(2)
    public List<Broken> charterRulesTwoThreads(Charter charter, Turn turn) {
        return charter.check(turn);
    }

    /** This library, with the remedies of whatever is broken. */
    @Benchmark
    public void charterRulesRemedies(Charter charter, Turn turn, Blackhole hole) {
        Report report = ((CharterRules) charter.contender).report(turn.next(charter.all));
        for (Finding finding : report.findings()) {
            hole.consume(finding.verdict() == Verdict.VIOLATED ? finding.remedies() : finding);
        }
    }

    /** This library, all five charters, all clauses. */
    @Benchmark
    public void charterRulesAllFive(AllFive five, Turn turn, Blackhole hole) {
        for (Finding finding : five.checker.check(turn.next(five.all), AS_OF).findings()) {
            hole.consume(finding.verdict() == Verdict.VIOLATED ? finding.found() : finding);
        }
    }

    /** Drools as usual. */
    @Benchmark
    public List<Broken> droolsAsUsual(Usual usual, Turn turn) {
        return usual.check(turn);
    }

    /** Hibernate Validator. */
    @Benchmark
    public List<Broken> hibernateValidator(Hibernate hibernate, Turn turn) {
        return hibernate.check(turn);
    }

    /** Easy Rules. */
    @Benchmark
    public List<Broken> easyRules(Easy easy, Turn turn) {
        return easy.check(turn);
    }

    /** Evrete, batches in one session. */
    @Benchmark
    @OperationsPerInvocation(BATCH)
    public List<Broken> evrete(EvreteSession evrete, Turn turn) {
        return evrete.checkMany(turn, BATCH);
    }

    /** Hand-written code, meetings that keep every promise. */
    @Benchmark
    public List<Broken> handWrittenClean(HandClean hand, Turn turn) {
        return hand.check(turn);
    }

    /** This library, meetings that keep every promise. */
    @Benchmark
    public List<Broken> charterRulesClean(CharterClean charter, Turn turn) {
        return charter.check(turn);
    }

    /** Hand-written code, each call timed. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<Broken> handWrittenEach(Hand hand, Turn turn) {
        return hand.check(turn);
    }

    /** This library, each call timed. */
    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    public List<Broken> charterRulesEach(Charter charter, Turn turn) {
        return charter.check(turn);
    }

    /** This library, one long call in little memory. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 2)
    @Fork(jvmArgsAppend = "-Xmx256m")
    public long charterRulesArchive(Archive archive) {
        return archive.checker
                .checkAll(archive.stream(), AS_OF)
                .mapToLong(outcome -> outcome.report().violations().size())
                .sum();
    }

    /** This library, a change to one of very many case files. */
    @Benchmark
    public void monitorChange(Watched watched) {
        watched.change();
    }

    /** Reports as text. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void renderText(Reports reports, Blackhole hole) {
        for (Report report : reports.reports) {
            hole.consume(TextReport.of(report, finding -> true, TextReport.Paint.PLAIN));
        }
    }

    /** Reports as JSON. */
    @Benchmark
    @OperationsPerInvocation(REPORTS)
    public void renderJson(Reports reports, Blackhole hole) {
        reports.reports.forEach(report -> hole.consume(ReportJson.write(report)));
    }
}
