package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.model.SupportNeed;
import org.charterrules.model.SupportNeedKind;
import org.charterrules.model.SupportResponse;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Phrases;
import org.charterrules.subject.Truth;

/**
 * Every need for support that people have stated is answered by the start of the meeting (HIL-A5c), or every need of some
 * kinds (LAN-C7b). To say that a need cannot be met is an answer if the reason is given.
 *
 * @param population whose needs count
 * @param kinds the kinds of need that count
 */
public record NeedsAnswered(Population population, Set<SupportNeedKind> kinds) implements Obligation<MeetingSubject> {
    /** Copies the kinds. */
    public NeedsAnswered {
        kinds = Set.copyOf(kinds);
    }

    /**
     * Every need of a population.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static NeedsAnswered of(String population) {
        return new NeedsAnswered(Population.named(population), EnumSet.allOf(SupportNeedKind.class));
    }

    /**
     * Needs of some kinds, whoever has them.
     *
     * @param kinds for example {@code communication, format or pace}
     * @return the obligation
     */
    public static NeedsAnswered ofKinds(String kinds) {
        return new NeedsAnswered(Population.EVERYONE, Phrases.constants(kinds, SupportNeedKind.class));
    }

    /** Sets have no order of their own, and what is bound is sorted by its text. */
    @Override
    public String toString() {
        return "NeedsAnswered[" + population + ", "
                + kinds.stream().sorted(Comparator.naturalOrder()).toList() + "]";
    }

    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, population, one -> judge(subject, one));
    }

    private Judgement judge(MeetingSubject subject, Participant person) {
        List<SupportNeed> needs = person.supportNeeds();
        if (needs == null) {
            return Judgement.unknown(field(person));
        }
        List<SupportNeed> open = needs.stream()
                .filter(need -> counts(need).and(isAnswered(need).not()) != Truth.NO)
                .toList();
        Truth any = needs.stream().map(this::counts).reduce(Truth.NO, Truth::or);
        if (any == Truth.NO) {
            return Judgement.notApplicable(Statement.of("why.no-needs", person.personId()));
        }
        if (open.isEmpty()) {
            return any == Truth.YES ? answered(person) : Judgement.unknown(field(person));
        }
        List<SupportNeed> certain = open.stream()
                .filter(need -> counts(need).and(isAnswered(need).not()) == Truth.YES)
                .toList();
        return certain.isEmpty() ? Judgement.unknown(field(person)) : unanswered(subject, person, certain);
    }

    private Truth counts(SupportNeed need) {
        if (kinds.size() == SupportNeedKind.values().length) {
            return Truth.YES;
        }
        return need.kind() == null ? Truth.MAYBE : Truth.of(kinds.contains(need.kind()));
    }

    private static Truth isAnswered(SupportNeed need) {
        SupportResponse response = need.response();
        if (response == SupportResponse.DECLINED) {
            return need.reason() == null ? Truth.MAYBE : Truth.of(!need.reason().isBlank());
        }
        return response == null ? Truth.MAYBE : Truth.of(response != SupportResponse.NONE);
    }

    private static FieldRef field(Participant person) {
        return Each.field(person, "supportNeeds");
    }

    private static Judgement answered(Participant person) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Statement.of("found.needs-answered", person.personId()), field(person)))
                .addSubjectIds(person.personId())
                .build();
    }

    private static Judgement unanswered(MeetingSubject subject, Participant person, List<SupportNeed> open) {
        ZonedDateTime start = subject.start();
        if (start == null) {
            return Judgement.unknown(subject.field("schedule.start"));
        }
        return !subject.file().hasHappened(start.toInstant()) ? pending(person, start) : broken(person, open);
    }

    /** Needs that nobody answered, and needs that were declined without a reason. */
    private static Judgement broken(Participant person, List<SupportNeed> open) {
        int declined = (int) open.stream()
                .filter(need -> need.response() == SupportResponse.DECLINED)
                .count();
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED).addSubjectIds(person.personId());
        if (open.size() > declined) {
            Statement says = Statement.of("found.needs-unanswered", person.personId(), open.size() - declined);
            judgement.addFound(Evidence.of(says, field(person))).addAdvice(Statement.of("advice.answer-needs"));
        }
        if (declined > 0) {
            Statement says = Statement.of("found.needs-declined", person.personId(), declined);
            judgement.addFound(Evidence.of(says, field(person))).addAdvice(Statement.of("advice.say-why-declined"));
        }
        return judgement.addGap(Statement.of("gap.needs-unanswered")).build();
    }

    private static Judgement pending(Participant person, ZonedDateTime start) {
        return Judgement.of(Verdict.PENDING)
                .actBy(start.toLocalDate())
                .addGap(Statement.of("todo.answer-needs", person.personId(), start))
                .addSubjectIds(person.personId())
                .build();
    }
}
