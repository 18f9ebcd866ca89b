package org.charterrules.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.model.Meeting;
import org.charterrules.subject.Truth;

/** Whether a meeting went through earlier actions: by an item on its agenda, or because an action says so. */
record Review(Meeting meeting, Collection<Action> actions) {
    Truth took() {
        Truth any = hasItem(meeting, AgendaItemKind.ACTION_REVIEW);
        for (Action action : actions) {
            any = any.or(reviewed(action));
        }
        return any;
    }

    static Truth hasItem(Meeting meeting, AgendaItemKind kind) {
        List<AgendaItem> agenda = meeting.agenda();
        if (agenda == null) {
            return Truth.MAYBE;
        }
        Truth any = Truth.NO;
        for (AgendaItem item : agenda) {
            any = any.or(item.kind() == null ? Truth.MAYBE : Truth.of(item.kind() == kind));
        }
        return any;
    }

    private Truth reviewed(Action action) {
        Set<String> meetings = action.reviewedAtMeetingIds();
        return meetings == null ? Truth.MAYBE : Truth.of(meetings.contains(meeting.id()));
    }

    Set<FieldRef> missing() {
        Set<FieldRef> missing = new TreeSet<>();
        if (hasItem(meeting, AgendaItemKind.ACTION_REVIEW) == Truth.MAYBE) {
            missing.add(agendaField(meeting));
        }
        actions.stream()
                .filter(action -> action.reviewedAtMeetingIds() == null)
                .forEach(action -> missing.add(reviewField(action)));
        return missing;
    }

    static FieldRef agendaField(Meeting meeting) {
        return new FieldRef(FactType.MEETING, meeting.id(), "agenda");
    }

    private static FieldRef reviewField(Action action) {
        return new FieldRef(FactType.ACTION, action.id(), "reviewedAtMeetingIds");
    }

    Evidence evidence() {
        for (Action action : actions) {
            if (reviewed(action) == Truth.YES) {
                Statement says = Statement.of("found.action-reviewed", action.id(), meeting.id());
                return Evidence.of(says, reviewField(action));
            }
        }
        return Evidence.of(Statement.of("found.review-on-agenda", meeting.id()), agendaField(meeting));
    }
}
