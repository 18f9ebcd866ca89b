package org.charterrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.oracle.CaseFiles;
import org.charterrules.report.TextReport;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int CASES = 200;
    private final CharterChecker checker = DroolsCharterChecker.ofAll();

    @Test
    void eight_threads_that_share_a_checker_write_what_one_thread_writes() throws Exception {
        List<CaseFiles.Case> cases = CaseFiles.sample(20261122L, CASES).toList();
        List<String> alone = cases.stream().map(this::text).toList();

        List<String> together = together(cases);

        assertThat(together).isEqualTo(alone);
    }

    private List<String> together(List<CaseFiles.Case> cases) throws Exception {
        List<Callable<String>> tasks = new ArrayList<>();
        cases.forEach(one -> tasks.add(() -> text(one)));
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<String> texts = new ArrayList<>();
            for (Future<String> text : threads.invokeAll(tasks)) {
                texts.add(text.get());
            }
            return texts;
        } finally {
            threads.shutdownNow();
        }
    }

    private String text(CaseFiles.Case one) {
        Report report = checker.check(one.caseFile(), one.asOf());
        return TextReport.of(report, finding -> finding.verdict() == Verdict.VIOLATED, TextReport.Paint.PLAIN);
    }
}
