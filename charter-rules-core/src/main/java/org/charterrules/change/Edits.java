package org.charterrules.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.charterrules.model.Action;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Decision;
import org.charterrules.model.FeedbackItem;
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

    /** An id that no notice has yet. */
    static String newId(CaseFile caseFile) {
        List<Notice> notices = caseFile.notices() == null ? List.of() : caseFile.notices();
        int number = notices.size() + 1;
        while (hasId(notices, "remedy-" + number)) {
            number++;
        }
        return "remedy-" + number;
    }

    private static boolean hasId(List<Notice> notices, String id) {
        return notices.stream().anyMatch(notice -> notice.id().equals(id));
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

    static CaseFile adding(CaseFile caseFile, Action action) {
        List<Action> all = new ArrayList<>(caseFile.actions() == null ? List.of() : caseFile.actions());
        all.add(action);
        return caseFile.withActions(all);
    }

    /** An id that no action has yet. */
    static String newActionId(CaseFile caseFile) {
        List<String> taken = caseFile.actions() == null
                ? List.of()
                : caseFile.actions().stream().map(Action::id).toList();
        int number = taken.size() + 1;
        while (taken.contains("remedy-" + number)) {
            number++;
        }
        return "remedy-" + number;
    }

    static FeedbackItem findFeedback(CaseFile caseFile, String id) {
        return caseFile.feedback().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CaseFile feedback(CaseFile caseFile, String id, UnaryOperator<FeedbackItem> edit) {
        return caseFile.withFeedback(caseFile.feedback().stream()
                .map(item -> item.id().equals(id) ? edit.apply(item) : item)
                .toList());
    }

    /** With a reason, and told to its giver now unless they were told before. */
    static FeedbackItem answered(FeedbackItem item, Instant asOf) {
        boolean told = item.respondedAt() != null && !item.respondedAt().isAfter(asOf);
        boolean reasoned = item.reason() != null && !item.reason().isBlank();
        return item.withRespondedAt(told ? item.respondedAt() : asOf)
                .withReason(reasoned ? item.reason() : "(the reason)");
    }
}
