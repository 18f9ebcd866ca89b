package org.charterrules.drools.scenario;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.charterrules.model.CaseFile;
import org.charterrules.model.Participant;
import org.charterrules.model.Person;
import org.charterrules.model.Policy;
import org.charterrules.model.Schedule;
import org.jspecify.annotations.Nullable;

/** What a scenario tells, sentence by sentence, until it is a case file. "The meeting" is the one named last. */
final class Story {
    private static final Pattern MEETING_NAMED = Pattern.compile(".*\\bmeeting (" + People.LABEL + ").*");
    private static final Map<String, String> FACTS = Map.of(
            "action", "actions",
            "decision", "decisions",
            "view", "feedback",
            "request", "feedback",
            "complaint", "feedback",
            "mistake", "feedback",
            "answer", "attestations");

    private final CaseTree tree = new CaseTree();
    private final Fields fields = new Fields(new Values(this::moments, phrase -> people().find(phrase)));
    private @Nullable Map<String, Object> meeting;

    CaseTree tree() {
        return tree;
    }

    CaseFile caseFile() {
        return tree.caseFile();
    }

    /** Begins a meeting, which is the one under discussion from now on. Unless told otherwise it is booked and never moved. */
    Map<String, Object> newMeeting(@Nullable String label) {
        Map<String, Object> node = tree.add("meetings", label == null ? tree.next("meetings", "M") : label);
        node.put("status", "BOOKED");
        CaseTree.facts(CaseTree.object(node, "schedule"), "formerSlots");
        meeting = node;
        return node;
    }

    /** The meeting under discussion, or the one of that name, which is under discussion from now on. */
    Map<String, Object> meeting(@Nullable String label) {
        if (label != null) {
            meeting = tree.find("meetings", label).orElseThrow(() -> unknown("meeting " + label));
        }
        if (meeting == null) {
            throw new ScenarioException("There is no meeting yet. Maybe begin with: Given a meeting with two parents");
        }
        return meeting;
    }

    Map<String, Object> meeting() {
        return meeting(null);
    }

    People people() {
        return new People(tree, meeting);
    }

    /** The clocks of the meeting that a phrase names, or of the one under discussion. */
    Moments moments(String phrase) {
        Matcher named = MEETING_NAMED.matcher(phrase);
        Map<String, Object> counted = named.matches()
                ? tree.find("meetings", named.group(1)).orElseThrow(() -> unknown("meeting " + named.group(1)))
                : meeting;
        return counted == null ? new Moments(Schedule.DEFAULT_ZONE, null, null) : moments(counted);
    }

    private static Moments moments(Map<String, Object> meeting) {
        Map<String, Object> schedule = CaseTree.object(meeting, "schedule");
        ZoneId zone = ZoneId.of((String) schedule.getOrDefault("zone", Schedule.DEFAULT_ZONE.getId()));
        return new Moments(zone, time(schedule.get("start"), zone), time(schedule.get("end"), zone));
    }

    private static @Nullable ZonedDateTime time(@Nullable Object iso, ZoneId zone) {
        return iso == null ? null : OffsetDateTime.parse((String) iso).atZoneSameInstant(zone);
    }

    Instant instant(String phrase) {
        return moments(phrase).at(phrase).toInstant();
    }

    /** Sets a field of a fact; a person's field may also be one of their part in the meeting. */
    void set(Fact fact, String path, String text) {
        if (fact.type() == Person.class && !Fields.has(Person.class, path) && Fields.has(Participant.class, path)) {
            fields.set(part(fact.id()), path, text);
        } else {
            fields.set(fact, path, text);
        }
    }

    Fact part(String personId) {
        return new Fact(Participant.class, people().part(personId));
    }

    Fact meetingFact() {
        return fact("meetings", meeting());
    }

    Fact fact(String list, Map<String, Object> node) {
        return new Fact(Fields.factType(CaseFile.class, list), node);
    }

    /** Adds a fact that belongs to the meeting under discussion. */
    Fact newFact(String list, @Nullable String label, String letter) {
        Map<String, Object> node = tree.add(list, label == null ? tree.next(list, letter) : label);
        node.put(
                list.equals("attestations") ? "subjectId" : "meetingId",
                meeting().get("id"));
        return fact(list, node);
    }

    /** The fact that a phrase means: the meeting, meeting M2, the agenda, A1, the policy, the first parent. */
    Fact fact(String phrase) {
        if (phrase.equals("the policy") || phrase.equals("the council's policy")) {
            return new Fact(Policy.class, CaseTree.object(tree.root(), "policy"));
        }
        if (phrase.equals("the case file")) {
            return new Fact(CaseFile.class, tree.root());
        }
        if (phrase.equals("the meeting")) {
            return meetingFact();
        }
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1);
        return last.matches(People.LABEL) ? labelled(last) : described(phrase);
    }

    private Fact labelled(String label) {
        for (String list : Fields.lists(CaseFile.class)) {
            Optional<Map<String, Object>> found = tree.find(list, label);
            if (found.isPresent()) {
                return fact(list, found.get());
            }
        }
        throw unknown(label);
    }

    private Fact described(String phrase) {
        String noun = phrase.replaceFirst("^(?:the|an?) ", "");
        if (Notices.isNoun(noun)) {
            return notice(noun, null);
        }
        if (FACTS.containsKey(noun)) {
            String list = FACTS.get(noun);
            return fact(list, last(tree.all(list).toList(), phrase));
        }
        return fact("people", tree.find("people", people().findOne(phrase)).orElseThrow());
    }

    /** The notice of that name, or the last one of that kind. */
    Fact notice(String noun, @Nullable String label) {
        List<Map<String, Object>> fitting = tree.all("notices")
                .filter(one -> label == null
                        ? Notices.isOfKind(one, noun) || noun.equals("notice")
                        : label.equals(one.get("id")))
                .toList();
        return fact("notices", last(fitting, "the " + noun));
    }

    Fact last(String list, @Nullable String label, String noun) {
        List<Map<String, Object>> fitting = tree.all(list)
                .filter(one -> label == null || label.equals(one.get("id")))
                .toList();
        return fact(list, last(fitting, "the " + noun));
    }

    private static Map<String, Object> last(List<Map<String, Object>> facts, String phrase) {
        if (facts.isEmpty()) {
            throw unknown(phrase);
        }
        return facts.get(facts.size() - 1);
    }

    static ScenarioException unknown(String phrase) {
        return new ScenarioException("What is '" + phrase + "'? The story has not told of it yet.");
    }

    /** Sets several ids at once, for example the recipients of a notice. */
    static void putIds(Map<String, Object> node, String field, List<String> ids) {
        node.put(field, new ArrayList<>(ids));
    }
}
