package org.charterrules.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.model.Action;
import org.charterrules.model.ActionStatus;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Group;
import org.charterrules.model.Mode;
import org.charterrules.model.Notice;
import org.charterrules.model.NoticeKind;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Reason;
import org.charterrules.model.Unavailability;
import org.jspecify.annotations.Nullable;

/**
 * The promises as loops and comparisons, the measure of all contenders. It is as short as a careful engineer would make it for
 * records that are complete: it knows nothing of missing fields, other readings, moved meetings or newer versions of a notice.
 */
public final class HandWritten implements Contender<CaseFile> {
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime TWO = LocalTime.of(14, 0);
    private static final Duration LONGEST = Duration.ofHours(2);
    private static final int BOOKED_DAYS = 25;
    private static final int SENT_DAYS = 7;
    private static final Set<Mode> MODES = EnumSet.of(Mode.ONLINE, Mode.FACE_TO_FACE, Mode.TELEPHONE);
    private static final Set<NoticeKind> TELLS_THE_DATE =
            EnumSet.of(NoticeKind.BOOKING, NoticeKind.INVITATION, NoticeKind.CHANGE);
    private static final Set<Group> FAMILY = EnumSet.of(Group.PARENT_CARER, Group.CHILD, Group.YOUNG_PERSON);

    @Override
    public CaseFile prepare(CaseFile caseFile) {
        return caseFile;
    }

    @Override
    public List<Broken> check(CaseFile caseFile) {
        Facts facts = Facts.of(caseFile);
        List<Broken> broken = new ArrayList<>(0);
        add(broken, window(facts));
        add(broken, length(facts));
        add(broken, booking(facts));
        add(broken, agenda(facts));
        add(broken, papers(facts));
        add(broken, notice(facts));
        add(broken, roles(facts));
        add(broken, support(facts));
        add(broken, availability(facts));
        add(broken, modes(facts));
        add(broken, acronyms(facts));
        add(broken, doneOrExplained(facts));
        return broken;
    }

    private static void add(List<Broken> all, @Nullable Broken broken) {
        if (broken != null) {
            all.add(broken);
        }
    }

    static @Nullable Broken window(Facts facts) {
        LocalTime start = facts.start().toLocalTime();
        LocalTime end = facts.end().toLocalTime();
        if (start.isBefore(TEN)) {
            return Broken.of(Promise.WINDOW, facts.id(), facts.id(), start, TEN);
        }
        if (!start.isBefore(TWO)) {
            return Broken.of(Promise.WINDOW, facts.id(), facts.id(), start, TWO);
        }
        return end.isAfter(TWO) ? Broken.of(Promise.WINDOW, facts.id(), facts.id(), end, TWO) : null;
    }

    static @Nullable Broken length(Facts facts) {
        Duration length = Duration.between(facts.start(), facts.end());
        return length.compareTo(LONGEST) > 0
                ? Broken.of(Promise.LENGTH, facts.id(), facts.id(), length, LONGEST, length.minus(LONGEST))
                : null;
    }

    static @Nullable Broken booking(Facts facts) {
        LocalDate booked =
                facts.date(Objects.requireNonNull(facts.meeting().schedule().bookedAt()));
        long days = ChronoUnit.DAYS.between(booked, facts.start().toLocalDate());
        return days < BOOKED_DAYS ? Broken.of(Promise.BOOKING, facts.id(), facts.id(), days, BOOKED_DAYS) : null;
    }

    static @Nullable Broken agenda(Facts facts) {
        return late(Promise.AGENDA, facts, EnumSet.of(NoticeKind.AGENDA), null);
    }

    static @Nullable Broken papers(Facts facts) {
        for (String documentId : Objects.requireNonNull(facts.meeting().documentIds())) {
            Broken broken = late(Promise.PAPERS, facts, EnumSet.of(NoticeKind.DOCUMENTS), documentId);
            if (broken != null) {
                return broken;
            }
        }
        return null;
    }

    static @Nullable Broken notice(Facts facts) {
        return late(Promise.NOTICE, facts, TELLS_THE_DATE, null);
    }

    /** Whom the earliest notice of a kind reached later than a week before, or never. */
    private static @Nullable Broken late(
            Promise promise, Facts facts, Set<NoticeKind> kinds, @Nullable String documentId) {
        Set<String> about = Collections.emptySet();
        Set<List<Object>> figures = Collections.emptySet();
        LocalDate date = facts.start().toLocalDate();
        for (Participant one : facts.participants()) {
            if (promise == Promise.NOTICE && Collections.disjoint(facts.groups(one.personId()), FAMILY)) {
                continue;
            }
            LocalDate sent = firstSent(facts, one.personId(), kinds, documentId);
            if (sent == null || ChronoUnit.DAYS.between(sent, date) < SENT_DAYS) {
                if (about.isEmpty()) {
                    about = new TreeSet<>();
                    figures = new LinkedHashSet<>();
                }
                about.add(one.personId());
                figures.add(List.of(
                        sent == null ? date.minusDays(SENT_DAYS) : ChronoUnit.DAYS.between(sent, date), SENT_DAYS));
            }
        }
        return about.isEmpty() ? null : new Broken(promise, facts.id(), about, figures);
    }

