package org.charterrules.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Interpretations;
import org.charterrules.check.CharterChecker;
import org.charterrules.check.RuleBasedChecker;
import org.charterrules.check.Standing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What holds of charters with several editions, whatever is on record and whenever one edition follows on another. */
class EditionLawsTest {
    private static final List<PlainRules> OLD = PlainRules.all();
    private static final List<PlainRules> NEW = PlainRules.all(EditionLawsTest::changed);
    private static final CharterChecker ONLY_OLD = checker(OLD);
    private static final CharterChecker ONLY_NEW = checker(NEW);

    /** Other figures, other hours, and other people. */
    private static String changed(String line) {
        return line.replace("14:00", "12:30")
                .replace("at least 25 days", "at least 60 days")
                .replace("at least 7 days", "at least 3 days")
                .replace("at most 2 hours", "at most 1 hour")
                .replace("includes parents or carers", "includes children or young people");
    }

    private static CharterChecker checker(List<PlainRules> rules) {
        return new RuleBasedChecker(rules, Interpretations.DEFAULTS);
    }

    private static LocalDateRange before(LocalDate day) {
        return LocalDateRange.ofUnboundedStart(day);
    }

    private static LocalDateRange from(LocalDate day) {
        return LocalDateRange.ofUnboundedEnd(day);
    }

    /** A checker of charters whose first edition is replaced by another on a day. */
    private static CharterChecker replaced(List<PlainRules> first, List<PlainRules> second, LocalDate day) {
        List<PlainRules> both = new ArrayList<>();
        second.forEach(each -> both.add(each.edition("second", from(day))));
        first.forEach(each -> both.add(each.edition("first", before(day))));
        return checker(both);
    }

    @Provide
    Arbitrary<CaseFiles.Case> cases() {
        return CaseFiles.cases();
    }

    /** A day near to one on which something in the case file happened. */
    private static LocalDate day(CaseFiles.Case one, int number) {
        List<LocalDate> days = new ArrayList<>();
        for (Meeting meeting : one.caseFile().meetings()) {
            if (date(meeting) != null) {
                days.add(date(meeting));
                days.add(date(meeting).plusDays(1));
            }
            for (Action action : actions(one.caseFile())) {
                if (action.createdAt() != null) {
                    days.add(
                            action.createdAt().atZone(meeting.schedule().zone()).toLocalDate());
                }
            }
        }
        return days.isEmpty() ? LocalDate.of(2026, 4, 1) : days.get(number % days.size());
    }

    private static List<Action> actions(CaseFile file) {
        return file.actions() == null ? List.of() : file.actions();
    }

    private static @Nullable LocalDate date(Meeting meeting) {
        return meeting.schedule().start() == null
                ? null
                : meeting.schedule().start().toLocalDate();
    }

