package org.charterrules.check;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.SeriesSubject;
import org.charterrules.subject.Subject;

/** What rules can be asked about, for tests that run rules without a checker. */
public final class SubjectsOf {
    private SubjectsOf() {}

    public static List<Subject> everything(CaseFile caseFile, Instant asOf, Interpretations readings) {
        CaseIndex file = new CaseIndex(caseFile, asOf);
        List<Subject> subjects = new ArrayList<>();
        for (Meeting meeting : file.meetings()) {
            subjects.addAll(Subjects.of(meeting, file, file, readings, Set.of(FactType.values())));
        }
        subjects.add(new SeriesSubject(file, readings));
        return subjects;
    }
}
