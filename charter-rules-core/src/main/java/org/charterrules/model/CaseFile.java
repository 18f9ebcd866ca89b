package org.charterrules.model;

import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What is checked at once: a series of meetings of one group or about one matter, with everything that hangs on them.
 *
 * @param id identity, for example {@code parents-voice-2026}
 * @param people everybody who takes part; {@code null} if not known
 * @param meetings the meetings of the series
 * @param notices everything sent; {@code null} if not known, empty if nothing is on record
 * @param actions everything agreed; {@code null} if not known, empty if nothing
 * @param decisions decisions taken or prepared; {@code null} if not known, empty if none
 * @param feedback what people said; {@code null} if not known, empty if nothing
 * @param attestations people's answers; {@code null} if not known, empty if none are on record
 * @param policy what the host says about these records
 */
@Value.Builder
public record CaseFile(
        String id,
        @Nullable List<Person> people,
        List<Meeting> meetings,
        @Nullable List<Notice> notices,
        @Nullable List<Action> actions,
        @Nullable List<Decision> decisions,
        @Nullable List<FeedbackItem> feedback,
        @Nullable List<Attestation> attestations,
        Policy policy)
        implements WithCaseFile {

    /**
     * Checks that ids are unique and that everything referred to is there, and copies the lists.
     *
     * @throws InvalidCaseFileException with every duplicate id and dangling reference
     */
    public CaseFile {
        Copies.id(id, "CaseFile");
        meetings = meetings == null ? List.of() : meetings;
        policy = policy == null ? Policy.NONE : policy;
        List<Problem> problems =
                References.problems(people, meetings, notices, actions, decisions, feedback, attestations);
        if (!problems.isEmpty()) {
            throw new InvalidCaseFileException(problems);
        }
        people = Copies.sortedBy(Person::id, people, "CaseFile.people");
        meetings = Copies.sortedBy(Meeting::id, meetings, "CaseFile.meetings");
        notices = Copies.sortedBy(Notice::id, notices, "CaseFile.notices");
        actions = Copies.sortedBy(Action::id, actions, "CaseFile.actions");
        decisions = Copies.sortedBy(Decision::id, decisions, "CaseFile.decisions");
        feedback = Copies.sortedBy(FeedbackItem::id, feedback, "CaseFile.feedback");
        attestations = Copies.sortedBy(Attestation::id, attestations, "CaseFile.attestations");
    }

    /**
     * Starts a case file with nothing known but the id.
     *
     * @param id for example {@code parents-voice-2026}
     * @return a builder
     */
    public static CaseFileBuilder of(String id) {
        return new CaseFileBuilder().id(id).policy(Policy.NONE);
    }

    @Override
    public String toString() {
        return "CaseFile[" + id + ", " + meetings.size() + " meetings]";
    }
}
