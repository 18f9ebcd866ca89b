package org.charterrules.examples.charter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.json.ReportJson;
import org.charterrules.report.HtmlReport;
import org.charterrules.report.TextReport;
import org.charterrules.report.TextReport.Paint;

/** Writes reports one after the other, each as a whole or not at all. */
interface Reports {
    /** Writes them all. */
    void write(Iterable<Report> reports, Destination to);

    /** For people: an empty line between two reports, and in the end how to see the rest. */
    static Reports text(Predicate<Finding> show, Paint paint) {
        return (reports, to) -> {
            String between = "";
            long hidden = 0;
            for (Report report : reports) {
                to.write(utf8(between + whole(report, () -> text(report, show, paint))));
                between = "\n";
                hidden += report.findings().stream().filter(show.negate()).count();
            }
            to.write(utf8(hint(hidden)));
        };
    }

    private static String hint(long hidden) {
        return hidden == 0
                ? ""
                : "\nOnly what is broken is explained here. Use --show all to see the other "
                        + (hidden == 1 ? "finding" : hidden + " findings") + " too.\n";
    }

    /** For programs: one report as an object. */
    static Reports object(Predicate<Finding> show) {
        return (reports, to) -> reports.forEach(report -> to.write(whole(report, () -> json(report, show, "", "\n"))));
    }

    /** For programs: an array of reports. */
    static Reports array(Predicate<Finding> show) {
        return (reports, to) -> {
            String before = "[\n";
            for (Report report : reports) {
                String first = before;
                to.write(whole(report, () -> json(report, show, first, "")));
                before = ",\n";
            }
            to.write(utf8("\n]\n"));
        };
    }

    /** For people: one report as a page. */
    static Reports page(Predicate<Finding> show) {
        return (reports, to) -> reports.forEach(report -> to.write(whole(report, () -> html(report, show))));
    }

    /** Rather no report than one without a finding that a rule failed to explain. */
    private static <T> T whole(Report report, Supplier<T> writing) {
        try {
            return writing.get();
        } catch (RuleFailedException failure) {
            throw new NotExplained(report, failure);
        }
    }

    private static String text(Report report, Predicate<Finding> show, Paint paint) {
        workOut(report, show);
        return TextReport.of(report, show, paint);
    }

    /** What takes long is worked out on all processors; the findings keep it until they are written one after the other. */
    private static void workOut(Report report, Predicate<Finding> show) {
        List<Finding> shown = report.findings().stream().filter(show).toList();
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(processor -> {
                    for (int i = next.getAndIncrement(); i < shown.size(); i = next.getAndIncrement()) {
                        workOut(shown.get(i));
                    }
                });
    }

    private static void workOut(Finding finding) {
        finding.remedies();
        finding.decidedBy();
        finding.reasons();
    }

    private static byte[] html(Report report, Predicate<Finding> show) {
        workOut(report, show);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            HtmlReport.write(report, show, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] json(Report report, Predicate<Finding> show, String before, String after) {
        workOut(report, show);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ReportJson.write(report, show, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return utf8(before + bytes.toString(StandardCharsets.UTF_8).strip() + after);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
