package org.charterrules.drools;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.compare.Comparison.Example;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.finding.FactType;
import org.charterrules.finding.Report;
import org.charterrules.finding.Verdict;
import org.charterrules.model.CaseFile;
import org.charterrules.model.FactKind;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.obligation.Obligation;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Subject;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/** Makes up a meeting that keeps every figure of some charters, and checks whether it does. */
final class ExampleMeeting {
    /** A Monday morning on which it is fixed and announced. */
    private static final Instant ANNOUNCED = Instant.parse("2026-01-05T09:00:00Z");

    private static final String ID = "example";
    private static final Set<String> PEOPLE = Set.of("P1", "P2", "P3");
    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final Duration LENGTH = Duration.ofHours(2);

    private final List<RulePack> packs;
    private final List<CharterComparison.Compared> figures;

    ExampleMeeting(List<RulePack> packs, List<CharterComparison.Compared> promises) {
        this.packs = packs;
        this.figures = promises.stream()
                .filter(each -> !limits(each.placed()).equals(SlotLimits.NONE))
                .toList();
    }

    /** The meeting, or {@code null} if a promise with a figure was not found to be kept. */
    @Nullable
    Example find() {
        CaseFile caseFile = caseFile(start(all()), all());
        List<Promise> kept = new ArrayList<>();
        List<Promise> notBinding = new ArrayList<>();
        List<Report> reports = packs.stream()
                .map(pack -> DroolsCharterChecker.of(pack).check(caseFile, ANNOUNCED))
                .toList();
        for (CharterComparison.Compared each : figures) {
            Promise figure = each.promise();
            Optional<Verdict> verdict = reports.get(figure.charter())
                    .finding(figure.clause().id(), ID)
                    .map(finding -> finding.verdict());
            if (verdict.equals(Optional.of(Verdict.SATISFIED))) {
                kept.add(figure);
            } else if (verdict.equals(Optional.of(Verdict.NOT_APPLICABLE))) {
                notBinding.add(figure);
            } else {
                return null;
            }
        }
        return new Example(caseFile, ID, kept, notBinding);
    }

    private SlotLimits all() {
        SlotLimits limits = SlotLimits.NONE;
        for (CharterComparison.Compared each : figures) {
            limits = limits.and(limits(each.placed()));
        }
        return limits;
    }

    private static SlotLimits limits(RuleComparison.Placed placed) {
        ZonedDateTime someTime = ANNOUNCED.atZone(Schedule.DEFAULT_ZONE).plusYears(1);
        CaseIndex file = new CaseIndex(caseFile(someTime, SlotLimits.NONE), ANNOUNCED);
        Meeting meeting = file.meetings().get(0);
        Obligation<?> obligation = placed.promise().obligation();
        FactType about = placed.rule().about();
        if (about == FactType.MEETING) {
            return limits(obligation, new MeetingSubject(file, Interpretations.DEFAULTS, meeting));
        }
        return about == FactType.NOTICE
                ? limits(
                        obligation,
                        new NoticeSubject(
                                file,
                                Interpretations.DEFAULTS,
                                meeting,
                                file.caseFile().notices().get(0),
                                true))
                : SlotLimits.NONE;
    }

    /** The linter takes a promise only where it suits what its rule is about. */
    @SuppressWarnings("unchecked")
    private static <S extends Subject> SlotLimits limits(Obligation<?> obligation, S subject) {
        return ((Obligation<S>) obligation).slotLimits(subject);
    }

    /** On the first working day that is late enough, in the morning if nothing is said against it. */
    private static ZonedDateTime start(SlotLimits limits) {
        LocalDate date = ANNOUNCED.atZone(Schedule.DEFAULT_ZONE).toLocalDate().plusDays(1);
        if (limits.earliestDate() != null && limits.earliestDate().isAfter(date)) {
            date = limits.earliestDate();
        }
        while (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            date = date.plusDays(1);
        }
        return date.atTime(time(limits)).atZone(Schedule.DEFAULT_ZONE);
    }

    private static LocalTime time(SlotLimits limits) {
        if (limits.from() != null) {
            return limits.from();
        }
        LocalTime latest = limits.to() == null ? MORNING : limits.to().minus(limits.lengthFor(LENGTH));
        return latest.isBefore(MORNING) ? latest : MORNING;
    }

    private static CaseFile caseFile(ZonedDateTime start, SlotLimits limits) {
        Meeting meeting = Meeting.of(ID)
                .kind(MeetingKind.CO_PRODUCTION_GROUP)
                .status(MeetingStatus.BOOKED)
                .schedule(Schedule.of(start, start.plus(limits.lengthFor(LENGTH)))
                        .withBookedAt(ANNOUNCED)
                        .withFormerSlots(List.of()))
                .documentIds(Set.of("D1"))
                .participants(PEOPLE.stream()
                        .sorted()
                        .map(id -> Participant.of(id).build())
                        .toList())
                .build();
        return CaseFile.of(ID)
                .people(List.of(
                        person("P1", Group.PARENT_CARER),
                        person("P2", Group.YOUNG_PERSON),
                        person("P3", Group.EDUCATION)))
                .meetings(List.of(meeting))
                .notices(List.of(
                        notice("N1", NoticeKind.INVITATION, start),
                        notice("N2", NoticeKind.AGENDA, start),
                        notice("N3", NoticeKind.DOCUMENTS, start)))
                .policy(Policy.covering(FactKind.values()))
                .build();
    }

    private static Person person(String id, Group group) {
        return Person.of(id).groups(Set.of(group)).build();
    }

    private static Notice notice(String id, NoticeKind kind, ZonedDateTime start) {
        return Notice.of(id, kind, ID)
                .sentAt(ANNOUNCED)
                .deliveredAt(ANNOUNCED)
                .recipients(PEOPLE)
                .formats(Set.of(Format.PLAIN_TEXT))
                .statedStart(start)
                .documentIds(Set.of("D1"))
                .build();
    }
}
