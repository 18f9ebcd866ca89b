package org.charterrules.oracle;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;

/**
 * What the clauses say of every meeting and of the series, all ambiguities read by default. Written from the register alone,
 * without a thought for speed.
 */
public final class Oracle {
    private static final Map<String, Clause> CLAUSES = clauses();

    private Oracle() {}

    private static Map<String, Clause> clauses() {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        clauses.put("HIL-C2a", Promises::carriedOut);
        clauses.put("HIL-C2b", Promises::onTime);
        clauses.put("HIL-C2c", Promises::explained);
        clauses.put("HOU-7.2a", Timing::window);
        clauses.put("HOU-7.3a", Timing::length);
        clauses.put("HOU-7.4a", LeadTimes::booking);
        clauses.put("HOU-7.4b", LeadTimes::agenda);
        clauses.put("HOU-7.4c", LeadTimes::papers);
        clauses.put("OH-A2b", Support::asked);
        clauses.put("OH-A3", Formats::differentForms);
        clauses.put("OH-B3d", Promises::committed);
        clauses.put("OH-K1a", Afterwards::notesKept);
        clauses.put("OH-K1b", Afterwards::told);
        clauses.put("OH-K2b", Promises::saidWhyNot);
        clauses.put("OH-L0", Afterwards::checklist);
        clauses.put("HS-C10a", LeadTimes::warning);
        clauses.put("HS-C12b", Support::modes);
        clauses.put("HS-C15b", Acronyms::writtenOut);
        clauses.put("HS-C16a", Afterwards::feedback);
        clauses.put("HS-C18", Promises::delivered);
        clauses.put("HS-X3a", Decisions::viewsSoughtFirst);
        clauses.put("HS-X4", Decisions::notByProfessionalsAlone);
        clauses.put("LAN-B9b", Sharing::withPermission);
        clauses.put("LAN-C5c", Formats::usable);
        clauses.put("LAN-D6a", Promises::wordKept);
        clauses.put("LAN-D6b", Promises::saidWhyNot);
        clauses.putAll(Preparation.clauses());
        clauses.putAll(Further.clauses());
        return Collections.unmodifiableMap(clauses);
    }

    /**
     * One verdict for each clause and meeting, or for each clause and the whole series.
     *
     * @param caseFile the records; the readings chosen in its policy are ignored
     * @param asOf the instant to look at them from
     * @return verdicts by clause id and by meeting id; {@code null} stands for the series
     */
    public static Map<String, Map<String, Verdict>> verdicts(CaseFile caseFile, Instant asOf) {
        Facts facts = new Facts(caseFile, asOf);
        Map<String, Map<String, Verdict>> verdicts = new LinkedHashMap<>();
        for (Map.Entry<String, Clause> clause : CLAUSES.entrySet()) {
            Map<String, Verdict> byMeeting = new TreeMap<>();
            for (Meeting meeting : caseFile.meetings()) {
                byMeeting.put(meeting.id(), clause.getValue().judge(facts, meeting));
            }
            verdicts.put(clause.getKey(), byMeeting);
        }
        Preparation.SERIES.forEach(
                (id, clause) -> verdicts.put(id, Collections.singletonMap(null, clause.apply(facts))));
        verdicts.putAll(Further.series(facts));
        return verdicts;
    }
}
