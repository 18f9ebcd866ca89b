package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Level;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Members;
import org.charterrules.subject.Truth;

/**
 * Family members are invited to a meeting, whatever its level; to one at the individual level at least one of those
 * whom it is about (HS-S2b).
 */
public record FamilyInvited() implements Obligation<MeetingSubject> {
    private static final Population FAMILY = Population.FAMILY_MEMBERS;

    @Override
    public Judgement judge(MeetingSubject subject) {
        Level level = subject.file().planning(subject.meeting()).level();
        Presence family = Presence.at(subject, Wanted.of(FAMILY));
        if (family.truth() == Truth.NO) {
            return Representation.atMeeting(subject, List.of(Wanted.of(FAMILY)));
        }
        Presence concerned = concerned(subject, family);
        Presence decisive = level == Level.INDIVIDUAL || level == null ? concerned : family;
        if (decisive.truth() == Truth.YES) {
            return kept(subject, decisive);
        }
        if (level == Level.INDIVIDUAL && concerned.truth() == Truth.NO) {
            return broken(subject);
        }
        List<FieldRef> missing = new ArrayList<>(decisive.missing());
        missing.addAll(family.missing());
        if (level == null) {
            missing.add(subject.field("planning.level"));
        }
        return Judgement.unknown(missing);
    }

    /** Those among the family members whom the meeting is about. */
    private static Presence concerned(MeetingSubject subject, Presence family) {
        Set<String> about = subject.meeting().subjectIds();
        if (about != null && about.isEmpty()) {
            return family;
        }
        if (about == null) {
            List<FieldRef> missing = new ArrayList<>(family.missing());
            missing.add(subject.field("subjectIds"));
            return new Presence(family.wanted(), Truth.MAYBE, missing, List.of());
        }
        if (subject.meeting().participants() == null) {
            return family;
        }
        Members members = subject.members(FAMILY.groups());
        List<String> certain = among(members.certain(), about);
        List<String> doubtful = among(members.doubtful(), about);
        Truth truth = certain.isEmpty() ? Truth.of(!doubtful.isEmpty()).and(Truth.MAYBE) : Truth.YES;
        return new Presence(family.wanted(), truth, truth == Truth.MAYBE ? members.missing() : List.of(), certain);
    }

    private static List<String> among(List<Participant> people, Set<String> ids) {
        return people.stream().map(Participant::personId).filter(ids::contains).toList();
    }

    private static Judgement kept(MeetingSubject subject, Presence presence) {
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(Representation.invited(presence), subject.participantsField()))
                .addAllSubjectIds(presence.people())
                .build();
    }

    private static Judgement broken(MeetingSubject subject) {
        Statement says = Statement.of(
                "found.none-concerned-invited", sorted(subject.meeting().subjectIds()));
        return Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(says, subject.participantsField(), subject.field("subjectIds")))
                .addGap(Statement.of("gap.none-concerned-invited"))
                .addAdvice(Statement.of("advice.invite-those-concerned"))
                .addSubjectIds(subject.id())
                .build();
    }

    private static List<String> sorted(Set<String> ids) {
        return ids.stream().sorted().toList();
    }
}
