package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.change.NameOwner;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.JudgementBuilder;
import org.charterrules.finding.Remedy;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.Population;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.MeetingSubject;

/** Somebody was named to do an action (OH-B3c). */
public record HasOwner() implements Obligation<ActionSubject> {
    @Override
    public Judgement judge(ActionSubject subject) {
        FieldRef field = subject.field("ownerIds");
        Set<String> owners = subject.action().ownerIds();
        if (owners == null) {
            return Judgement.unknown(field);
        }
        if (owners.isEmpty()) {
            return nobody(subject, field);
        }
        Statement says = Statement.of("found.action-owners", subject.id(), List.copyOf(new TreeSet<>(owners)));
        return Judgement.of(Verdict.SATISFIED)
                .addFound(Evidence.of(says, field))
                .addSubjectIds(subject.id())
                .build();
    }

    private static Judgement nobody(ActionSubject subject, FieldRef field) {
        JudgementBuilder judgement = Judgement.of(Verdict.VIOLATED)
                .addFound(Evidence.of(Statement.of("found.action-without-owner", subject.id()), field))
                .addGap(Statement.of("gap.action-without-owner"))
                .addAdvice(Statement.of("advice.name-owner", subject.id()))
                .addSubjectIds(subject.id());
        Set<String> professionals = professionals(subject);
        if (!professionals.isEmpty()) {
            judgement.addRemedies(Remedy.of("name-owner", new NameOwner(subject.id(), professionals)));
        }
        return judgement.build();
    }

    private static Set<String> professionals(ActionSubject subject) {
        MeetingSubject meeting = new MeetingSubject(subject.file(), subject.readings(), subject.meeting());
        return new TreeSet<>(meeting.members(Population.PROFESSIONALS).ids());
    }
}
