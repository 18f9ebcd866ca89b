package org.charterrules.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.Group;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Reason;
import org.jspecify.annotations.Nullable;

/** The facts that {@code promises.drl} joins. Local dates and days are worked out beforehand. */
public final class UsualFacts {
    private static final Set<Group> FAMILY = EnumSet.of(Group.PARENT_CARER, Group.CHILD, Group.YOUNG_PERSON);

    private UsualFacts() {}

    /**
     * A meeting.
     *
     * @param id its id
     * @param startsAt its time of day
     * @param endsAt the time of day at which it ends
     * @param minutes how long it lasts
     * @param bookedDays how many days ahead it was booked
     * @param weekBefore the date a week before
     * @param start its start
     * @param offered the ways of taking part
     * @param documentIds its papers
     * @param glossary acronyms that everybody knows
     */
    public record Booked(
            String id,
            LocalTime startsAt,
            LocalTime endsAt,
            long minutes,
            long bookedDays,
            LocalDate weekBefore,
            ZonedDateTime start,
            Set<Mode> offered,
            Set<String> documentIds,
            Set<String> glossary) {
        static Booked of(Facts facts) {
            LocalDate date = facts.start().toLocalDate();
            Instant booked = Objects.requireNonNull(facts.meeting().schedule().bookedAt());
            return new Booked(
                    facts.id(),
                    facts.start().toLocalTime(),
                    facts.end().toLocalTime(),
                    ChronoUnit.MINUTES.between(facts.start(), facts.end()),
                    ChronoUnit.DAYS.between(facts.date(booked), date),
                    date.minusDays(7),
                    facts.start(),
                    Objects.requireNonNull(facts.meeting().modesOffered()),
                    Objects.requireNonNull(facts.meeting().documentIds()),
                    facts.glossary());
        }
    }

    /**
     * Somebody invited.
     *
     * @param meetingId the meeting
     * @param personId who
     * @param family whether they belong to a family
     * @param busyParent whether they are a parent or carer who cannot come at that time
     * @param asked when they were asked what support they need
     */
    public record Invited(
            String meetingId,
            String personId,
            boolean family,
            boolean busyParent,
            @Nullable Instant asked) {
        static Invited of(Facts facts, Participant one) {
            boolean family = !Collections.disjoint(facts.groups(one.personId()), FAMILY);
            boolean busyParent = facts.people().stream()
                    .filter(person -> person.id().equals(one.personId()))
                    .anyMatch(person -> Objects.requireNonNull(person.groups()).contains(Group.PARENT_CARER)
                            && HandWritten.isBusy(person, facts));
            return new Invited(facts.id(), one.personId(), family, busyParent, one.supportAskedAt());
        }
    }

    /**
     * A notice.
     *
     * @param meetingId the meeting
     * @param id its id
     * @param kind what it is for
     * @param days how many days before the meeting it was sent
     * @param recipients whom it was sent to
     * @param documentIds the papers it carries
     * @param roles the people whose role it tells
     * @param beforehand whether it was sent before the meeting began
     * @param text its text
     */
    public record Sent(
            String meetingId,
            String id,
            NoticeKind kind,
            long days,
            Set<String> recipients,
            Set<String> documentIds,
            Set<String> roles,
            boolean beforehand,
            String text) {
        static Sent of(Facts facts, Notice one) {
            LocalDate sent = facts.date(Objects.requireNonNull(one.sentAt()));
            return new Sent(
                    facts.id(),
                    one.id(),
                    Objects.requireNonNull(one.kind()),
                    ChronoUnit.DAYS.between(sent, facts.start().toLocalDate()),
                    Objects.requireNonNull(one.recipients()),
                    Objects.requireNonNull(one.documentIds()),
                    Objects.requireNonNull(one.rolesStated()).keySet(),
                    one.sentAt().isBefore(facts.start().toInstant()),
                    Objects.requireNonNull(one.text()));
        }

        /**
         * The acronyms it does not explain.
         *
         * @param glossary acronyms that everybody knows
         * @return how many there are
         */
        public int unexplained(Set<String> glossary) {
            return PlainWords.unexplained(text, glossary).size();
        }
    }

    /**
     * An action.
     *
     * @param meetingId the meeting
     * @param id its id
     * @param status how far it has got
     * @param overdueDays days since it was due
     * @param concernedIds who has to be told
     * @param explanation why it was not done
     */
    public record Agreed(
            String meetingId,
            String id,
            ActionStatus status,
            long overdueDays,
            Set<String> concernedIds,
            @Nullable Reason explanation) {
        static Agreed of(Facts facts, Action one) {
            LocalDate due = Objects.requireNonNull(one.due());
            return new Agreed(
                    facts.id(),
                    one.id(),
                    Objects.requireNonNull(one.status()),
                    ChronoUnit.DAYS.between(due, facts.date(Contender.AS_OF)),
                    Objects.requireNonNull(one.concernedIds()),
                    one.explanation());
        }
    }
}
