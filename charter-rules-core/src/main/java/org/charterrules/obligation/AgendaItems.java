package org.charterrules.obligation;

import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.AgendaItem;
import org.charterrules.model.AgendaItemKind;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;

/** Whether the agenda of a meeting has an item of a kind, for example {@link AgendaItemKind#INTRODUCTIONS}. */
record AgendaItems(MeetingSubject subject, AgendaItemKind kind) {

    static AgendaItems introductions(MeetingSubject subject) {
        return new AgendaItems(subject, AgendaItemKind.INTRODUCTIONS);
    }

    Truth truth() {
        List<AgendaItem> agenda = subject.meeting().agenda();
        if (agenda == null) {
            return Truth.MAYBE;
        }
        Truth any = Truth.NO;
        for (AgendaItem item : agenda) {
            any = any.or(item.kind() == null ? Truth.MAYBE : Truth.of(item.kind() == kind));
        }
        return any;
    }

    /** The field that would tell. */
    List<FieldRef> missing() {
        return truth() == Truth.MAYBE ? List.of(subject.field("agenda")) : List.of();
    }

    Evidence found() {
        return Evidence.of(Statement.of("found.agenda-item", kind), subject.field("agenda"));
    }
}
