package org.charterrules.examples.charter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charterrules.check.CaseSource;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Outcome.Checked;
import org.charterrules.check.Outcome.Failed;
import org.charterrules.check.Workers;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleFailedException;
import org.charterrules.json.ArchiveJson;
import org.charterrules.json.ArchiveJson.Detail;
import org.charterrules.json.Origin;
import org.charterrules.model.Problem;

/**
 * Checks any number of case files, each read, checked and written on one thread, and holds no more of them than the workers
 * have in hand. A bad one gives a line that says so, and the rest go on.
 *
 * @param checker checks one
 * @param assumptions what is known besides the case files
 * @param asOf the instant at which the question is asked
 * @param show which findings are written
 * @param detail how much is written of each
 */
record ArchiveCheck(
        CharterChecker checker, Assumptions assumptions, Instant asOf, Predicate<Finding> show, Detail detail) {

    /** Writes a line for each case file, in their order, and tells what it all came to. */
    Tally run(Inputs inputs, Workers workers, Destination destination, Progress.Bar bar, Screen screen) {
        Tally tally = new Tally();
        try (Stream<Written> lines = workers.map(inputs.stream(), this::check)) {
            lines.forEach(line -> {
                destination.write(line.json());
                line.messages().forEach(screen::message);
                tally.add(line.tally());
                bar.to(inputs.bytes());
            });
        }
        return tally;
    }

    /** What came of one case file, ready to be written: nothing else of it is kept. */
    private record Written(byte[] json, List<String> messages, Tally tally) {}

    private Written check(Input input) {
        CaseSource source = () -> assumptions.addTo(input.source().read());
        return checker.checkSources(Stream.of(source), asOf, Workers.caller())
                .map(outcome -> outcome instanceof Failed failed
                        ? failed(input.origin(), failed.problems())
                        : checked(input.origin(), ((Checked) outcome).report()))
                .findFirst()
                .orElseThrow();
    }

    private Written checked(Origin origin, Report report) {
        try {
            byte[] json = bytes(out -> ArchiveJson.write(origin, report, show, detail, out));
            List<String> messages = report.errors().stream()
                    .map(error -> Failures.ofRule(report, error))
                    .toList();
            return new Written(json, messages, Tally.of(report));
        } catch (RuleFailedException failure) {
            String why = failure.getMessage() + " The report was not written.";
            return failed(origin, List.of(new Problem("", why)), Tally.ofRuleFailure());
        } catch (RuntimeException | StackOverflowError failure) {
            String why =
                    "The report could not be written (" + failure.getClass().getSimpleName() + ").";
            return failed(origin, List.of(new Problem("", why)));
        }
    }

    private static Written failed(Origin origin, List<Problem> problems) {
        return failed(origin, problems, Tally.ofFailure());
    }

    private static Written failed(Origin origin, List<Problem> problems, Tally tally) {
        byte[] json = bytes(out -> ArchiveJson.write(origin, problems, out));
        List<String> messages =
                problems.stream().map(problem -> Input.line(origin, problem)).toList();
        return new Written(json, messages, tally);
    }

    /** Writes a line. */
    @FunctionalInterface
    private interface Writer {
        void write(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
