package org.charterrules.obligation;

import java.time.ZonedDateTime;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.time.Lead;
import org.charterrules.time.SlotLimits;

/** What promises have in common that something is done so long before a meeting. */
final class LeadTimes {
    private LeadTimes() {}

    /** The present where the meeting is, to be shown or reckoned with; decides no verdict. */
    static ZonedDateTime now(MeetingSubject subject) {
        return subject.file().asOfToShow().atZone(subject.meeting().schedule().zone());
    }

    /** The dates of the meeting for which what is done now is done early enough. */
    static SlotLimits doneNow(MeetingSubject subject, Lead lead) {
        return new SlotLimits(null, null, null, lead.earliestMeeting(now(subject)));
    }
}
