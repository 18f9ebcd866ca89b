package org.charterrules.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ArchiveJson.Detail;
import org.charterrules.report.Wording;

/** Writes a report: the charters with their counts, then the findings one by one, then the rules that failed. */
final class ReportWriter {
    private final Report report;
    private final Output out;
    private final FindingWriter findings;

    ReportWriter(Report report, Output out) {
        this.report = report;
        this.out = out;
        this.findings = new FindingWriter(out, Wording.english());
    }

    void write(Predicate<Finding> show) throws IOException {
        out.field("caseFile", report.caseFile().id());
        out.field("asOf", report.asOf());
        out.objects("charters", report.charters(), this::writeCharter);
        writeCounts(report);
        out.array("findings", () -> writeFindings(show, Detail.EXPLAINED));
        out.objects("errors", report.errors(), this::writeError);
    }

    /** What fits on a line of an archive: no word about the charters themselves. */
    void writeBrief(Predicate<Finding> show, Detail detail) throws IOException {
        out.field("caseFile", report.caseFile().id());
        out.field("asOf", report.asOf());
        writeCounts(report);
        out.array("findings", () -> writeFindings(show, detail));
        out.objects("errors", report.errors(), this::writeError);
    }

    private void writeCharter(Charter charter) throws IOException {
        out.field("id", charter.id());
        out.field("title", charter.title());
        out.field("place", charter.place());
        out.field("publisher", charter.publisher());
        out.field("edition", charter.edition());
        new EditionsWriter(out).write(charter);
        out.optional("caveat", charter.caveat());
        Report part = report.only(charter);
        writeCounts(part);
        out.objects("notChecked", report.notChecked().getOrDefault(charter.id(), List.of()), this::writeNotChecked);
        out.field("notTestable", part.notTestable());
    }

    /** What proves something apart from what is only a sign. */
    private void writeCounts(Report part) throws IOException {
        out.object("counts", () -> writeCounts(part.counts()));
        out.object("indicatorCounts", () -> writeCounts(part.indicatorCounts()));
    }

    private void writeCounts(Map<Verdict, Integer> counts) throws IOException {
        for (Map.Entry<Verdict, Integer> count : counts.entrySet()) {
            out.field(count.getKey().name(), count.getValue());
        }
    }

    private void writeNotChecked(Clause clause) throws IOException {
        out.field("clause", clause.id());
        out.field("testing", clause.testing().phrase());
    }

    private void writeFindings(Predicate<Finding> show, Detail detail) throws IOException {
        for (Finding finding : report.findings()) {
            if (show.test(finding)) {
                out.object(() -> write(finding, detail));
            }
        }
    }

    private void write(Finding finding, Detail detail) throws IOException {
        switch (detail) {
            case VERDICTS -> findings.writeBrief(finding);
            case EXPLAINED -> findings.write(finding);
        }
    }

    private void writeError(RuleError error) throws IOException {
        out.field("charter", error.charterId());
        out.field("clause", error.clauseId());
        out.field("meeting", error.meetingId());
        out.field("file", error.file());
        out.field("line", error.line());
        out.field("problem", error.problem());
    }
}
