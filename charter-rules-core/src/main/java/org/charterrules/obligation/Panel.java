package org.charterrules.obligation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Participant;
import org.charterrules.model.Population;
import org.charterrules.subject.MeetingSubject;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The people whose answers a question needs.
 *
 * @param members those who are asked, or may have to be: certainly or perhaps
 * @param doubts for each of them the fields that would tell
 * @param unlisted the fields without which nobody can tell who else is asked
 * @param counts whether the answer of somebody counts; {@code null} stands for somebody not named
 */
record Panel(
        Map<String, Truth> members,
        Map<String, Set<FieldRef>> doubts,
        List<FieldRef> unlisted,
        Function<@Nullable String, Truth> counts) {

    private record Circle(Map<String, Truth> members, Map<String, Set<FieldRef>> doubts) {}

    /** Everybody of a list; whoever else answers is heard too. */
    static Panel of(@Nullable Collection<String> people, FieldRef field) {
        Map<String, Truth> members = new TreeMap<>();
        if (people != null) {
            people.forEach(person -> members.put(person, Truth.YES));
        }
        return new Panel(members, Map.of(), people == null ? List.of(field) : List.of(), person -> Truth.YES);
    }

    /** Those of a population who took part in a meeting; whoever answers took part. */
    static Panel of(MeetingSubject subject, Population population, Replies replies) {
        Circle circle = replies.named().isEmpty()
                ? subject.onceAmong(population, Circle.class, () -> circle(subject, population, replies))
                : circle(subject, population, replies);
        boolean listed = subject.meeting().participants() != null;
        return new Panel(
                circle.members(),
                circle.doubts(),
                listed ? List.of() : List.of(subject.participantsField()),
                person -> counts(subject, population, person));
    }

    private static Circle circle(MeetingSubject subject, Population population, Replies replies) {
        Map<String, Truth> members = new TreeMap<>();
        Map<String, Set<FieldRef>> doubts = new TreeMap<>();
        for (Participant one : subject.participants()) {
            Truth belongs = subject.belongs(one.personId(), population);
            Truth there = replies.of(one.personId()).isNone() ? Attending.attended(one) : Truth.YES;
            Truth member = belongs.and(there);
            if (member != Truth.NO) {
                members.put(one.personId(), member);
                doubts.put(one.personId(), doubts(subject, one, belongs, there));
            }
        }
        return new Circle(members, doubts);
    }

    private static Set<FieldRef> doubts(MeetingSubject subject, Participant one, Truth belongs, Truth there) {
        Set<FieldRef> doubts = new TreeSet<>();
        if (belongs == Truth.MAYBE) {
            doubts.add(Asking.groupsOf(one.personId(), subject));
        }
        if (there == Truth.MAYBE) {
            doubts.add(Attending.field(one));
        }
        return doubts;
    }

    private static Truth counts(MeetingSubject subject, Population population, @Nullable String person) {
        if (population == Population.EVERYONE) {
            return Truth.YES;
        }
        if (person == null || subject.meeting().participants() == null) {
            return person == null && isWhole(subject, population) ? Truth.YES : Truth.MAYBE;
        }
        return subject.belongs(person, population);
    }

    /** Whether everybody invited belongs, so that an answer without a name can only be from one of them. */
    private static boolean isWhole(MeetingSubject subject, Population population) {
        List<Participant> all = subject.participants();
        return !all.isEmpty() && all.stream().allMatch(one -> subject.belongs(one.personId(), population) == Truth.YES);
    }

    Set<FieldRef> missing() {
        Set<FieldRef> missing = new TreeSet<>(unlisted);
        doubts.values().forEach(missing::addAll);
        return missing;
    }

    /** Those who are asked for certain, or would be if they came, and have said nothing. */
    Set<String> silent(Replies replies) {
        Set<String> silent = new TreeSet<>(withReply(replies, Reply::isNone));
        silent.removeIf(person -> doubts.getOrDefault(person, Set.of()).stream()
                .anyMatch(field -> !field.field().equals("attendance")));
        return silent;
    }

    List<String> withReply(Replies replies, Predicate<Reply> wanted) {
        return members.keySet().stream()
                .filter(person -> wanted.test(replies.of(person)))
                .toList();
    }
}
