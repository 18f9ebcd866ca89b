package org.charterrules.json;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;

/** Puts the start that a notice states into the zone of its meeting, where all other times of the meeting are. */
final class StatedStarts {
    private StatedStarts() {}

    static CaseFile inMeetingZone(CaseFile file) {
        if (file.notices() == null) {
            return file;
        }
        Map<String, ZoneId> zones = file.meetings().stream()
                .collect(Collectors.toMap(
                        Meeting::id, meeting -> meeting.schedule().zone()));
        return file.withNotices(file.notices().stream()
                .map(notice -> inZone(notice, zones.get(notice.meetingId())))
                .toList());
    }

    private static Notice inZone(Notice notice, ZoneId zone) {
        ZonedDateTime start = notice.statedStart();
        return start == null ? notice : notice.withStatedStart(start.withZoneSameInstant(zone));
    }
}
