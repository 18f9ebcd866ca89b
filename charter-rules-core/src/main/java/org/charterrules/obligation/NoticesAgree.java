package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.change.Send;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Where two or more of the notices that announce a meeting reached the same person, they name the start and the place
 * that are on record; what a later change notice puts right does not count (HIL-B3a). A notice that names no place is not compared
 * for it; ways of taking part are not, as notices do not record them. Whether information about services is right is not looked up.
 */
public record NoticesAgree() implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> ANNOUNCING =
            EnumSet.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.AGENDA, NoticeKind.CHANGE);
    private static final Set<NoticeKind> CHANGE = EnumSet.of(NoticeKind.CHANGE);

    @Override
    public Judgement judge(MeetingSubject subject) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        return notices == null
                ? Judgement.unknown(subject.file().list("notices"))
                : new Question(subject, notices).answer();
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final List<Notice> all;
        private final List<Notice> live = new ArrayList<>();
        private final Map<String, Truth> isLive = new HashMap<>();
        private final Set<String> people = new TreeSet<>();
        private final Set<String> misled = new TreeSet<>();
        private final Set<Notice> wrongStarts = new TreeSet<>(Comparator.comparing(Notice::id));
        private final Set<Notice> wrongVenues = new TreeSet<>(Comparator.comparing(Notice::id));
        private Truth compared = Truth.NO;
        private Truth disagree = Truth.NO;

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            this.all = notices;
            for (Notice notice : notices) {
                isLive.put(notice.id(), isLive(notice));
                if (isLive.get(notice.id()) != Truth.NO) {
                    live.add(notice);
                    people.addAll(notice.recipients() == null ? Set.of("") : notice.recipients());
                }
            }
        }

        private Truth sent(Notice notice) {
            return notice.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(subject.file().hasHappened(notice.sentAt()));
        }

        /** Whether it announces the meeting, was sent, and no other one took its place. */
        private Truth isLive(Notice notice) {
            Truth replaced = Truth.NO;
            for (Notice one : all) {
                replaced = notice.id().equals(one.supersedesId()) ? replaced.or(sent(one)) : replaced;
            }
            return Notices.isOfKind(notice, ANNOUNCING).and(sent(notice)).and(replaced.not());
        }

        Judgement answer() {
            people.forEach(this::compare);
            if (disagree == Truth.YES) {
                return broken();
            }
            if (disagree == Truth.MAYBE || compared == Truth.MAYBE) {
                return Judgement.unknown(missing());
            }
            return compared == Truth.YES ? kept() : Judgement.notApplicable(Statement.of("why.fewer-than-two-notices"));
        }

        private void compare(String person) {
            int certain = 0;
            int possible = 0;
            for (Notice one : live) {
                Truth told = told(one, person);
                certain += told == Truth.YES ? 1 : 0;
                possible += told == Truth.NO ? 0 : 1;
            }
            if (possible < 2) {
                return;
            }
            Truth applies = certain >= 2 ? Truth.YES : Truth.MAYBE;
            compared = compared.or(applies);
            for (Notice notice : live) {
                Truth told = applies.and(told(notice, person));
                note(told.and(isWrongAboutStart(notice, person)), notice, person, wrongStarts);
                note(told.and(isWrongAboutVenue(notice, person)), notice, person, wrongVenues);
            }
        }

        private void note(Truth isWrong, Notice notice, String person, Set<Notice> wrong) {
            disagree = disagree.or(isWrong);
            if (isWrong == Truth.YES) {
                misled.add(person);
                wrong.add(notice);
            }
        }

        private Truth told(Notice notice, String person) {
            return isLive.get(notice.id()).and(Notices.reached(notice, person));
        }

        private Truth isWrongAboutStart(Notice notice, String person) {
            return rightStart(notice)
                    .not()
                    .and(putRight(notice, person, this::rightStart).not());
        }

        private Truth isWrongAboutVenue(Notice notice, String person) {
            return wrongVenue(notice, person)
                    .and(putRight(notice, person, this::rightVenue).not());
        }

        private Truth rightStart(Notice notice) {
            ZonedDateTime start = subject.start();
            return start == null || notice.statedStart() == null
                    ? Truth.MAYBE
                    : Truth.of(start.toInstant().equals(notice.statedStart().toInstant()));
        }

        /** Whether it names another place than the one on record; without a record, than a later notice. */
        private Truth wrongVenue(Notice notice, String person) {
            String venue = subject.file().venue(subject.meeting()).name();
            if (notice.statedVenue() == null) {
                return Truth.NO;
            }
            if (venue != null) {
                return Truth.of(!venue.equals(notice.statedVenue()));
            }
            return live.stream()
                    .filter(one ->
                            one.statedVenue() != null && !one.statedVenue().equals(notice.statedVenue()))
                    .map(one -> told(one, person).and(isAfter(one, notice)))
                    .reduce(Truth.NO, Truth::or);
        }

        private Truth rightVenue(Notice notice) {
            String venue = subject.file().venue(subject.meeting()).name();
            return Truth.of(notice.statedVenue() != null && (venue == null || venue.equals(notice.statedVenue())));
        }

        private Truth putRight(Notice notice, String person, Function<Notice, Truth> right) {
            Truth putRight = Truth.NO;
            for (Notice other : live) {
                Truth change = Notices.isOfKind(other, CHANGE).and(told(other, person));
                if (!other.id().equals(notice.id())) {
                    putRight = putRight.or(change.and(isAfter(other, notice)).and(right.apply(other)));
                }
            }
            return putRight;
        }

        private static Truth isAfter(Notice one, Notice other) {
            return one.sentAt() == null || other.sentAt() == null
                    ? Truth.MAYBE
                    : Truth.of(!one.sentAt().isBefore(other.sentAt()));
        }

        private List<FieldRef> missing() {
            List<FieldRef> missing = new ArrayList<>();
            for (Notice notice : live) {
                add(missing, notice, "kind", notice.kind());
                add(missing, notice, "sentAt", notice.sentAt());
                add(missing, notice, "recipients", notice.recipients());
                add(missing, notice, "statedStart", notice.statedStart());
            }
            all.stream()
                    .filter(one -> one.supersedesId() != null && one.sentAt() == null)
                    .forEach(one -> missing.add(Notices.field(one, "sentAt")));
            if (subject.start() == null) {
                missing.add(subject.field("schedule.start"));
            }
            return missing;
        }

        private static void add(List<FieldRef> missing, Notice notice, String field, @Nullable Object value) {
            if (value == null) {
                missing.add(Notices.field(notice, field));
            }
        }

        private Judgement kept() {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(Evidence.of(
                            Statement.of("found.notices-agree"), subject.file().list("notices")))
                    .addGap(Statement.of("gap.only-meeting-facts"))
                    .addSubjectIds(subject.id())
                    .build();
        }

        private Judgement broken() {
            JudgementBuilder broken = Judgement.of(Verdict.VIOLATED).addAllSubjectIds(misled);
            wrongStarts.forEach(notice -> broken.addFound(namesStart(notice)));
            wrongVenues.forEach(notice -> broken.addFound(namesVenue(notice)));
            broken.addGap(Statement.of("gap.notices-disagree", List.copyOf(misled)))
                    .addGap(Statement.of("gap.only-meeting-facts"));
            return subject.isOver()
                    ? broken.build()
                    : broken.addRemedies(
                                    Remedy.of("send", new Send(subject.id(), NoticeKind.CHANGE, Set.copyOf(misled))))
                            .build();
        }

        private Evidence namesStart(Notice notice) {
            ZonedDateTime start = Objects.requireNonNull(subject.start());
            ZonedDateTime stated = Objects.requireNonNull(notice.statedStart()).withZoneSameInstant(start.getZone());
            return Evidence.of(
                    Statement.of("found.notice-names-start", notice.id(), stated, start),
                    Notices.field(notice, "statedStart"),
                    subject.field("schedule.start"));
        }

        private Evidence namesVenue(Notice notice) {
            return Evidence.of(
                    Statement.of("found.notice-names-venue", notice.id()),
                    Notices.field(notice, "statedVenue"),
                    subject.field("venue.name"));
        }
    }
}
