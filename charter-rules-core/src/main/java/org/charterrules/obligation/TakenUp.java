package org.charterrules.obligation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Action;
import org.charterrules.model.Attestation;
import org.charterrules.model.FactKind;
import org.charterrules.subject.Subject;
import org.charterrules.subject.Truth;

/** Whether an action takes up one of some answers. */
final class TakenUp {
    private final Subject subject;
    private final List<Action> by;
    private final Set<FieldRef> missing = new TreeSet<>();

    TakenUp(Subject subject, List<Attestation> answers) {
        this.subject = subject;
        List<Action> all = actions(subject);
        Set<String> ids = answers.stream().map(Attestation::id).collect(Collectors.toSet());
        this.by = all.stream()
                .filter(one -> ids.contains(one.sourceAttestationId()))
                .toList();
        all.stream().filter(one -> one.sourceAttestationId() == null).forEach(one -> missing.add(field(one)));
        missing.add(subject.file().list("actions"));
    }

    private static List<Action> actions(Subject subject) {
        List<Action> all = subject.file().actions();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(one -> one.createdAt() == null || subject.file().hasHappened(one.createdAt()))
                        .toList();
    }

    private static FieldRef field(Action one) {
        return new FieldRef(FactType.ACTION, one.id(), "sourceAttestationId");
    }

    Truth truth() {
        boolean listed = subject.file().actions() != null;
        return by.isEmpty() && !listed ? Truth.MAYBE : Truth.of(!by.isEmpty());
    }

    /** That no action names an answer tells that none takes it up only where the actions are complete. */
    Judgement unlessIncomplete(Judgement violated) {
        boolean complete = subject.file().isComplete(FactKind.ACTIONS, subject.readings());
        return complete ? violated : Judgement.unknown(missing);
    }

    Set<FieldRef> missing() {
        return missing;
    }

    Evidence evidence() {
        Action first = by.get(0);
        return Evidence.of(
                Statement.of("found.action-takes-up", first.id(), Objects.requireNonNull(first.sourceAttestationId())),
                field(first));
    }
}
