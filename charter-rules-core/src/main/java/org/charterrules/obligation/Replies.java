package org.charterrules.obligation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.Answer;
import org.charterrules.model.Attestation;
import org.charterrules.subject.CaseIndex;
import org.jspecify.annotations.Nullable;

/**
 * What people say to one question about one thing. An answer that names nobody counts as the answer of one more person.
 *
 * @param named the replies by person
 * @param anonymous the replies that name nobody
 * @param respondentFields the fields that would tell who they are from
 */
record Replies(Map<String, Reply> named, List<Reply> anonymous, List<FieldRef> respondentFields) {
    private static final Replies NONE = new Replies(Map.of(), List.of(), List.of());

    /** The replies among the answers to one question. */
    static Replies of(Collection<Attestation> answers, Answer gravest, CaseIndex file) {
        if (answers.isEmpty()) {
            return NONE;
        }
        Map<String, List<Attestation>> byPerson = new TreeMap<>();
        List<Reply> anonymous = new ArrayList<>();
        List<FieldRef> fields = new ArrayList<>();
        for (Attestation one : answers) {
            boolean later = one.answeredAt() != null && !file.hasHappened(one.answeredAt());
            if (one.respondentId() != null) {
                byPerson.computeIfAbsent(one.respondentId(), id -> new ArrayList<>())
                        .add(one);
            } else if (!later) {
                anonymous.add(Reply.of(List.of(one), gravest, file));
                fields.add(new FieldRef(FactType.ATTESTATION, one.id(), "respondentId"));
            }
        }
        Map<String, Reply> named = new TreeMap<>();
        byPerson.forEach((person, own) -> named.put(person, Reply.of(own, gravest, file)));
        return new Replies(named, anonymous, fields);
    }

    Reply of(String personId) {
        return named.getOrDefault(personId, Reply.NONE);
    }

    Stream<Reply> all() {
        return Stream.concat(named.values().stream(), anonymous.stream());
    }

    /** The replies of some people alone; {@code null} stands for somebody not named. */
    Replies of(Predicate<@Nullable String> people) {
        Map<String, Reply> some = new TreeMap<>(named);
        some.keySet().removeIf(people.negate());
        return new Replies(some, people.test(null) ? anonymous : List.of(), respondentFields);
    }

    /** How many people give each answer, in the order of {@link Answer}. */
    List<Integer> tally() {
        return Arrays.stream(Answer.values()).map(this::count).toList();
    }

    private int count(Answer answer) {
        return (int) all().filter(reply -> reply.is(answer)).count();
    }
}
