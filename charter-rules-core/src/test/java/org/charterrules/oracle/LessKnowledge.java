package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;

/**
 * Law 2: less knowledge never gives more certainty. Whatever is blanked where nothing is declared complete, a verdict stays as it
 * is, or turns into UNKNOWN and names what was blanked, or into PENDING if there is still time for what is no longer on record. It
 * never turns into SATISFIED, VIOLATED, EXCUSED or NOT_APPLICABLE. Without its status a meeting may be cancelled and may have been
 * held, so that a reason on record for it excuses nothing for certain. What cannot be told from something that is not there is
 * never blanked, nor what contradicts the rest of the records: {@link Blank} says what that is.
 *
 * <p>What is blanked is a whole list, one field of one fact, such as when a single notice was sent, or one part of what a field
 * holds, such as when a single move of a due date was told. A fact that is left out altogether is something else: what a charter
 * says of each action or answer is judged by those on record.
 */
public final class LessKnowledge {
    private LessKnowledge() {}

    /**
     * Holds some clauses to the law.
     *
     * @param checker what checks them
     * @param one a case
     * @param some how many kinds of things in it to blank, one at a time
     * @param random chooses them
     */
    public static void assertGivesNoMoreCertainty(CharterChecker checker, CaseFiles.Case one, int some, Random random) {
        CaseFile known = Past.of(one.caseFile(), one.asOf());
        CaseFile file = known.withPolicy(known.policy().withCoverage(List.of()));
        Map<String, Verdict> before = new TreeMap<>();
        checked(checker, file, one.asOf()).findings().forEach(finding -> before.put(cell(finding), finding.verdict()));
        for (Blank blank : chosen(file, some, random)) {
            blank.caseFile()
                    .ifPresent(without -> checked(checker, without, one.asOf())
                            .findings()
                            .forEach(finding -> assertNoMoreCertain(finding, before.get(cell(finding)), blank, one)));
        }
    }

    /** One of each kind at most: a case has many answers and few notices, and each is as likely to show something. */
    private static List<Blank> chosen(CaseFile file, int some, Random random) {
        List<Blank> all = new ArrayList<>(Blank.allOf(file));
        Collections.shuffle(all, random);
        Map<String, Blank> byKind = new LinkedHashMap<>();
        all.forEach(blank -> byKind.putIfAbsent(blank.kind(), blank));
        List<Blank> kinds = new ArrayList<>(byKind.values());
        Collections.shuffle(kinds, random);
        return kinds.subList(0, Math.min(some, kinds.size()));
    }

    private static Report checked(CharterChecker checker, CaseFile file, Instant asOf) {
        Report report = checker.check(file, asOf);
        assertThat(report.errors()).isEmpty();
        return report;
    }

    private static String cell(Finding finding) {
        return finding.clause().id() + " " + finding.meetingId();
    }

    private static void assertNoMoreCertain(Finding after, Verdict was, Blank blank, CaseFiles.Case one) {
        if (after.verdict() == was || after.verdict() == Verdict.PENDING) {
            return;
        }
        String what =
                after + " of " + one.caseFile().id() + " without " + blank + " was " + was + ", as of " + one.asOf();
        assertThat(after.verdict()).as(what).isEqualTo(Verdict.UNKNOWN);
        assertThat(after.missing()).as(what).anyMatch(blank::isNamedBy);
    }
}
