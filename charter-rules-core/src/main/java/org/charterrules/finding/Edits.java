package org.charterrules.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.Participant;

/** Copies of a case file in which one fact is changed. */
final class Edits {
    private Edits() {}

    static Meeting find(CaseFile caseFile, String meetingId) {
        return caseFile.meetings().stream()
                .filter(meeting -> meeting.id().equals(meetingId))
                .findFirst()
                .orElseThrow();
    }

    static CaseFile meeting(CaseFile caseFile, String id, UnaryOperator<Meeting> edit) {
        return caseFile.withMeetings(caseFile.meetings().stream()
                .map(meeting -> meeting.id().equals(id) ? edit.apply(meeting) : meeting)
                .toList());
    }

    static CaseFile participants(
            CaseFile caseFile, String meetingId, Set<String> personIds, UnaryOperator<Participant> edit) {
        return meeting(
                caseFile,
                meetingId,
                meeting -> meeting.withParticipants(meeting.participants().stream()
                        .map(one -> personIds.contains(one.personId()) ? edit.apply(one) : one)
                        .toList()));
    }

    static CaseFile notice(CaseFile caseFile, String id, UnaryOperator<Notice> edit) {
        return caseFile.withNotices(caseFile.notices().stream()
                .map(notice -> notice.id().equals(id) ? edit.apply(notice) : notice)
                .toList());
    }

    /** An id that no notice has yet: one remedy may send several notices of a kind. */
    static String noticeId(CaseFile caseFile, String wanted) {
        List<Notice> notices = caseFile.notices() == null ? List.of() : caseFile.notices();
        Set<String> taken = notices.stream().map(Notice::id).collect(Collectors.toSet());
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? wanted : wanted + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    static CaseFile adding(CaseFile caseFile, Notice notice) {
        List<Notice> all = new ArrayList<>(caseFile.notices() == null ? List.of() : caseFile.notices());
        all.add(notice);
        return caseFile.withNotices(all);
    }

    static CaseFile action(CaseFile caseFile, String id, UnaryOperator<Action> edit) {
        return caseFile.withActions(caseFile.actions().stream()
                .map(action -> action.id().equals(id) ? edit.apply(action) : action)
                .toList());
    }

    static CaseFile decision(CaseFile caseFile, String id, UnaryOperator<Decision> edit) {
        return caseFile.withDecisions(caseFile.decisions().stream()
                .map(decision -> decision.id().equals(id) ? edit.apply(decision) : decision)
                .toList());
    }
}
