package org.charterrules.obligation;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;
import org.jspecify.annotations.Nullable;

/**
 * Whether people were told something before a meeting began; several notices may tell it jointly.
 *
 * @param <T> the type of the items that had to be told
 */
final class Telling<T> {
    private final MeetingSubject subject;
    private final Matter<T> matter;
    private final @Nullable AgendaItems instead;
    private final @Nullable LeadTime lead;
    private final @Nullable ZonedDateTime start;
    private final @Nullable LiveNotices live;
    private final List<Notice> notices;
    /** Whether each notice counts, apart from whom it reached; {@code null} until that is asked. */
    private Truth @Nullable [] counts;
    /** What each notice tells, item by item; {@code null} where that was not asked yet. */
    private Truth @Nullable [][] tells;

    /** What was found: whether everything was told, what was not, the notices that told it, and the fields that would tell. */
    private record Told<T>(Truth truth, List<T> untold, Map<Notice, List<T>> by, Set<FieldRef> missing) {}

    Telling(MeetingSubject subject, Matter<T> matter) {
        this(subject, matter, null, null);
    }

    Telling(MeetingSubject subject, Matter<T> matter, @Nullable AgendaItems instead) {
        this(subject, matter, instead, null);
    }

    /**
     * @param instead what does as well as telling people
     * @param lead how long before the meeting people are to be told; {@code null} if any time before it will do
     */
    Telling(MeetingSubject subject, Matter<T> matter, @Nullable AgendaItems instead, @Nullable LeadTime lead) {
        this.subject = subject;
        this.matter = matter;
        this.instead = instead;
        this.lead = lead;
        this.start = subject.start();
        List<Notice> all = subject.file().notices(subject.meeting());
        this.live = start == null || all == null ? null : new LiveNotices(subject, all);
        this.notices = live == null ? List.of() : live.possible();
    }

