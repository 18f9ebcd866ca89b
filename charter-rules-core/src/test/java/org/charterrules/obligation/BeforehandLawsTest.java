package org.charterrules.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.StatisticsReport;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Verdict;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Channel;
import org.charterrules.model.FactKind;
import org.charterrules.model.Format;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.charterrules.model.Topic;
import org.charterrules.oracle.AssertedSomething;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.MeetingSubject;

/** What holds of everything that people are owed before a meeting, whatever is on record. */
class BeforehandLawsTest {
    private static final String SEED = "20261122";
    private static final Instant NOON = Story.at("2026-06-01T12:00");
    private static final List<Obligation<MeetingSubject>> ALL = List.of(
            ToldAhead.of("everyone invited", "1"),
            ReadInTime.of("1"),
            SeveralWays.of("2"),
            FormatIncluded.of("easy read"),
            TopicsTold.of("everyone invited", "what it is for"),
            TopicsTold.of("family members", "what it is for and what to expect"),
            TopicsStated.of("what it is for and what to expect"),
            new ParticipantListTold(),
            new CommitmentTold(),
            new AgendaItemsInvited(),
            AgendaItemPresent.of("open discussion"),
            new Introduced(),
            RolesTold.strictly(),
            RolesTold.orIntroduced(),
            NoticeParity.of("family members", "professionals"),
            KnownInvitedFirst.of("family members", "professionals"));

    private record Blank(String field, CaseFile file) {}

    @Property(tries = 100, seed = SEED)
    void less_knowledge_never_gives_more_certainty(@ForAll long seed) {
        CaseFile file = new Stories(new Random(seed)).file();
        Instant now = NOON.plusSeconds(3600L * 24 * (new Random(seed).nextInt(9)));
        for (Obligation<MeetingSubject> obligation : ALL) {
            Judgement before = judge(obligation, file, now);
            for (Blank blank : blanks(file)) {
                Judgement after = judge(obligation, blank.file, now);
                boolean same = after.verdict() == before.verdict();
                String told = obligation + " without " + blank.field + ": " + before.verdict() + ", " + after;
                assertThat(same || after.verdict() == Verdict.UNKNOWN || after.verdict() == Verdict.PENDING)
                        .as(told)
                        .isTrue();
                if (!same && after.verdict() == Verdict.UNKNOWN) {
                    assertThat(Story.missing(after)).as(told).contains(blank.field);
                }
            }
        }
    }

