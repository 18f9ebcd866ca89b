package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Population;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;

/**
 * Everybody invited is told, before the meeting begins, how much time, what responsibility and which role are asked of
 * them (LAN-A6); 'none' is an answer too. A notice that tells everybody's role states the role as well.
 */
public record CommitmentTold() implements Obligation<MeetingSubject> {
    private static final List<Topic> TOPICS =
            List.of(Topic.COMMITMENT_TIME, Topic.COMMITMENT_RESPONSIBILITY, Topic.COMMITMENT_ROLE);

    @Override
    public Judgement judge(MeetingSubject subject) {
        if (subject.meeting().participants() == null) {
            return Judgement.unknown(subject.participantsField());
        }
        Commitment commitment = new Commitment(new Topics(TOPICS), Roles.of(subject));
        return new Telling<>(subject, commitment)
                .toEach(subject.members(Population.EVERYONE), Statement.of("why.nobody-invited"));
    }
}
