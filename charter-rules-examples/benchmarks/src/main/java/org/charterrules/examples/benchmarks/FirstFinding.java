package org.charterrules.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.finding.Report;
import org.charterrules.model.CaseFile;
import org.charterrules.report.TextReport;

/** A program that does nothing but check one meeting and explain what is broken. Started anew for each measurement. */
public final class FirstFinding {
    private FirstFinding() {}

    /**
     * Checks one meeting, writes the explanation, then how much memory is resident.
     *
     * @param args the name of a {@link Starter}
     */
    public static void main(String[] args) {
        Workload.Plan plan = new Workload.Plan(1, new Random(1));
        Breach.LATE.spoil(plan);
        System.out.println(explain(Starter.valueOf(args[0]), plan.caseFile()).strip());
        System.out.println("resident " + residentKilobytes());
        System.out.flush();
        System.exit(0);
    }

    private static String explain(Starter starter, CaseFile caseFile) {
        return switch (starter) {
            case HAND_WRITTEN -> explain(new HandWritten(), caseFile);
            case CHARTER_RULES -> text(DroolsCharterChecker.ofAll().only(Promise.clauseIds()), caseFile);
            case ONE_CHARTER -> text(DroolsCharterChecker.of("hounslow-send"), caseFile);
            case DROOLS_AS_USUAL -> explain(new DroolsAsUsual(), caseFile);
            case HIBERNATE_VALIDATOR -> explain(new HibernateValidator(), caseFile);
            case EASY_RULES -> explain(new EasyRules(), caseFile);
            case EVRETE -> explain(new Evrete(), caseFile);
        };
    }

    private static String text(DroolsCharterChecker checker, CaseFile caseFile) {
        Report report = checker.check(caseFile, Contender.AS_OF);
        return TextReport.of(report, report.violations().get(0));
    }

    private static <T> String explain(Contender<T> contender, CaseFile caseFile) {
        List<Broken> broken = contender.check(contender.prepare(caseFile));
        Broken first = broken.get(0);
        return first.promise().clauseId() + " is broken by " + first.about() + ": " + first.figures();
    }

    private static long residentKilobytes() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException failure) {
            return 0;
        }
    }
}