    /** Judges whether every member of a population was told. */
    Judgement toEach(Members members, Statement nobody) {
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        if (start == null && instead() != Truth.YES) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.addAll(noStart().missing());
            return Judgement.unknown(missing);
        }
        return Judgement.settle(each(members.certain()), each(members.doubtful()), members.missing(), nobody);
    }

    private List<Judgement> each(List<Participant> people) {
        List<Judgement> all = new ArrayList<>(people.size());
        for (Participant one : people) {
            all.add(judge(one.personId()));
        }
        return all;
    }

    /** Judges whether anybody was told. */
    Judgement toAnybody() {
        return judge(null);
    }

    private Truth instead() {
        return instead == null ? Truth.NO : instead.truth();
    }

    private Judgement judge(@Nullable String person) {
        if (instead != null && instead.truth() == Truth.YES) {
            return Judgement.of(Verdict.SATISFIED)
                    .addFound(instead.found())
                    .addSubjectIds(id(person))
                    .build();
        }
        if (start == null) {
            return noStart();
        }
        return switch (truth(person).or(instead())) {
            case YES -> Judgement.later(Verdict.SATISFIED, () -> satisfied(person, told(person)));
            case MAYBE -> Judgement.later(Verdict.UNKNOWN, () -> unknown(told(person)));
            case NO -> untold(person, told(person));
        };
    }

    private String id(@Nullable String person) {
        return person == null ? subject.id() : person;
    }

    private Judgement noStart() {
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).addMissing(subject.field("schedule.start"));
        if (subject.file().notices(subject.meeting()) == null) {
            unknown.addMissing(subject.file().list("notices"));
        }
        return unknown.addAllMissing(instead == null ? List.of() : instead.missing())
                .build();
    }

    private Judgement satisfied(@Nullable String person, Told<T> told) {
        return found(Verdict.SATISFIED, person, told).build();
    }

    private JudgementBuilder found(Verdict verdict, @Nullable String person, Told<T> told) {
        JudgementBuilder judgement = Judgement.of(verdict).addSubjectIds(id(person));
        told.by()
                .forEach((notice, items) -> judgement.addFound(Evidence.of(
                        matter.told(notice, live().sentAt(notice), items),
                        Notices.field(notice, matter.field()),
                        Notices.field(notice, "sentAt"))));
        return judgement;
    }

    private LiveNotices live() {
        return Objects.requireNonNull(live);
    }

    private Judgement unknown(Told<T> told) {
        JudgementBuilder unknown = Judgement.of(Verdict.UNKNOWN).missing(told.missing());
        if (isTooLate() && !isComplete()) {
            unknown.addMissing(subject.file().list("notices"));
        }
        return unknown.addAllMissing(instead == null ? List.of() : instead.missing())
                .build();
    }

    private Judgement untold(@Nullable String person, Told<T> told) {
        if (!isTooLate()) {
            LocalDate by = lastDay();
            return Judgement.of(Verdict.PENDING)
                    .actBy(by)
                    .addGap(matter.toDo(person, told.untold(), lead == null ? Objects.requireNonNull(start) : by))
                    .addSubjectIds(id(person))
                    .build();
        }
        Told<T> late = lead == null ? told : told(person, notice -> Truth.YES);
        if (late.truth() == Truth.YES) {
            return late(person, late);
        }
        return isComplete() ? violated(person, told) : unknown(late);
    }

    /** What was sent tells it, but too late. */
    private Judgement late(@Nullable String person, Told<T> told) {
        JudgementBuilder judgement = found(Verdict.VIOLATED, person, told);
        LocalDate by = lastDay();
        return judgement
                .addGap(Statement.of(
                        "gap.not-told-by", by, Objects.requireNonNull(lead).days()))
                .addAdvice(Statement.of("advice.tell-beforehand"))
                .build();
    }

    private Judgement violated(@Nullable String person, Told<T> told) {
        Statement says = matter.untold(person, told.untold());
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.file().list("notices")))
                .addGap(Statement.of("gap.not-told-beforehand"))
                .addAdvice(Statement.of("advice.tell-beforehand"))
                .addSubjectIds(id(person))
                .build();
    }

    private boolean isTooLate() {
        ZonedDateTime begins = Objects.requireNonNull(start);
        return lead == null
                ? subject.file().hasHappened(begins.toInstant())
                : !subject.file().isStillTime(lead, begins);
    }

    private LocalDate lastDay() {
        ZonedDateTime begins = Objects.requireNonNull(start);
        return lead == null ? begins.minusNanos(1).toLocalDate() : lead.latest(begins);
    }

    private Truth isEarlyEnough(Notice notice) {
        if (lead == null) {
            return Truth.YES;
        }
        return notice.sentAt() == null
                ? Truth.MAYBE
                : Truth.of(lead.isMet(live().sentAt(notice), Objects.requireNonNull(start)));
    }

    private boolean isComplete() {
        return subject.file().isComplete(FactKind.NOTICES, subject.readings());
    }

    /** Whether everything was told. */
    private Truth truth(@Nullable String person) {
        if (live == null) {
            return Truth.MAYBE;
        }
        Truth[] got = got(person);
        Truth all = Truth.YES;
        for (int item = 0; item < matter.items().size(); item++) {
            all = all.and(told(item, got));
        }
        return all;
    }

    private Truth told(int item, Truth[] got) {
        Truth told = Truth.NO;
        for (int i = 0; i < got.length && told != Truth.YES; i++) {
            if (got[i] != Truth.NO) {
                told = told.or(got[i].and(tells(i)[item]));
            }
        }
        return told;
    }

    /** What a notice tells is the same whomever it reached. */
    private Truth[] tells(int notice) {
        Truth[][] all = tells == null ? new Truth[notices.size()][] : tells;
        tells = all;
        if (all[notice] == null) {
            all[notice] = tells(notices.get(notice));
        }
        return all[notice];
    }

    private Truth[] tells(Notice notice) {
        Truth[] tells = new Truth[matter.items().size()];
        for (int item = 0; item < tells.length; item++) {
            tells[item] = matter.tells(notice, matter.items().get(item));
        }
        return tells;
    }

    private Truth[] got(@Nullable String person) {
        Truth[] got = counts().clone();
        for (int i = 0; person != null && i < got.length; i++) {
            got[i] = got[i].and(Notices.reached(notices.get(i), person));
        }
        return got;
    }

    private Truth[] counts() {
        Truth[] all = counts;
        if (all == null) {
            all = new Truth[notices.size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = live().isLive(notices.get(i)).and(isEarlyEnough(notices.get(i)));
            }
            counts = all;
        }
        return all;
    }

    private Truth got(Notice notice, @Nullable String person, Function<Notice, Truth> inTime) {
        Truth reached = person == null ? Truth.YES : Notices.reached(notice, person);
        return reached == Truth.NO
                ? Truth.NO
                : live().isLive(notice).and(inTime.apply(notice)).and(reached);
    }

    private Told<T> told(@Nullable String person) {
        return told(person, this::isEarlyEnough);
    }

    private Told<T> told(@Nullable String person, Function<Notice, Truth> inTime) {
        if (live == null) {
            return new Told<>(
                    Truth.MAYBE, List.of(), Map.of(), Set.of(subject.file().list("notices")));
        }
        Map<Notice, Truth> received = new LinkedHashMap<>();
        for (Notice notice : notices) {
            Truth got = got(notice, person, inTime);
            if (got != Truth.NO) {
                received.put(notice, got);
            }
        }
        return told(received, person != null);
    }

    private Told<T> told(Map<Notice, Truth> received, boolean toSomebody) {
        List<T> untold = new ArrayList<>();
        Map<Notice, List<T>> by = new LinkedHashMap<>();
        Set<Notice> doubtful = new LinkedHashSet<>();
        Truth all = Truth.YES;
        for (T item : matter.items()) {
            Truth told = told(item, received, by, doubtful);
            all = all.and(told);
            if (told == Truth.NO) {
                untold.add(item);
            }
        }
        Set<FieldRef> missing = new TreeSet<>();
        doubtful.forEach(notice -> missing.addAll(missing(notice, toSomebody)));
        return new Told<>(all, untold, by, missing);
    }

    /** Whether one item was told, by the first notice that certainly did. */
    private Truth told(T item, Map<Notice, Truth> received, Map<Notice, List<T>> by, Set<Notice> doubtful) {
        List<Notice> perhaps = new ArrayList<>();
        for (Map.Entry<Notice, Truth> one : received.entrySet()) {
            Truth tells = one.getValue().and(matter.tells(one.getKey(), item));
            if (tells == Truth.YES) {
                by.computeIfAbsent(one.getKey(), notice -> new ArrayList<>()).add(item);
                return Truth.YES;
            }
            if (tells == Truth.MAYBE) {
                perhaps.add(one.getKey());
            }
        }
        doubtful.addAll(perhaps);
        return perhaps.isEmpty() ? Truth.NO : Truth.MAYBE;
    }

    private List<FieldRef> missing(Notice notice, boolean toSomebody) {
        List<FieldRef> missing = new ArrayList<>(live().missing(notice));
        missing.addAll(matter.missing(notice));
        if (toSomebody && notice.recipients() == null) {
            missing.add(Notices.field(notice, "recipients"));
        }
        return missing;
    }
}
