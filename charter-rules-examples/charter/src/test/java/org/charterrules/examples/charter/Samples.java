package org.charterrules.examples.charter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.charterrules.json.CaseFileJson;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;
import org.charterrules.model.Meeting;
import org.charterrules.model.MeetingKind;
import org.charterrules.model.MeetingStatus;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Schedule;

/** Small case files. One parent, one meeting. */
final class Samples {
    static final String AS_OF = "2026-06-03T09:00:00Z";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private Samples() {}

    /** Begins at 9am, an hour before Hounslow's charter allows it. */
    static CaseFile tooEarly(String id) {
        return at(id, 9);
    }

    /** Begins at 10am. */
    static CaseFile inTheWindow(String id) {
        return at(id, 10);
    }

    private static CaseFile at(String id, int hour) {
        ZonedDateTime start = ZonedDateTime.of(2026, 6, 9, hour, 0, 0, 0, LONDON);
        Instant sent = Instant.parse("2026-04-01T09:00:00Z");
        return CaseFile.of(id)
                .people(List.of(
                        Person.of("P1").groups(Set.of(Group.PARENT_CARER)).build()))
                .meetings(List.of(Meeting.of("M-06")
                        .kind(MeetingKind.CO_PRODUCTION_GROUP)
                        .status(MeetingStatus.BOOKED)
                        .schedule(Schedule.of(start, start.plusHours(2))
                                .withFormerSlots(List.of())
                                .withBookedAt(sent))
                        .documentIds(Set.of())
                        .participants(List.of(Participant.of("P1").build()))
                        .build()))
                .notices(List.of(Notice.of("N-14", NoticeKind.AGENDA, "M-06")
                        .sentAt(sent)
                        .recipients(Set.of("P1"))
                        .build()))
                .build();
    }

    static Path write(Path directory, CaseFile caseFile) throws IOException {
        Path file = directory.resolve(caseFile.id() + ".json");
        try (OutputStream out = Files.newOutputStream(file)) {
            CaseFileJson.write(caseFile, out);
        }
        return file;
    }
}
