package org.charterrules.obligation;

import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody invited is told, before the meeting begins, who else will be there (HIL-C6a). A list that leaves somebody
 * out needs an update; several notices may tell it jointly.
 */
public record ParticipantListTold() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        return new Telling<>(subject, WhoComes.to(subject))
                .toEach(subject.members(Population.EVERYONE), Statement.of("why.nobody-invited"));
    }
}
