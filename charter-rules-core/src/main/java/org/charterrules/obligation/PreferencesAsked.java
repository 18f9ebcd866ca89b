package org.charterrules.obligation;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.finding.Verdict;
import org.charterrules.model.FactKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.jspecify.annotations.Nullable;

/**
 * Everybody invited is asked, before the meeting begins, how they like to communicate; asking what support they need will
 * do as well (LAN-C7a).
 */
public record PreferencesAsked() implements Obligation<MeetingSubject> {
    @Override
    public Judgement judge(MeetingSubject subject) {
        return Each.of(subject, Population.EVERYONE, one -> judge(subject, one));
    }

    private static Judgement judge(MeetingSubject subject, Participant person) {
        ZonedDateTime start = subject.start();
        return start == null
                ? Judgement.unknown(subject.field("schedule.start"))
                : new Question(subject, person, start).answer();
    }

    private static final class Question {
        private final MeetingSubject subject;
        private final String person;
        private final ZonedDateTime start;
        private final List<FieldRef> missing = new ArrayList<>();
        private final List<Evidence> inTime = new ArrayList<>();
        private final List<Evidence> late = new ArrayList<>();

        Question(MeetingSubject subject, Participant participant, ZonedDateTime start) {
            this.subject = subject;
            this.person = participant.personId();
            this.start = start;
            sort(participant.preferencesAskedAt(), Each.field(participant, "preferencesAskedAt"));
            sort(participant.supportAskedAt(), Each.field(participant, "supportAskedAt"));
        }

        private void sort(@Nullable Instant asked, FieldRef field) {
            if (asked == null) {
                missing.add(field);
            } else if (subject.file().hasHappened(asked)) {
                ZonedDateTime at = asked.atZone(start.getZone());
                Evidence found = Evidence.of(Statement.of("found.preferences-asked", person, at), field);
                (at.isBefore(start) ? inTime : late).add(found);
            }
        }

        Judgement answer() {
            if (!inTime.isEmpty()) {
                return Judgement.of(Verdict.SATISFIED)
                        .found(inTime)
                        .addSubjectIds(person)
                        .build();
            }
            if (!subject.file().hasHappened(start.toInstant())) {
                return pending(start);
            }
            boolean complete = subject.file().isComplete(FactKind.PARTICIPANTS, subject.readings());
            return missing.isEmpty() || complete ? broken() : Judgement.unknown(missing);
        }

        private Judgement pending(ZonedDateTime start) {
            return Judgement.of(Verdict.PENDING)
                    .actBy(start.toLocalDate())
                    .addGap(Statement.of("todo.ask-preferences", person, start))
                    .addSubjectIds(person)
                    .build();
        }

        private Judgement broken() {
            List<Evidence> found = new ArrayList<>(late);
            if (found.isEmpty()) {
                found.add(Evidence.of(
                        Statement.of("found.preferences-not-asked", person),
                        new ArrayList<>(missing).toArray(FieldRef[]::new)));
            }
            return Judgement.of(Verdict.VIOLATED)
                    .found(found)
                    .addGap(Statement.of("gap.preferences-not-asked"))
                    .addAdvice(Statement.of("advice.ask-before-next"))
                    .addSubjectIds(person)
                    .build();
        }
    }
}
