package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.model.Group;
import org.charterrules.model.Population;
import org.jspecify.annotations.Nullable;

/** Finds and introduces people by what they are called: P1, the second parent, everyone but P2. */
final class People {
    /** What a fact may be called, for example {@code P1} or {@code N-14}. */
    static final String LABEL = "[A-Z][A-Za-z]*-?\\d+[a-z]?";

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");
    private static final Pattern LEFT_OVER = Pattern.compile(".*?\\b((?:on|at|from) .*\\d.*)");
    private static final Pattern NEW = Pattern.compile("(\\w+) (.+?)(?: (" + LABEL + "))?");
    private static final Pattern ONE_OF = Pattern.compile("the (?:(" + String.join("|", ORDINALS) + "|last) )?(.+)");

    private final CaseTree tree;
    private final @Nullable Map<String, Object> meeting;

    People(CaseTree tree, @Nullable Map<String, Object> meeting) {
        this.tree = tree;
        this.meeting = meeting;
    }

    /** Introduces people, for example {@code two parents and a health professional}. */
    List<String> introduce(String phrase) {
        if (phrase.equals("nobody")) {
            return List.of();
        }
        if (phrase.equals("the same people")) {
            return ids(tree.list("people"));
        }
        List<String> ids = new ArrayList<>();
        Names.items(phrase).forEach(item -> ids.addAll(introduceSome(item)));
        return ids;
    }

    private List<String> introduceSome(String item) {
        if (item.matches(LABEL)) {
            tree.find("people", item).orElseGet(() -> tree.add("people", item));
            return List.of(item);
        }
        requireNoTime(item);
        Matcher some = NEW.matcher(item);
        Optional<Integer> number = some.matches() ? GroupNoun.number(some.group(1)) : Optional.empty();
        if (number.isEmpty()) {
            throw new ScenarioException(
                    "Who is '" + item + "'? Maybe write: two parents, a health professional, or P1.");
        }
        return introduceSome(number.get(), GroupNoun.of(some.group(2)), some.group(3));
    }

    /** What cannot be read as a date and times is left over among the people. */
    private static void requireNoTime(String item) {
        Matcher left = LEFT_OVER.matcher(item);
        if (left.matches()) {
            throw new ScenarioException("'" + left.group(1)
                    + "' cannot be understood. Maybe write it like: on Tuesday 9 June 2026 from 10am to 12 midday.");
        }
    }

