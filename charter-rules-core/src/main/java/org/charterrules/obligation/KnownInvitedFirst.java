package org.charterrules.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Population;
import org.charterrules.obligation.FirstDates.First;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/**
 * Each member of a population whom a service knew before the first notice of the meeting went out is invited no later
 * than the first of some others (HS-C17). This holds of people who are invited and of those the meeting is about. Local dates are
 * compared, and equal dates comply.
 *
 * @param population who is not to be invited later
 * @param others than whom
 */
public record KnownInvitedFirst(Population population, Population others) implements Obligation<MeetingSubject> {
    /**
     * Reads the populations as rule files write them.
     *
     * @param population a {@link Population#phrase}
     * @param others a {@link Population#phrase}
     * @return the obligation
     * @throws IllegalArgumentException if no population is called that
     */
    public static KnownInvitedFirst of(String population, String others) {
        return new KnownInvitedFirst(Population.named(population), Population.named(others));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        List<Notice> notices = subject.file().notices(subject.meeting());
        return notices == null
                ? Judgement.unknown(subject.file().list("notices"))
                : new Question(subject, notices).answer();
    }

    private final class Question {
        private final MeetingSubject subject;
        private final NoLater invited;
        private final First first;
        private final List<Judgement> certain = new ArrayList<>();
        private final List<Judgement> doubtful = new ArrayList<>();
        private final Set<FieldRef> missing = new TreeSet<>();

        Question(MeetingSubject subject, List<Notice> notices) {
            this.subject = subject;
            Statement advice = Statement.of("advice.involve-now");
            this.invited = new NoLater(subject, notices, NoticeKind.INVITATION, others, advice);
            this.first = new FirstDates(subject, notices, EnumSet.allOf(NoticeKind.class)).ofAnybody();
        }

        Judgement answer() {
            Set<String> people = new TreeSet<>();
            subject.participants().stream().map(Participant::personId).forEach(people::add);
            people.addAll(
                    subject.meeting().subjectIds() == null
                            ? Set.of()
                            : subject.meeting().subjectIds());
            people.forEach(this::sort);
            Judgement judgement =
                    Judgement.settle(certain, doubtful, missing, Statement.of("why.nobody-known", population));
            boolean mayBeAboutOthers =
                    subject.meeting().subjectIds() == null && judgement.verdict() != Verdict.VIOLATED;
            return mayBeAboutOthers ? unknown(judgement) : judgement;
        }

        private Judgement unknown(Judgement judgement) {
            return Judgement.of(Verdict.UNKNOWN)
                    .missing(judgement.missing())
                    .addMissing(subject.field("subjectIds"))
                    .build();
        }

        private void sort(String person) {
            Truth belongs = subject.belongs(person, population);
            Truth known = isKnown(person);
            switch (belongs.and(known)) {
                case YES -> certain.add(invited(person));
                case MAYBE -> {
                    doubtful.add(invited(person));
                    addMissing(person, belongs, known);
                }
                case NO -> {}
            }
        }

        /** If nobody has been invited once it has begun, the records may lack it. */
        private Judgement invited(String person) {
            Judgement judgement = invited.judge(person);
            return judgement.verdict() == Verdict.NOT_APPLICABLE
                    ? NoticeParity.nothingSent(subject, judgement)
                    : judgement;
        }

        /** Whether a service knew them before the first notice, or knows them already if none has gone out. */
        private Truth isKnown(String id) {
            Person person = subject.file().person(id);
            LocalDate since = person == null ? null : person.knownToServiceSince();
            if (since == null) {
                return Truth.MAYBE;
            }
            if (first.earliest() == null) {
                return Truth.of(subject.isOver(since));
            }
            if (since.isBefore(first.earliest())) {
                return Truth.YES;
            }
            boolean tooLate = first.certain() != null && !since.isBefore(first.certain());
            return tooLate ? Truth.NO : Truth.MAYBE;
        }

        private void addMissing(String id, Truth belongs, Truth known) {
            boolean noPeople = !subject.file().listsPeople();
            Person person = subject.file().person(id);
            if (noPeople) {
                missing.add(subject.file().list("people"));
            }
            if (belongs == Truth.MAYBE && !noPeople) {
                missing.add(new FieldRef(FactType.PERSON, id, "groups"));
            }
            if (known == Truth.MAYBE && !noPeople && (person == null || person.knownToServiceSince() == null)) {
                missing.add(new FieldRef(FactType.PERSON, id, "knownToServiceSince"));
            }
            if (known == Truth.MAYBE) {
                missing.addAll(first.missing());
            }
        }
    }
}
