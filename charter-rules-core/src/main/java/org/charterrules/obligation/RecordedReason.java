package org.charterrules.obligation;

import java.util.List;
import java.util.Map;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Whether something was put on record in words; a blank text counts as none.
 *
 * @param given yes, no, or not known
 * @param missing the fields that would tell
 */
record RecordedReason(Truth given, List<FieldRef> missing) {
    /** The reason recorded under a key, for example {@code HS-C12a}. */
    static RecordedReason of(MeetingSubject subject, String key) {
        Map<String, Reason> reasons = subject.file().reasons(subject.meeting());
        Truth given = reasons == null ? Truth.MAYBE : reasons.containsKey(key) ? worded(reasons.get(key)) : Truth.NO;
        return of(given, subject.field("reasons"));
    }

    /** How it was weighed when people can come. */
    static RecordedReason weighed(MeetingSubject subject) {
        Reason note = subject.file().planning(subject.meeting()).availabilityNote();
        boolean complete = subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
        Truth given = note == null ? complete ? Truth.NO : Truth.MAYBE : worded(note);
        return of(given, subject.field("planning.availabilityNote"));
    }

    /** Whether a person was offered another time or way. */
    static RecordedReason offered(Participant person) {
        List<Reason> offers = person.adjustmentsOffered();
        Truth given = offers == null
                ? Truth.MAYBE
                : offers.stream().map(RecordedReason::worded).reduce(Truth.NO, Truth::or);
        return of(given, new FieldRef(FactType.PARTICIPANT, person.personId(), "adjustmentsOffered"));
    }

    private static RecordedReason of(Truth given, FieldRef field) {
        return new RecordedReason(given, given == Truth.MAYBE ? List.of(field) : List.of());
    }

    private static Truth worded(@Nullable Reason reason) {
        return reason == null || reason.text() == null ? Truth.MAYBE : Truth.of(reason.hasText());
    }
}