    @Property(tries = 100, seed = SEED)
    void time_only_closes_doors(@ForAll long seed) {
        CaseFile file = new Stories(new Random(seed)).file();
        Instant now = NOON.plusSeconds(3600L * 24 * 3);
        for (Obligation<MeetingSubject> obligation : ALL) {
            Verdict first = judge(obligation, file, now).verdict();
            for (int day = 4; day < 10; day++) {
                Verdict later = judge(obligation, file, NOON.plusSeconds(3600L * 24 * day))
                        .verdict();
                String told = obligation + ": " + first + ", then " + later;
                assertThat(later != Verdict.PENDING || first == Verdict.PENDING)
                        .as(told)
                        .isTrue();
                assertThat(first != Verdict.VIOLATED || later == Verdict.VIOLATED)
                        .as(told)
                        .isTrue();
                assertThat(first != Verdict.PENDING
                                || Set.of(Verdict.PENDING, Verdict.VIOLATED, Verdict.UNKNOWN)
                                        .contains(later))
                        .as(told)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100, seed = SEED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void every_remedy_clears_its_violation(@ForAll long seed) {
        CaseFile file = new Stories(new Random(seed)).file();
        Instant now = NOON.plusSeconds(3600L * 24 * 4);
        int tried = 0;
        for (Obligation<MeetingSubject> obligation : ALL) {
            Judgement before = judge(obligation, file, now);
            for (Remedy remedy : before.remedies()) {
                assertThat(judge(obligation, remedy.applyTo(file, now), now).verdict())
                        .as(obligation + ": " + before)
                        .isNotEqualTo(Verdict.VIOLATED);
                tried++;
            }
        }
        AssertedSomething.inThisTry(tried > 0);
    }

    private static Judgement judge(Obligation<MeetingSubject> obligation, CaseFile file, Instant now) {
        CaseIndex index = new CaseIndex(file, now);
        return obligation.judge(new MeetingSubject(
                index, file.policy().interpretations(), file.meetings().get(0)));
    }

    private static List<Blank> blanks(CaseFile file) {
        List<Blank> blanks = new ArrayList<>();
        if (file.notices() == null) {
            return blanks;
        }
        blanks.add(new Blank("S.notices", file.withNotices((List<Notice>) null)));
        for (Notice one : file.notices()) {
            add(blanks, file, one, "kind", one.kind(), n -> n.withKind(null));
            add(blanks, file, one, "sentAt", one.sentAt(), n -> n.withSentAt(null));
            add(blanks, file, one, "recipients", one.recipients(), n -> n.withRecipients((Iterable<String>) null));
            add(blanks, file, one, "formats", one.formats(), n -> n.withFormats((Iterable<Format>) null));
            add(blanks, file, one, "channel", one.channel(), n -> n.withChannel(null));
            add(blanks, file, one, "documentIds", one.documentIds(), n -> n.withDocumentIds((Iterable<String>) null));
            add(blanks, file, one, "statements", one.statements(), n -> n.withStatements((Map<Topic, String>) null));
            add(
                    blanks,
                    file,
                    one,
                    "rolesStated",
                    one.rolesStated(),
                    n -> n.withRolesStated((Map<String, String>) null));
        }
        for (Person one : file.people()) {
            if (one.groups() != null) {
                blanks.add(new Blank(
                        one.id() + ".groups", person(file, one, p -> p.withGroups((Iterable<Group>) null))));
            }
            if (one.knownToServiceSince() != null) {
                blanks.add(new Blank(
                        one.id() + ".knownToServiceSince", person(file, one, p -> p.withKnownToServiceSince(null))));
            }
        }
        Meeting meeting = file.meetings().get(0);
        if (meeting.agenda() != null) {
            blanks.add(new Blank("M1.agenda", file.withMeetings(meeting.withAgenda((List<AgendaItem>) null))));
        }
        if (meeting.documentIds() != null) {
            blanks.add(
                    new Blank("M1.documentIds", file.withMeetings(meeting.withDocumentIds((Iterable<String>) null))));
        }
        if (meeting.subjectIds() != null) {
            blanks.add(new Blank("M1.subjectIds", file.withMeetings(meeting.withSubjectIds((Iterable<String>) null))));
        }
        blanks.add(new Blank(
                "M1.schedule.start",
                file.withMeetings(meeting.withSchedule(meeting.schedule().withStart(null)))));
        return blanks;
    }

    private static void add(
            List<Blank> blanks, CaseFile file, Notice one, String field, Object value, UnaryOperator<Notice> edit) {
        if (value != null) {
            List<Notice> notices = file.notices().stream()
                    .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                    .toList();
            blanks.add(new Blank(one.id() + "." + field, file.withNotices(notices)));
        }
    }

    private static CaseFile person(CaseFile file, Person one, UnaryOperator<Person> edit) {
        return file.withPeople(file.people().stream()
                .map(each -> each.id().equals(one.id()) ? edit.apply(each) : each)
                .toList());
    }

    /** Makes case files in which anything may be recorded or not. */
    private static final class Stories {
        private final Random random;

        Stories(Random random) {
            this.random = random;
        }

        private <T> T maybe(T value) {
            return random.nextInt(8) == 0 ? null : value;
        }

        private <T> T oneOf(List<T> values) {
            return values.get(random.nextInt(values.size()));
        }

        private <T extends Comparable<T>> Set<T> some(List<T> values) {
            Set<T> some = new TreeSet<>();
            values.stream().filter(one -> random.nextBoolean()).forEach(some::add);
            return some;
        }

        CaseFile file() {
            List<String> ids = List.of("P1", "P2", "P3");
            List<Person> people = ids.stream().map(this::person).toList();
            Schedule schedule = new Schedule(
                    null, Story.at("2026-06-08T10:00").atZone(Schedule.DEFAULT_ZONE), null, null, List.of(), null);
            Meeting meeting = Meeting.of("M1")
                    .schedule(schedule)
                    .participants(some(ids).stream()
                            .map(id -> Participant.of(id).build())
                            .toList())
                    .agenda(maybe(random.nextBoolean() ? List.of() : List.of(item())))
                    .documentIds(maybe(some(List.of("DOC-1"))))
                    .subjectIds(maybe(some(List.of("P1"))))
                    .build();
            List<Notice> notices = new ArrayList<>();
            for (int i = 1; i <= random.nextInt(5); i++) {
                notices.add(notice("N" + i, ids));
            }
            Policy policy = random.nextBoolean() ? Policy.NONE : Policy.covering(FactKind.NOTICES);
            return CaseFile.of("S")
                    .people(people)
                    .meetings(List.of(meeting))
                    .notices(notices)
                    .policy(policy)
                    .build();
        }

        private AgendaItem item() {
            return new AgendaItem(
                    maybe(oneOf(List.of(AgendaItemKind.OPEN_DISCUSSION, AgendaItemKind.INTRODUCTIONS))), null);
        }

        private Person person(String id) {
            Set<Group> groups = Set.of(oneOf(List.of(Group.PARENT_CARER, Group.HEALTH)));
            LocalDate since = LocalDate.of(2026, 6, 1).plusDays(random.nextInt(4) - 2);
            return Person.of(id)
                    .groups(maybe(groups))
                    .knownToServiceSince(maybe(since))
                    .build();
        }

        private Notice notice(String id, List<String> people) {
            List<NoticeKind> kinds = List.of(NoticeKind.INVITATION, NoticeKind.AGENDA, NoticeKind.DOCUMENTS);
            Map<Topic, String> statements = new HashMap<>();
            for (Topic topic : Topic.values()) {
                if (random.nextBoolean()) {
                    statements.put(topic, oneOf(List.of("Words.", " ")));
                }
            }
            Map<String, String> roles = new HashMap<>();
            some(people).forEach(one -> roles.put(one, oneOf(List.of("chair", "adviser", "guest"))));
            return Notice.of(id, maybe(oneOf(kinds)), "M1")
                    .sentAt(maybe(NOON.plusSeconds(3600L * 24 * random.nextInt(4))))
                    .recipients(maybe(some(people)))
                    .formats(maybe(some(List.of(Format.EASY_READ, Format.PAPER))))
                    .channel(maybe(oneOf(List.of(Channel.EMAIL, Channel.POST))))
                    .documentIds(maybe(some(List.of("DOC-1"))))
                    .statements(maybe(statements))
                    .rolesStated(maybe(random.nextInt(3) == 0 ? Map.of() : roles))
                    .version(1 + random.nextInt(2))
                    .material(random.nextBoolean())
                    .supersedesId(random.nextInt(6) == 0 && !id.equals("N1") ? "N1" : null)
                    .build();
        }
    }
}
