package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Set;
import org.charterrules.change.AskSupport;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.HouseFigure;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.PeriodDuration;

/**
 * Everybody of a population is asked, before the meeting begins, what support they need (OH-A2b, HS-C9). The house
 * figure {@link HouseFigure#SUPPORT_ASKED_BEFORE} asks for more time than that.
 *
 * @param population who is to be asked
 */
public record SupportAsked(Population population) implements Obligation<MeetingSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static SupportAsked of(String population) {
        return new SupportAsked(Population.named(population));
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, population, one -> judge(subject, one));
    }

    static Judgement judge(MeetingSubject subject, Participant person) {
        ZonedDateTime start = subject.start();
        return start == null ? Judgement.unknown(subject.field("schedule.start")) : judge(subject, person, start);
    }

    private static Judgement judge(MeetingSubject subject, Participant person, ZonedDateTime start) {
        Instant asked = person.supportAskedAt();
        if (asked != null && subject.file().hasHappened(asked)) {
            return judgeAsked(subject, person, asked.atZone(start.getZone()), start);
        }
        if (subject.file().stillHolds(now -> isInTime(subject, now.atZone(start.getZone()), start))) {
            ZonedDateTime latest = latest(subject, start);
            String todo = margin(subject) == null ? "todo.ask-support" : "todo.ask-support-by";
            return Judgement.of(Verdict.PENDING)
                    .actBy(latest.toLocalDate())
                    .addGap(Statement.of(todo, person.personId(), latest))
                    .addSubjectIds(person.personId())
                    .build();
        }
        return subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings())
                ? notAsked(subject, person)
                : Judgement.unknown(field(person));
    }

    private static Judgement judgeAsked(
            MeetingSubject subject, Participant person, ZonedDateTime asked, ZonedDateTime start) {
        if (isInTime(subject, asked, start)) {
            return Judgement.later(Verdict.SATISFIED, () -> satisfied(person, found(person, asked)));
        }
        Statement gap = Statement.of("gap.support-asked-late", latest(subject, start));
        return violated(person, found(person, asked), gap);
    }

    private static Evidence found(Participant person, ZonedDateTime asked) {
        return Evidence.of(Statement.of("found.support-asked", person.personId(), asked), field(person));
    }

    private static Judgement satisfied(Participant person, Evidence found) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(found)
                .addSubjectIds(person.personId())
                .build();
    }

    private static Judgement notAsked(MeetingSubject subject, Participant person) {
        Evidence found = Evidence.of(Statement.of("found.support-not-asked", person.personId()), field(person));
        Judgement judgement = violated(person, found, Statement.of("gap.support-not-asked"));
        if (subject.isOver()) {
            return judgement;
        }
        Change ask = new AskSupport(subject.id(), Set.of(person.personId()));
        return judgement.withRemedies(Remedy.of("ask", ask));
    }

    private static Judgement violated(Participant person, Evidence found, Statement gap) {
        JudgementBuilder judgement =
                Judgement.of(Verdict.VIOLATED).addFound(found).addGap(gap);
        return judgement.addSubjectIds(person.personId()).build();
    }

    private static FieldRef field(Participant person) {
        return new FieldRef(FactType.PARTICIPANT, person.personId(), "supportAskedAt");
    }

    private static boolean isInTime(MeetingSubject subject, ZonedDateTime asked, ZonedDateTime start) {
        return margin(subject) == null ? asked.isBefore(start) : !asked.isAfter(latest(subject, start));
    }

    private static ZonedDateTime latest(MeetingSubject subject, ZonedDateTime start) {
        PeriodDuration margin = margin(subject);
        return margin == null ? start : start.minus(margin);
    }

    private static @Nullable PeriodDuration margin(MeetingSubject subject) {
        return subject.file().policy().houseFigures().get(HouseFigure.SUPPORT_ASKED_BEFORE);
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof SupportAsked weaker && population.groups().containsAll(weaker.population.groups());
    }
}
