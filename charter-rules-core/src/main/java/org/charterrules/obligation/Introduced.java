package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Judgement;
import org.charterrules.model.Topic;
import org.charterrules.subject.MeetingSubject;

/**
 * Introductions are on the agenda, or a notice says before the meeting begins who will be there (LAN-A4a). Either is
 * enough.
 */
public record Introduced() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        Topics list = new Topics(List.of(Topic.PARTICIPANT_LIST));
        return new Telling<>(subject, list, AgendaItems.introductions(subject)).toAnybody();
    }
}
