package org.charterrules.examples.charter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.stream.Stream;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.Outcome;
import org.charterrules.check.Workers;
import org.charterrules.drools.DroolsCharterChecker;
import org.charterrules.drools.OwnSentences;
import org.charterrules.drools.ReloadListener;
import org.charterrules.drools.ReloadingCharterChecker;
import org.charterrules.drools.RulePack;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.json.ArchiveJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.model.Schedule;
import org.charterrules.monitor.CharterMonitor;
import org.charterrules.obligation.Obligation;
import org.charterrules.report.TextReport;
import org.charterrules.subject.Condition;
import org.charterrules.subject.MeetingSubject;

/** The programs in the README, so that they compile. {@link ReadmeTest} sees that both say the same. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    static Report embed() {
        DroolsCharterChecker checker = DroolsCharterChecker.of("hounslow-send");

        Meeting meeting = Meeting.of("M-06")
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(
                        ZonedDateTime.parse("2026-06-09T13:30+01:00[Europe/London]"),
                        ZonedDateTime.parse("2026-06-09T15:30+01:00[Europe/London]")))
                .addParticipants(
                        Participant.of("P1").capacity(Group.PARENT_CARER).build())
                .build();
        CaseFile caseFile = CaseFile.of("parents-voice").addMeetings(meeting).build();

        Report report = checker.check(caseFile, Instant.parse("2026-05-01T09:00:00Z"));
        report.violations().forEach(finding -> System.out.print(TextReport.of(report, finding)));
        return report;
    }

    static void manyCaseFiles(CharterChecker checker, Instant asOf) throws IOException {
        try (InputStream archive = Files.newInputStream(Path.of("archive.ndjson"));
                Stream<Outcome> outcomes = checker.checkSources(
                        ArchiveJson.lines(archive).map(line -> line::read), asOf, Workers.threads(4))) {
            outcomes.forEach(outcome -> store(outcome));
        }
    }

    static void liveSet(CharterChecker checker, CaseFile caseFile, Notice agenda) {
        CharterMonitor monitor = new CharterMonitor(checker, Instant.parse("2026-06-01T09:00:00Z"));
        monitor.listen(change -> change.verdicts()
                .forEach(one -> System.out.println(
                        one.clauseId() + " " + one.meetingId() + ": " + one.before() + " -> " + one.after())));
        monitor.put(caseFile);
        monitor.noticeSent(caseFile.id(), agenda);
        monitor.advanceTo(Instant.parse("2026-06-02T09:00:00Z"));
        monitor.nextDue();
    }

    static void rulesThatChange(CaseFile caseFile, Instant asOf, ReloadListener listener) {
        try (ReloadingCharterChecker checker = ReloadingCharterChecker.of(Path.of("packs"))
                .every(Duration.ofSeconds(2))
                .listener(listener)
                .open()) {
            Report report = checker.check(caseFile, asOf);
        }
    }

    static void sentencesOfYourOwn() {
        OwnSentences ours = OwnSentences.none()
                .when(
                        MeetingSubject.class,
                        "- that starts in the hour {hour:[0-9]+}",
                        (meeting, gaps) -> startsIn(meeting, gaps.get("hour")))
                .then(
                        MeetingSubject.class,
                        "it has a break of {number:[0-9]+} minutes",
                        gaps -> new HasBreak(gaps.get("number")));

        RulePack pack = RulePack.readTrustingItsCode(Path.of("our-charter"), ours);
        CharterChecker checker = DroolsCharterChecker.of("hounslow-send").with(pack);
    }

    private static void store(Outcome outcome) {
        // What an application does with it.
    }

    private static Condition startsIn(MeetingSubject meeting, String hour) {
        throw new UnsupportedOperationException();
    }

    /** An obligation of an application's own. */
    private record HasBreak(String minutes) implements Obligation<MeetingSubject> {
        @Override
        public Judgement judge(MeetingSubject meeting) {
            return Judgement.of(Verdict.UNKNOWN).build();
        }
    }
}
