package org.charterrules.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.charterrules.change.AgreeShortNotice;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Reading;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;
import org.charterrules.time.LeadTime;
import org.charterrules.time.SlotLimits;
import org.jspecify.annotations.Nullable;

/**
 * Each member of a population is told of the date at least so many days before; for example 7 (HS-C10a). People
 * who asked to join late are left out; people who agreed to short notice excuse it. Where everybody invited is to be told
 * (HOU-3.1a), nobody is left out, nobody can waive it, and days are dates.
 *
 * @param population who is to be told
 * @param days the number of days
 * @param counted how the charter itself says they are counted, for example {@link LeadTime.Count#CLEAR_DAYS}; {@code null} if
 *     they are counted as the readings in force ask
 */
public record ToldAhead(Population population, int days, LeadTime.@Nullable Count counted)
        implements Obligation<MeetingSubject> {
    private static final Set<NoticeKind> TELLS_THE_DATE =
            EnumSet.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.CHANGE);
    private static final Set<NoticeKind> CALLS_IT_OFF = EnumSet.of(NoticeKind.CANCELLATION);

    /**
     * Reads the gaps as rule files fill them.
     *
     * @param population a {@link Population#phrase}
     * @param days for example {@code 7}
     * @return the obligation
     */
    public static ToldAhead of(String population, String days) {
        return new ToldAhead(Population.named(population), Integer.parseInt(days), null);
    }

    /**
     * The same, where the charter itself says how days are counted.
     *
     * @param population a {@link Population#phrase}
     * @param days for example {@code 3}
     * @param count {@code clear days}, {@code working days} or {@code clear working days}
     * @return the obligation
     */
    public static ToldAhead counted(String population, String days, String count) {
        return new ToldAhead(Population.named(population), Integer.parseInt(days), Words.count(count));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (!isOwedToEverybody() && LateReason.excuses(subject)) {
            return LateReason.excused(subject);
        }
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Members members = members(subject);
        Statement nobody = Each.nobody(population);
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(nobody);
        }
        if (subject.start() == null) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.add(subject.field("schedule.start"));
            return Judgement.unknown(missing);
        }
        if (needsBankHolidays() && Hindrance.lacksBankHolidays(subject)) {
            return Hindrance.noBankHolidays();
        }
        if (!isOwedToEverybody() && subject.readings().has(Reading.ONE_NOTICE_TO_THE_GROUP)) {
            return oneForAll(subject, members);
        }
        return Judgement.settle(
                each(subject, members.certain()), each(subject, members.doubtful()), members.missing(), nobody);
    }

    private boolean needsBankHolidays() {
        return counted == LeadTime.Count.WORKING_DAYS || counted == LeadTime.Count.CLEAR_WORKING_DAYS;
    }

    private boolean isOwedToEverybody() {
        return population == Population.EVERYONE;
    }

    private Members members(MeetingSubject subject) {
        if (isOwedToEverybody()) {
            return subject.members(population);
        }
        Members all = subject.readings().has(Reading.ALL_PARTICIPANTS)
                ? new Members(subject.participants(), List.of(), List.of())
                : subject.members(population);
        return new Members(invited(all.certain()), invited(all.doubtful()), all.missing());
    }

    private static List<Participant> invited(List<Participant> participants) {
        boolean anyLate = false;
        for (Participant one : participants) {
            anyLate |= Boolean.TRUE.equals(one.joinedOnOwnRequest());
        }
        return anyLate
                ? participants.stream()
                        .filter(one -> !Boolean.TRUE.equals(one.joinedOnOwnRequest()))
                        .toList()
                : participants;
    }

    private List<Judgement> each(MeetingSubject subject, List<Participant> participants) {
        List<Judgement> all = new ArrayList<>(participants.size());
        for (Participant one : participants) {
            all.add(judge(subject, one));
        }
        return all;
    }

    private Judgement oneForAll(MeetingSubject subject, Members members) {
        List<Participant> everybody = new ArrayList<>(members.certain());
        everybody.addAll(members.doubtful());
        List<Judgement> each = each(subject, everybody);
        return each.stream()
                .filter(one -> one.verdict() == Verdict.SATISFIED)
                .findFirst()
                .orElseGet(() -> Judgement.gravest(each));
    }

    private Judgement judge(MeetingSubject subject, Participant person) {
        Arrival arrival = arrival(subject, person.personId());
        Verdict verdict = arrival.verdict(kind -> verdict(subject, kind, person));
        return Judgement.later(verdict, () -> judgement(subject, person.personId(), verdict, arrival));
    }

    private Verdict verdict(MeetingSubject subject, Arrival.Kind arrival, Participant person) {
        if (arrival == Arrival.Kind.IN_TIME) {
            return Verdict.SATISFIED;
        }
        if (arrival == Arrival.Kind.NOT_REACHED && subject.file().isStillTime(lead(subject), start(subject))) {
            return Verdict.PENDING;
        }
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        if (arrival == Arrival.Kind.NOT_REACHED && !complete) {
            return Verdict.UNKNOWN;
        }
        return hasWaived(subject, person) ? Verdict.EXCUSED : Verdict.VIOLATED;
    }

    private boolean hasWaived(MeetingSubject subject, Participant person) {
        Instant waived = person.noticeWaivedAt();
        return !isOwedToEverybody()
                && subject.readings().has(Reading.WAIVER_EXCUSES)
                && subject.file().hasHappened(waived)
                && Objects.requireNonNull(waived).isBefore(start(subject).toInstant());
    }

    private Arrival arrival(MeetingSubject subject, String personId) {
        List<Notice> notices = subject.file().notices(subject.meeting());
        if (notices == null) {
            Set<Arrival.Kind> any = EnumSet.allOf(Arrival.Kind.class);
            return new Arrival(any, null, Set.of(subject.file().list("notices")));
        }
        return new FirstNotice(subject, personId).among(notices);
    }

    private Judgement judgement(MeetingSubject subject, String person, Verdict verdict, Arrival arrival) {
        JudgementBuilder judgement = Judgement.of(verdict).addSubjectIds(person);
        switch (verdict) {
            case SATISFIED -> judgement.addFound(found(subject, person, arrival));
            case PENDING ->
                judgement
                        .actBy(lead(subject).latest(start(subject)))
                        .addGap(Statement.of("todo.tell", person, lead(subject).latest(start(subject))));
            case EXCUSED ->
                judgement.addFound(found(subject, person, arrival)).addGap(Statement.of("gap.waived", person));
            case VIOLATED ->
                addViolation(judgement.addFound(found(subject, person, arrival)), subject, person, arrival);
            default -> addMissing(judgement, subject, arrival);
        }
        return judgement.build();
    }

    private Evidence found(MeetingSubject subject, String person, Arrival arrival) {
        Notice notice = arrival.notice();
        if (notice == null) {
            return Evidence.of(
                    Statement.of("found.not-told", person), subject.file().list("notices"));
        }
        ZonedDateTime given = given(notice, subject);
        return Evidence.of(Statement.of("found.told", person, notice.id(), given), Notices.givenField(notice, subject));
    }

    private static ZonedDateTime given(Notice notice, MeetingSubject subject) {
        return Objects.requireNonNull(Notices.given(notice, subject))
                .atZone(start(subject).getZone());
    }

    private void addViolation(JudgementBuilder judgement, MeetingSubject subject, String person, Arrival arrival) {
        Notice notice = arrival.notice();
        LeadTime lead = lead(subject);
        judgement.addGap(
                notice == null
                        ? notToldBy(lead.latest(start(subject)))
                        : TooShort.gap(lead, lead.between(given(notice, subject), start(subject))));
        if (!subject.isOver()) {
            judgement.move(Judgement.Move.DATE);
            if (!isOwedToEverybody()) {
                judgement.addRemedies(Remedy.of("agree", new AgreeShortNotice(subject.id(), Set.of(person))));
            }
        }
    }

    private Statement notToldBy(LocalDate latest) {
        return counted == null
                ? Statement.of("gap.not-told-by", latest, days)
                : Statement.of("gap.not-told-by-date", latest);
    }

    private static void addMissing(JudgementBuilder judgement, MeetingSubject subject, Arrival arrival) {
        judgement.addAllMissing(arrival.missing());
        boolean complete = subject.file().isComplete(FactKind.NOTICES, subject.readings());
        if (arrival.possible().contains(Arrival.Kind.NOT_REACHED) && !complete) {
            judgement.addMissing(subject.file().list("notices"));
        }
    }

    private LeadTime lead(MeetingSubject subject) {
        return new LeadTime(days, count(subject), subject.counting());
    }

    private LeadTime.Count count(MeetingSubject subject) {
        if (counted != null) {
            return counted;
        }
        if (isOwedToEverybody()) {
            return LeadTime.Count.DATES;
        }
        return switch (subject.readings().of(Ambiguity.AMB_03)) {
            case WEEK_TO_THE_CLOCK_TIME -> LeadTime.Count.CLOCK_TIME;
            case WEEK_OF_168_HOURS -> LeadTime.Count.ELAPSED_HOURS;
            case CLEAR_WEEK -> LeadTime.Count.CLEAR_DAYS;
            default -> LeadTime.Count.DATES;
        };
    }

    private static ZonedDateTime start(MeetingSubject subject) {
        return Objects.requireNonNull(subject.start());
    }

    @Override
    public SlotLimits slotLimits(MeetingSubject subject) {
        return LeadTimes.doneNow(subject, lead(subject));
    }

    /** Finds the first notice that told a person of the present date. */
    private final class FirstNotice {
        private final MeetingSubject subject;
        private final String personId;

        FirstNotice(MeetingSubject subject, String personId) {
            this.subject = subject;
            this.personId = personId;
        }

        Arrival among(List<Notice> notices) {
            @Nullable Notice inTime = null;
            @Nullable Notice late = null;
            Arrival.Builder doubt = new Arrival.Builder();
            for (Notice notice : notices) {
                Truth counts = counts(notice).and(Notices.isGiven(notice, subject));
                if (counts == Truth.YES && isInTime(notice)) {
                    inTime = earlier(inTime, notice);
                } else if (counts == Truth.YES) {
                    late = earlier(late, notice);
                } else if (counts == Truth.MAYBE) {
                    addDoubt(doubt, notice);
                }
            }
            return inTime != null ? Arrival.of(Arrival.Kind.IN_TIME, inTime) : settled(doubt, late);
        }

        private Arrival settled(Arrival.Builder doubt, @Nullable Notice late) {
            Arrival.Kind kind = late == null ? Arrival.Kind.NOT_REACHED : Arrival.Kind.LATE;
            doubt.add(kind, late);
            Arrival arrival = doubt.build();
            return arrival.isCertain() ? Arrival.of(arrival.kind(), late) : arrival;
        }

        private void addDoubt(Arrival.Builder doubt, Notice notice) {
            boolean mayBeInTime = Notices.given(notice, subject) == null || isInTime(notice);
            doubt.add(mayBeInTime ? Arrival.Kind.IN_TIME : Arrival.Kind.LATE, null);
            doubt.addMissing(missing(notice));
        }

        private Truth counts(Notice notice) {
            return tellsTheDate(notice)
                    .and(Notices.reached(notice, personId))
                    .and(
                            subject.readings().has(Reading.NEVER_RESTARTS)
                                    ? Truth.YES
                                    : Notices.namesPresentDate(notice, subject));
        }

        /** Where everybody is to be told, any notice before it that states a date will do, unless it calls it off. */
        private Truth tellsTheDate(Notice notice) {
            Truth byKind = Notices.isOfKind(notice, TELLS_THE_DATE);
            return isOwedToEverybody() ? byKind.or(statesADate(notice)) : byKind;
        }

        private Truth statesADate(Notice notice) {
            Truth states = notice.statedStart() == null ? Truth.MAYBE : Truth.YES;
            Instant given = Notices.given(notice, subject);
            Truth before = given == null
                    ? Truth.MAYBE
                    : Truth.of(given.isBefore(start(subject).toInstant()));
            return states.and(before).and(Notices.isOfKind(notice, CALLS_IT_OFF).not());
        }

        private boolean isInTime(Notice notice) {
            return lead(subject).isMet(given(notice, subject), start(subject));
        }

        private Notice earlier(@Nullable Notice one, Notice other) {
            return one == null || given(other, subject).isBefore(given(one, subject)) ? other : one;
        }

        private List<FieldRef> missing(Notice notice) {
            List<FieldRef> missing = new ArrayList<>();
            add(missing, Notices.isOfKind(notice, TELLS_THE_DATE), Notices.field(notice, "kind"));
            boolean mayStateADate = notice.kind() != null && notice.statedStart() == null;
            add(missing, mayStateADate ? tellsTheDate(notice) : Truth.YES, Notices.field(notice, "statedStart"));
            add(missing, Notices.reached(notice, personId), Notices.field(notice, "recipients"));
            missing.addAll(Notices.dateFields(notice, subject));
            add(missing, Notices.isGiven(notice, subject), Notices.givenField(notice, subject));
            return missing;
        }

        private static void add(List<FieldRef> missing, Truth truth, FieldRef field) {
            if (truth == Truth.MAYBE) {
                missing.add(field);
            }
        }
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof ToldAhead weaker
                        && population.groups().containsAll(weaker.population.groups())
                        && days >= weaker.days
                        && counted == weaker.counted
                || other instanceof UnlessReason excused && implies(excused.promise());
    }
}