    private static @Nullable LocalDate firstSent(
            Facts facts, String personId, Set<NoticeKind> kinds, @Nullable String documentId) {
        LocalDate first = null;
        for (Notice notice : facts.notices()) {
            if (kinds.contains(notice.kind())
                    && notice.recipients().contains(personId)
                    && (documentId == null || notice.documentIds().contains(documentId))) {
                LocalDate sent = facts.date(Objects.requireNonNull(notice.sentAt()));
                first = first == null || sent.isBefore(first) ? sent : first;
            }
        }
        return first;
    }

    static @Nullable Broken roles(Facts facts) {
        Set<String> about = Collections.emptySet();
        for (Participant one : facts.participants()) {
            if (!isToldEveryRole(facts, one.personId())) {
                about = about.isEmpty() ? new TreeSet<>() : about;
                about.add(one.personId());
            }
        }
        return about.isEmpty() ? null : new Broken(Promise.ROLES, facts.id(), about, Set.of(List.of()));
    }

    private static boolean isToldEveryRole(Facts facts, String personId) {
        for (Participant other : facts.participants()) {
            if (!isToldRole(facts, personId, other.personId())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isToldRole(Facts facts, String personId, String otherId) {
        for (Notice notice : facts.notices()) {
            if (Objects.requireNonNull(notice.rolesStated()).containsKey(otherId)
                    && notice.recipients().contains(personId)
                    && notice.sentAt().isBefore(facts.start().toInstant())) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Broken availability(Facts facts) {
        Set<String> about = Collections.emptySet();
        Set<List<Object>> figures = Collections.emptySet();
        for (Person one : facts.people()) {
            if (one.groups().contains(Group.PARENT_CARER) && isBusy(one, facts)) {
                if (about.isEmpty()) {
                    about = new TreeSet<>();
                    figures = new LinkedHashSet<>();
                }
                about.add(one.id());
                figures.add(List.of(one.id()));
            }
        }
        return about.isEmpty() ? null : new Broken(Promise.AVAILABILITY, facts.id(), about, figures);
    }

    static boolean isBusy(Person person, Facts facts) {
        LocalTime start = facts.start().toLocalTime();
        LocalTime end = facts.end().toLocalTime();
        for (Unavailability time : Objects.requireNonNull(person.unavailability())) {
            boolean thatDay = time.days().contains(facts.start().getDayOfWeek());
            if (thatDay && start.isBefore(time.to()) && end.isAfter(time.from())) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Broken support(Facts facts) {
        Set<String> about = Collections.emptySet();
        Set<List<Object>> figures = Collections.emptySet();
        ZonedDateTime start = facts.start();
        for (Participant one : facts.participants()) {
            boolean asked = one.supportAskedAt() != null;
            if (!asked || !one.supportAskedAt().isBefore(start.toInstant())) {
                if (about.isEmpty()) {
                    about = new TreeSet<>();
                    figures = new LinkedHashSet<>();
                }
                about.add(one.personId());
                figures.add(asked ? List.of(start) : List.of());
            }
        }
        return about.isEmpty() ? null : new Broken(Promise.SUPPORT, facts.id(), about, figures);
    }

    static @Nullable Broken modes(Facts facts) {
        Set<Mode> offered = Objects.requireNonNull(facts.meeting().modesOffered());
        if (offered.containsAll(MODES)) {
            return null;
        }
        Set<Mode> missing = EnumSet.copyOf(MODES);
        missing.removeAll(offered);
        return Broken.of(Promise.MODES, facts.id(), facts.id(), List.copyOf(missing));
    }

    static @Nullable Broken acronyms(Facts facts) {
        for (Notice notice : facts.notices()) {
            Set<String> unexplained = PlainWords.unexplained(Objects.requireNonNull(notice.text()), facts.glossary());
            if (!unexplained.isEmpty()) {
                return Broken.of(Promise.ACRONYMS, facts.id(), notice.id(), notice.id(), unexplained.size());
            }
        }
        return null;
    }

    static @Nullable Broken doneOrExplained(Facts facts) {
        Set<String> about = Collections.emptySet();
        Set<List<Object>> figures = Collections.emptySet();
        for (Action action : facts.actions()) {
            if (!isKept(action)) {
                if (about.isEmpty()) {
                    about = new TreeSet<>();
                    figures = new LinkedHashSet<>();
                }
                about.add(action.id());
                addFigures(figures, facts, action);
            }
        }
        return about.isEmpty() ? null : new Broken(Promise.DONE_OR_EXPLAINED, facts.id(), about, figures);
    }

    private static boolean isKept(Action action) {
        return action.status() == ActionStatus.DONE || isExplained(action.explanation(), action);
    }

    private static boolean isExplained(@Nullable Reason reason, Action action) {
        return reason != null
                && reason.hasText()
                && reason.publishedAt() != null
                && reason.audience() != null
                && reason.audience().containsAll(Objects.requireNonNull(action.concernedIds()));
    }

    private static void addFigures(Set<List<Object>> figures, Facts facts, Action action) {
        LocalDate due = Objects.requireNonNull(action.due());
        figures.add(
                action.status() == ActionStatus.OPEN
                        ? List.of(action.id(), ChronoUnit.DAYS.between(due, facts.date(AS_OF)))
                        : List.of(action.id()));
        figures.add(untold(action));
    }

    private static List<Object> untold(Action action) {
        if (action.explanation() == null) {
            return List.of();
        }
        Set<String> untold = new TreeSet<>(action.concernedIds());
        untold.removeAll(action.explanation().audience());
        return List.of(List.copyOf(untold));
    }
}
