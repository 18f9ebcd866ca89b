package org.charterrules.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.charterrules.charter.Interpretations;
import org.charterrules.finding.FactType;
import org.charterrules.model.Action;
import org.charterrules.model.Decision;
import org.charterrules.model.FeedbackItem;
import org.charterrules.model.FeedbackItemBuilder;
import org.charterrules.model.Meeting;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeBuilder;
import org.charterrules.subject.ActionSubject;
import org.charterrules.subject.CaseIndex;
import org.charterrules.subject.DecisionSubject;
import org.charterrules.subject.FeedbackSubject;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.NoticeSubject;
import org.charterrules.subject.Subject;

/**
 * The subjects that rules speak of. Where a case file does not say which notices, actions or decisions there are, one of which
 * nothing is known stands for them, so that no promise passes in silence. An action that is agreed only later is none yet.
 */
final class Subjects {
    private final CaseIndex whole;
    private final CaseIndex view;
    private final Interpretations readings;
    private final List<Subject> subjects = new ArrayList<>();

    private Subjects(CaseIndex whole, CaseIndex view, Interpretations readings) {
        this.whole = whole;
        this.view = view;
        this.readings = readings;
    }

    /** The place of a subject among some of which it is one; it is looked for from a place onwards, and then before it. */
    static int placeOf(Subject subject, List<Subject> subjects, int from) {
        for (int i = 0; i < subjects.size(); i++) {
            int place = (from + i) % subjects.size();
            if (subjects.get(place) == subject) {
                return place;
            }
        }
        throw new IllegalArgumentException("The subject is of another meeting.");
    }

    /** The place of the subject that stands for the very same fact; -1 if there is none. It is looked for as above. */
    static int placeOfSame(Subject subject, List<Subject> subjects, int from) {
        for (int i = 0; i < subjects.size(); i++) {
            int place = (from + i) % subjects.size();
            if (isOfSameFact(subject, subjects.get(place))) {
                return place;
            }
        }
        return -1;
    }

    /** What differs in a meeting itself, or in the whole series, is known otherwise. */
    private static boolean isOfSameFact(Subject one, Subject other) {
        return switch (one.type()) {
            case NOTICE ->
                one instanceof NoticeSubject a && other instanceof NoticeSubject b && a.notice() == b.notice();
            case ACTION ->
                one instanceof ActionSubject a && other instanceof ActionSubject b && a.action() == b.action();
            case DECISION ->
                one instanceof DecisionSubject a && other instanceof DecisionSubject b && a.decision() == b.decision();
            case FEEDBACK ->
                one instanceof FeedbackSubject a && other instanceof FeedbackSubject b && a.item() == b.item();
            default -> one.type() == other.type() && one.id().equals(other.id());
        };
    }

    /** The subjects of one meeting, which read the case file through a view. */
    static List<Subject> of(
            Meeting meeting, CaseIndex whole, CaseIndex view, Interpretations readings, Set<FactType> types) {
        Subjects all = new Subjects(whole, view, readings);
        if (types.contains(FactType.MEETING)) {
            all.subjects.add(new MeetingSubject(view, readings, meeting));
        }
        if (types.contains(FactType.NOTICE)) {
            all.addNotices(meeting);
        }
        if (types.contains(FactType.ACTION)) {
            all.addActions(meeting);
        }
        if (types.contains(FactType.DECISION)) {
            all.addDecisions(meeting);
        }
        if (types.contains(FactType.FEEDBACK)) {
            all.addFeedback(meeting);
        }
        return all.subjects;
    }

    private void addNotices(Meeting meeting) {
        List<Notice> notices = whole.notices(meeting);
        if (notices == null) {
            Notice any = new NoticeBuilder()
                    .id(unlisted(meeting))
                    .meetingId(meeting.id())
                    .build();
            subjects.add(new NoticeSubject(view, readings, meeting, any, false));
            return;
        }
        for (Notice notice : notices) {
            subjects.add(new NoticeSubject(view, readings, meeting, notice, true));
        }
    }

    private void addActions(Meeting meeting) {
        List<Action> actions = whole.actions(meeting);
        if (actions == null) {
            Action any = Action.of(unlisted(meeting), meeting.id()).build();
            subjects.add(new ActionSubject(view, readings, meeting, any, false));
            return;
        }
        for (Action action : actions) {
            boolean agreedLater = action.createdAt() != null && !whole.hasHappened(action.createdAt());
            if (!agreedLater) {
                subjects.add(new ActionSubject(view, readings, meeting, action, true));
            }
        }
    }

    private void addDecisions(Meeting meeting) {
        List<Decision> decisions = whole.decisions();
        if (decisions == null) {
            Decision any = Decision.of(unlisted(meeting)).build();
            subjects.add(new DecisionSubject(view, readings, meeting, any, false));
            return;
        }
        decisions.stream()
                .filter(decision -> whole.home(decision).id().equals(meeting.id()))
                .sorted(Comparator.comparing(Decision::id))
                .forEach(decision -> subjects.add(new DecisionSubject(view, readings, meeting, decision, true)));
    }

    private void addFeedback(Meeting meeting) {
        List<FeedbackItem> items = whole.feedback(meeting);
        if (items == null) {
            FeedbackItem any = new FeedbackItemBuilder()
                    .id(unlisted(meeting))
                    .meetingId(meeting.id())
                    .build();
            subjects.add(new FeedbackSubject(view, readings, meeting, any, false));
            return;
        }
        for (FeedbackItem item : items) {
            subjects.add(new FeedbackSubject(view, readings, meeting, item, true));
        }
    }

    private static String unlisted(Meeting meeting) {
        return "?" + meeting.id();
    }
}
