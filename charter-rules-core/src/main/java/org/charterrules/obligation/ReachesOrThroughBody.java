package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.charterrules.change.SendOn;
import org.charterrules.finding.Change;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What is sent of a kind, for example feedback, reaches all those invited from a population, directly or through a body
 * that speaks for them (HS-C16b). Several notices of the kind may reach them jointly.
 *
 * @param population whom it reaches
 */
public record ReachesOrThroughBody(Population population) implements Obligation<NoticeSubject> {
    /**
     * Reads the population as rule files write it.
     *
     * @param population a {@link Population#phrase}
     * @return the obligation
     */
    public static ReachesOrThroughBody of(String population) {
        return new ReachesOrThroughBody(Population.named(population));
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        MeetingSubject meeting = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
        if (meeting.meeting().participants() == null) {
            return Judgement.unknown(meeting.participantsField());
        }
        Members members = meeting.members(population);
        if (members.any() == Truth.NO) {
            return Judgement.notApplicable(Statement.of("why.includes-none", population));
        }
        NoticeKind kind = subject.notice().kind();
        if (kind == null) {
            List<FieldRef> missing = new ArrayList<>(members.missing());
            missing.add(subject.field("kind"));
            return Judgement.unknown(missing);
        }
        Reach reach = new Reach(meeting, kind);
        return reach.any() == Truth.NO
                ? Judgement.notApplicable(Statement.of("why.not-sent-yet", subject.id()))
                : Judgement.settle(
                        each(meeting, members.certain(), reach),
                        each(meeting, members.doubtful(), reach),
                        members.missing(),
                        Statement.of("why.includes-none", population));
    }

    private static List<Judgement> each(MeetingSubject meeting, List<Participant> people, Reach reach) {
        return people.stream().map(one -> judge(meeting, one.personId(), reach)).toList();
    }

    private static Judgement judge(MeetingSubject meeting, String person, Reach reach) {
        Set<String> bodies = bodies(meeting, person);
        Truth missed = reach.missed(with(person, bodies));
        if (missed == Truth.NO) {
            return reach.any() == Truth.MAYBE ? Judgement.unknown(reach.missing()) : kept(meeting, person, reach);
        }
        List<FieldRef> missing = new ArrayList<>(missed == Truth.MAYBE ? reach.missing() : List.of());
        if (bodies == null) {
            missing.add(field(meeting, person));
        }
        return missing.isEmpty() ? broken(meeting, person, reach) : Judgement.unknown(missing);
    }

    private static @Nullable Set<String> bodies(MeetingSubject meeting, String person) {
        Person known = meeting.file().person(person);
        return known == null ? null : known.representedBy();
    }

    private static Collection<String> with(String person, @Nullable Set<String> bodies) {
        List<String> ids = new ArrayList<>(List.of(person));
        ids.addAll(bodies == null ? Set.of() : bodies);
        return ids;
    }

    private static FieldRef field(MeetingSubject meeting, String person) {
        return !meeting.file().listsPeople()
                ? meeting.file().list("people")
                : new FieldRef(FactType.PERSON, person, "representedBy");
    }

    private static Judgement kept(MeetingSubject meeting, String person, Reach reach) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(reach.evidence())
                .addFound(Evidence.of(Statement.of("found.reached-or-body", person), field(meeting, person)))
                .addSubjectIds(person)
                .build();
    }

    private static Judgement broken(MeetingSubject meeting, String person, Reach reach) {
        Statement says = Statement.of("found.reached-neither-way", person);
        Change send = new SendOn(reach.newest().id(), Set.of(person));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(reach.evidence())
                .addFound(Evidence.of(says, Notices.field(reach.newest(), "recipients"), field(meeting, person)))
                .addGap(Statement.of("gap.reached-neither-way"))
                .addRemedies(Remedy.of("send", send))
                .addSubjectIds(person)
                .build();
    }
}
