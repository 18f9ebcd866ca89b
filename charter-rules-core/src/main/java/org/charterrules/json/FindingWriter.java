package org.charterrules.json;

import java.io.IOException;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.finding.DecidedBy;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.RuleRef;
import org.charterrules.finding.Statement;
import org.charterrules.report.Explanation;
import org.charterrules.report.Wording;

/** Writes a finding: as data, and in words. */
final class FindingWriter {
    private final Output out;
    private final Wording wording;
    private final ChangeWriter changes;

    FindingWriter(Output out, Wording wording) {
        this.out = out;
        this.wording = wording;
        this.changes = new ChangeWriter(out, wording);
    }

    void write(Finding finding) throws IOException {
        writeClause(finding);
        writeVerdict(finding);
        out.objects("evidence", finding.found(), this::writeEvidence);
        out.objects("gap", finding.gap(), this::writeStatement);
        writeNext(finding);
        out.objects("reasons", finding.reasons(), this::writeStatement);
        out.objects("interpretations", finding.decidedBy(), this::writeReading);
        out.objects("rules", finding.rules(), this::writeRule);
        Explanation explanation = Explanation.of(finding, wording);
        out.object("explanation", () -> writeExplanation(explanation));
    }

    /** The verdict and what would settle it, without words, and without anything that has to be worked out first. */
    void writeBrief(Finding finding) throws IOException {
        out.field("charter", finding.charter().id());
        writeEditions(finding);
        out.field("clause", finding.clause().id());
        out.optional("fit", finding.clause().fit());
        out.optional("meeting", finding.meetingId());
        writeVerdict(finding);
        out.objects("missing", List.copyOf(finding.missing()), this::writeField);
        out.optional("parameter", finding.parameter());
        out.optional("actBy", finding.actBy());
    }

    private void writeClause(Finding finding) throws IOException {
        out.field("charter", finding.charter().id());
        writeEditions(finding);
        out.field("clause", finding.clause().id());
        out.field("locator", finding.clause().locator());
        out.field("says", finding.clause().says());
        out.field("modality", finding.clause().modality().phrase());
        out.optional("fit", finding.clause().fit());
        out.optional("meeting", finding.meetingId());
    }

    private void writeEditions(Finding finding) throws IOException {
        if (!finding.editions().isEmpty()) {
            out.field(
                    "editions",
                    finding.editions().stream().map(Charter::edition).toList());
        }
    }

    private void writeVerdict(Finding finding) throws IOException {
        out.field("verdict", finding.verdict());
        out.field("severity", finding.severity());
        out.optional("cause", finding.cause());
        out.field("subjects", finding.subjectIds());
    }

    /** What would settle the verdict, keep the clause or cure the violation. */
    private void writeNext(Finding finding) throws IOException {
        out.objects("missing", List.copyOf(finding.missing()), this::writeMissing);
        out.optional("parameter", finding.parameter());
        out.optional("actBy", finding.actBy());
        out.objects("remedies", finding.remedies(), this::writeRemedy);
        out.objects("advice", finding.advice(), this::writeStatement);
    }

    private void writeEvidence(Evidence evidence) throws IOException {
        writeStatement(evidence.says());
        out.objects("fields", evidence.facts(), this::writeField);
    }

    private void writeStatement(Statement statement) throws IOException {
        out.field("says", wording.say(statement));
        out.field("key", statement.key());
        out.field("values", statement.values());
    }

    private void writeMissing(FieldRef field) throws IOException {
        writeField(field);
        out.field("says", wording.field(field));
    }

    private void writeField(FieldRef field) throws IOException {
        out.field("fact", field.fact());
        out.field("id", field.id());
        out.field("field", field.field());
    }

    private void writeRemedy(Remedy remedy) throws IOException {
        out.field("kind", remedy.kind());
        out.objects("changes", remedy.changes(), changes::write);
    }

    private void writeReading(DecidedBy decided) throws IOException {
        out.field("ambiguity", decided.inForce().ambiguity().id());
        out.field("reading", decided.inForce().id());
        out.field("alternative", decided.alternative().id());
        out.field("otherwise", decided.otherwise());
    }

    private void writeRule(RuleRef rule) throws IOException {
        out.field("name", rule.name());
        out.field("file", rule.file());
        out.field("line", rule.line());
        out.field("conditions", rule.conditions());
        out.field("obligations", rule.obligations());
    }

    private void writeExplanation(Explanation explanation) throws IOException {
        out.field("charter", explanation.charter());
        out.field("found", explanation.found());
        out.field("gap", explanation.gap());
        out.field("remedy", explanation.remedy());
        out.field("why", explanation.why());
    }
}
