package org.charterrules.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds duplicate ids and references that lead nowhere, all at once. */
final class References {
    private final List<Problem> problems = new ArrayList<>();

    private References() {}

    static List<Problem> problems(
            @Nullable List<Person> people,
            List<Meeting> meetings,
            @Nullable List<Notice> notices,
            @Nullable List<Action> actions,
            @Nullable List<Decision> decisions,
            @Nullable List<FeedbackItem> feedback,
            @Nullable List<Attestation> attestations) {
        References check = new References();
        Set<String> personIds = check.unique("people", people, Person::id);
        Set<String> meetingIds = check.unique("meetings", meetings, Meeting::id);
        Set<String> decisionIds = check.unique("decisions", decisions, Decision::id);
        check.unique("notices", notices, Notice::id);
        Set<String> actionIds = check.unique("actions", actions, Action::id);
        Set<String> feedbackIds = check.unique("feedback", feedback, FeedbackItem::id);
        check.unique("attestations", attestations, Attestation::id);
        check.participants(meetings, people == null ? null : personIds);
        check.each("notices", notices, "meetingId", Notice::meetingId, "meeting", meetingIds);
        check.each("actions", actions, "meetingId", Action::meetingId, "meeting", meetingIds);
        check.each("decisions", decisions, "meetingId", Decision::meetingId, "meeting", meetingIds);
        check.each("feedback", feedback, "meetingId", FeedbackItem::meetingId, "meeting", meetingIds);
        check.attestationSubjects(attestations, actions, feedback, meetingIds, actionIds, feedbackIds);
        if (actions != null) {
            check.each("actions", actions, "successorId", Action::successorId, "action", actionIds);
            check.each("feedback", feedback, "actionId", FeedbackItem::actionId, "action", actionIds);
        }
        if (decisions != null) {
            check.each("actions", actions, "decisionId", Action::decisionId, "decision", decisionIds);
        }
        if (decisions != null) {
            check.each("feedback", feedback, "decisionId", FeedbackItem::decisionId, "decision", decisionIds);
            check.agendas(meetings, decisionIds);
            check.decisionsLinked(meetings, decisions, feedback);
        }
        return check.problems;
    }

    private <T> Set<String> unique(String list, @Nullable List<T> facts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; facts != null && i < facts.size(); i++) {
            String value = id.apply(facts.get(i));
            if (!seen.add(value)) {
                report(
                        "/" + list + "/" + i + "/id",
                        "The id " + Quote.of(value) + " is used twice. Maybe give each its own.");
            }
        }
        return seen;
    }

    private void participants(List<Meeting> meetings, @Nullable Set<String> personIds) {
        for (int i = 0; i < meetings.size(); i++) {
            List<Participant> participants = meetings.get(i).participants();
            Set<String> seen = new HashSet<>();
            for (int j = 0; participants != null && j < participants.size(); j++) {
                String personId = participants.get(j).personId();
                if (!seen.add(personId)) {
                    String problem = "The person " + Quote.of(personId) + " is listed twice. Maybe remove one.";
                    report(participantPath(i, j), problem);
                }
                if (personIds != null && !personIds.contains(personId)) {
                    reportMissing(participantPath(i, j), personId, "person");
                }
            }
        }
    }

    private static String participantPath(int meeting, int participant) {
        return "/meetings/" + meeting + "/participants/" + participant + "/personId";
    }

    private void agendas(List<Meeting> meetings, Set<String> decisionIds) {
        for (int i = 0; i < meetings.size(); i++) {
            String list = "meetings/" + i + "/agenda";
            each(list, meetings.get(i).agenda(), "decisionId", AgendaItem::decisionId, "decision", decisionIds);
        }
    }

    private void decisionsLinked(
            List<Meeting> meetings, List<Decision> decisions, @Nullable List<FeedbackItem> feedback) {
        Set<@Nullable String> linked = new HashSet<>();
        meetings.stream()
                .filter(meeting -> meeting.agenda() != null)
                .forEach(meeting -> meeting.agenda().forEach(item -> linked.add(item.decisionId())));
        if (feedback != null) {
            feedback.forEach(item -> linked.add(item.decisionId()));
        }
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            if (decision.meetingId() == null && !linked.contains(decision.id())) {
                report(
                        "/decisions/" + i + "/meetingId",
                        "The decision " + Quote.of(decision.id())
                                + " is linked to no meeting. Maybe give its meetingId, or name it "
                                + "in the decisionId of an agenda item or a feedback item.");
            }
        }
    }

    /** An answer is about a meeting, an action or a feedback item; what is not listed cannot be looked up. */
    private void attestationSubjects(
            @Nullable List<Attestation> attestations,
            @Nullable List<Action> actions,
            @Nullable List<FeedbackItem> feedback,
            Set<String> meetingIds,
            Set<String> actionIds,
            Set<String> feedbackIds) {
        if (actions == null || feedback == null) {
            return;
        }
        Set<String> known = new HashSet<>(meetingIds);
        known.addAll(actionIds);
        known.addAll(feedbackIds);
        each(
                "attestations",
                attestations,
                "subjectId",
                Attestation::subjectId,
                "meeting, action or feedback item",
                known);
    }

    private <T> void each(
            String list,
            @Nullable List<T> facts,
            String field,
            Function<T, @Nullable String> reference,
            String type,
            Set<String> known) {
        for (int i = 0; facts != null && i < facts.size(); i++) {
            String value = reference.apply(facts.get(i));
            if (value != null && !known.contains(value)) {
                reportMissing("/" + list + "/" + i + "/" + field, value, type);
            }
        }
    }

    private void reportMissing(String path, String id, String type) {
        report(path, "There is no " + type + " " + Quote.of(id) + " in this case file.");
    }

    private void report(String path, String message) {
        problems.add(new Problem(path, message));
    }
}