    @Property(tries = 25)
    void law_two_editions_with_the_same_rules_find_what_one_finds(
            @ForAll("cases") CaseFiles.Case one, @ForAll @IntRange(max = 100) int number) {
        CharterChecker split = replaced(OLD, OLD, day(one, number));
        Report whole = ONLY_OLD.check(one.caseFile(), one.asOf());
        Report report = split.check(one.caseFile(), one.asOf());
        assertThat(report.errors()).isEmpty();
        assertThat(report.findings()).hasSameSizeAs(whole.findings());
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            assertThat(found(finding)).isEqualTo(found(whole.findings().get(i)));
            assertThat(whole.findings().get(i).reasons()).containsAll(finding.reasons());
            assertThat(finding.editions()).as(finding.toString()).isNotEmpty();
        }
    }

    /** Everything but the order in which several notices or actions are told of. */
    private static List<Object> found(Finding finding) {
        return List.of(
                finding.toString(),
                finding.severity(),
                finding.subjectIds(),
                Set.copyOf(finding.found()),
                Set.copyOf(finding.gap()),
                finding.missing(),
                Objects.toString(finding.actBy()));
    }

    @Property(tries = 4)
    void law_two_editions_with_the_same_rules_offer_what_one_offers(
            @ForAll("cases") CaseFiles.Case one, @ForAll @IntRange(max = 100) int number) {
        CharterChecker split = replaced(OLD, OLD, day(one, number));
        List<Finding> violations = split.check(one.caseFile(), one.asOf()).with(Verdict.VIOLATED);
        Report whole = ONLY_OLD.check(one.caseFile(), one.asOf());
        violations.stream().limit(20).forEach(violation -> {
            Finding same = whole.finding(violation.clause().id(), violation.meetingId())
                    .orElseThrow();
            assertThat(offered(violation)).as(violation.toString()).isEqualTo(offered(same));
            assertThat(violation.decidedBy()).isEqualTo(same.decidedBy());
        });
    }

    /** Everything but the order in which a remedy tells of several notices or actions. */
    private static List<Object> offered(Finding finding) {
        return finding.remedies().stream()
                .<Object>map(remedy -> List.of(remedy.kind(), Set.copyOf(remedy.changes())))
                .toList();
    }

    @Property(tries = 25)
    void law_each_meeting_is_judged_by_the_edition_in_force_on_its_day(
            @ForAll("cases") CaseFiles.Case one, @ForAll @IntRange(max = 100) int number) {
        LocalDate day = day(one, number);
        Report report = replaced(OLD, NEW, day).check(one.caseFile(), one.asOf());
        Map<String, Verdict> old = verdicts(ONLY_OLD.check(one.caseFile(), one.asOf()));
        Map<String, Verdict> now = verdicts(ONLY_NEW.check(one.caseFile(), one.asOf()));
        for (Finding finding : report.findings()) {
            Set<String> editions = editions(one.caseFile(), finding.meetingId(), day);
            Verdict first = old.get(cell(finding));
            Verdict second = now.get(cell(finding));
            if (editions.equals(Set.of("first"))) {
                assertThat(finding.verdict()).as(finding.toString()).isEqualTo(first);
            } else if (editions.equals(Set.of("second"))) {
                assertThat(finding.verdict()).as(finding.toString()).isEqualTo(second);
            } else {
                assertThat(finding.verdict()).as(finding.toString()).isIn(first, second, Verdict.UNKNOWN);
            }
            assertThat(editions)
                    .containsAll(
                            finding.editions().stream().map(Charter::edition).toList());
        }
    }

    /** The editions that may have a say about a meeting and its actions. */
    private static Set<String> editions(CaseFile file, @Nullable String meetingId, LocalDate day) {
        if (meetingId == null) {
            return Set.of("first", "second");
        }
        Meeting meeting = file.meetings().stream()
                .filter(each -> each.id().equals(meetingId))
                .findFirst()
                .orElseThrow();
        Stream<LocalDate> agreed = actions(file).stream()
                .filter(action -> action.meetingId().equals(meetingId) && action.createdAt() != null)
                .map(action ->
                        action.createdAt().atZone(meeting.schedule().zone()).toLocalDate());
        LocalDate date = date(meeting);
        return date == null
                ? Set.of("first", "second")
                : Stream.concat(Stream.of(date), agreed)
                        .map(each -> each.isBefore(day) ? "first" : "second")
                        .collect(Collectors.toSet());
    }

    @Property(tries = 12)
    void law_verdicts_of_several_editions_stand_until_the_instant_that_is_told(
            @ForAll("cases") CaseFiles.Case one,
            @ForAll @IntRange(max = 100) int number,
            @ForAll @IntRange(max = 60) int daysEarlier,
            @ForAll @IntRange(max = 1_000) int part) {
        CharterChecker checker = replaced(OLD, NEW, day(one, number));
        Instant asOf = one.asOf().minus(Duration.ofDays(daysEarlier));
        Standing standing = checker.standing(one.caseFile(), asOf);
        Map<String, Verdict> verdicts = verdicts(standing.report());
        assertThat(verdicts).isEqualTo(verdicts(checker.check(one.caseFile(), asOf)));
        Instant until = standing.until() == null ? asOf.plus(Duration.ofDays(4_000)) : standing.until();
        Duration span = Duration.between(asOf, until).minusNanos(1);
        Instant between = asOf.plus(span.dividedBy(1_000).multipliedBy(part));
        assertThat(verdicts(checker.check(one.caseFile(), between))).isEqualTo(verdicts);
        assertThat(verdicts(checker.check(one.caseFile(), until.minusNanos(1)))).isEqualTo(verdicts);
    }

    private static Map<String, Verdict> verdicts(Report report) {
        assertThat(report.errors()).isEmpty();
        Map<String, Verdict> verdicts = new TreeMap<>();
        report.findings().forEach(finding -> verdicts.put(cell(finding), finding.verdict()));
        return verdicts;
    }

    private static String cell(Finding finding) {
        return finding.clause().id() + " " + finding.meetingId();
    }
}