    private List<String> introduceSome(int number, GroupNoun noun, @Nullable String label) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            String id = label != null && number == 1 ? label : tree.next("people", "P");
            Map<String, Object> person = tree.add("people", id);
            if (noun.groups() != null) {
                person.put("groups", new ArrayList<>(noun.groups()));
            }
            ids.add(id);
        }
        return ids;
    }

    /** The ids of the people that a phrase means, for example {@code P1 and P2}; none for {@code nobody}. */
    List<String> find(String phrase) {
        if (phrase.equals("nobody") || phrase.equals("no one")) {
            return List.of();
        }
        if (Set.of("everyone", "everybody", "everyone invited").contains(phrase)) {
            return everyone();
        }
        Matcher but = Pattern.compile("every(?:one|body) (?:but|except) (.+)").matcher(phrase);
        if (but.matches()) {
            List<String> rest = new ArrayList<>(everyone());
            rest.removeAll(find(but.group(1)));
            return rest;
        }
        Optional<Population> population = population(phrase);
        return population.map(this::members).orElseGet(() -> listed(phrase));
    }

    /** The id of the one person that a phrase means. */
    String findOne(String phrase) {
        List<String> ids = find(phrase);
        if (ids.size() != 1) {
            throw new ScenarioException("'" + phrase + "' is not one person. Maybe write P1.");
        }
        return ids.get(0);
    }

    private List<String> listed(String phrase) {
        Set<String> ids = new LinkedHashSet<>();
        Names.items(phrase).forEach(item -> ids.addAll(some(item)));
        return List.copyOf(ids);
    }

    private List<String> some(String item) {
        if (item.matches("\"[^\"]+\"")) {
            return List.of(item.substring(1, item.length() - 1));
        }
        if (item.matches(LABEL)) {
            known(item);
            return List.of(item);
        }
        Matcher oneOf = ONE_OF.matcher(item);
        if (!oneOf.matches()) {
            throw unknown(item);
        }
        String noun = oneOf.group(2);
        Optional<Population> population = population(item);
        if (population.isPresent() && oneOf.group(1) == null) {
            return members(population.get());
        }
        GroupNoun group = GroupNoun.named(noun).orElseThrow(() -> unknown(item));
        List<String> members = members(group);
        return noun.equals(group.one()) ? List.of(pick(members, oneOf.group(1), item)) : members;
    }

    private static String pick(List<String> members, @Nullable String ordinal, String item) {
        if (members.isEmpty()) {
            throw new ScenarioException("There is nobody who is " + item.substring(4) + " in this story.");
        }
        if (ordinal == null && members.size() > 1) {
            throw new ScenarioException("Which one is " + item + "? There are " + members.size() + ": "
                    + String.join(", ", members) + ". Maybe write the first " + item.substring(4) + ".");
        }
        int index = ordinal == null || ordinal.equals("last") ? members.size() - 1 : ORDINALS.indexOf(ordinal);
        if (index >= members.size()) {
            throw new ScenarioException(
                    "There is no " + item.substring(4) + ". There are only " + members.size() + ".");
        }
        return members.get(index);
    }

    private void known(String id) {
        boolean known = tree.find("people", id).isPresent();
        if (!known && tree.isKnown("people")) {
            throw unknown(id);
        }
    }

    private ScenarioException unknown(String item) {
        return new ScenarioException("Who is '" + item + "'? The people of this story are "
                + String.join(", ", ids(tree.all("people").toList()))
                + ". Maybe write P1, the first parent, or everyone.");
    }

    private List<String> everyone() {
        if (meeting != null && meeting.containsKey("participants")) {
            return CaseTree.facts(meeting, "participants").stream()
                    .map(one -> (String) one.get("personId"))
                    .toList();
        }
        return ids(tree.all("people").toList());
    }

    private static Optional<Population> population(String phrase) {
        String noun = phrase.startsWith("the ") ? phrase.substring(4) : phrase;
        for (Population population : Population.values()) {
            if (population.phrase().equals(noun)) {
                return Optional.of(population);
            }
        }
        return Optional.empty();
    }

    private List<String> members(Population population) {
        Set<String> groups = new LinkedHashSet<>();
        population.groups().stream().map(Group::name).forEach(groups::add);
        return members(groups);
    }

    private List<String> members(GroupNoun noun) {
        return noun.groups() == null ? List.of() : members(new LinkedHashSet<>(noun.groups()));
    }

    private List<String> members(Set<String> groups) {
        return tree.all("people")
                .filter(person -> person.containsKey("groups"))
                .filter(person -> Nodes.values(person.get("groups")).stream().anyMatch(groups::contains))
                .map(person -> (String) person.get("id"))
                .filter(everyone()::contains)
                .toList();
    }

    private static List<String> ids(List<Map<String, Object>> people) {
        return people.stream().map(one -> (String) one.get("id")).toList();
    }

    /** Somebody's part in the meeting. */
    Map<String, Object> part(String personId) {
        if (meeting == null) {
            throw new ScenarioException("There is no meeting yet. Maybe begin with: Given a meeting with two parents");
        }
        return CaseTree.facts(meeting, "participants").stream()
                .filter(one -> personId.equals(one.get("personId")))
                .findFirst()
                .orElseThrow(() -> new ScenarioException(personId + " was not invited to " + meeting.get("id")
                        + ". Maybe write: Given a meeting with " + personId));
    }

    /** Invites people to the meeting. */
    void invite(List<String> personIds) {
        List<Map<String, Object>> parts = CaseTree.facts(meeting, "participants");
        for (String id : personIds) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("personId", id);
            parts.add(part);
        }
    }
}
