package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.charterrules.check.CharterChecker;
import org.charterrules.finding.Finding;

/** Looks for a story that shows something no scenario shows, by varying the stories there are. */
final class Search {
    private static final int STARTS = 14;
    private static final int AT_ONCE = 250;
    private static final int MOST = 3000;

    private final List<Told> starts;
    private final ScenarioLines lines;
    private final CharterChecker checker;
    private final Variations variations;

    Search(List<Told> starts, ScenarioLines lines, CharterChecker checker, Hints hints) {
        this.starts = starts;
        this.lines = lines;
        this.checker = checker;
        this.variations = new Variations(hints);
    }

    /** A story to tell, and from which scenario it came. */
    private record Story(Told from, List<Told.Sentence> sentences) {}

    /** Finds the first story in which something shows. */
    Optional<Proposal> find(String title, Function<Trace.Check, Optional<Finding>> shows) {
        List<Story> plain =
                starts.stream().flatMap(Search::stories).limit(STARTS).toList();
        Set<List<Told.Sentence>> tried = new HashSet<>();
        List<Story> once = distinct(Stream.concat(plain.stream(), plain.stream().flatMap(this::varied)), tried);
        Optional<Proposal> found = tell(once, title, shows);
        if (found.isPresent()) {
            return found;
        }
        int each = Math.max(1, once.size() / 60);
        List<Story> some = new ArrayList<>();
        for (int at = 0; at < once.size(); at += each) {
            some.add(once.get(at));
        }
        return tell(distinct(some.stream().flatMap(this::varied), tried), title, shows);
    }

    private List<Story> distinct(Stream<Story> stories, Set<List<Told.Sentence>> tried) {
        return stories.filter(story -> tried.add(story.sentences())).limit(MOST).toList();
    }

    private Stream<Story> varied(Story story) {
        Set<Integer> fixed = story.sentences().stream()
                .filter(lines::isCommon)
                .map(Told.Sentence::line)
                .collect(Collectors.toSet());
        return variations.of(story.sentences(), fixed).stream().map(each -> new Story(story.from(), each));
    }

    /** What a scenario tells up to each time at which it is checked. */
    private static Stream<Story> stories(Told told) {
        List<Story> stories = new ArrayList<>();
        List<Told.Sentence> given = new ArrayList<>();
        for (Told.Sentence sentence : told.sentences()) {
            if (sentence.text().startsWith("it is checked ")) {
                List<Told.Sentence> story = new ArrayList<>(given);
                story.add(sentence);
                stories.add(new Story(told, story));
            } else if (!sentence.isExpectation()) {
                given.add(sentence);
            }
        }
        return stories.stream();
    }

    private Optional<Proposal> tell(List<Story> stories, String title, Function<Trace.Check, Optional<Finding>> shows) {
        for (int from = 0; from < stories.size(); from += AT_ONCE) {
            List<Story> some = stories.subList(from, Math.min(stories.size(), from + AT_ONCE));
            Map<Story, Trace.Check> checks = tell(some);
            for (Map.Entry<Story, Trace.Check> one : checks.entrySet()) {
                Optional<Finding> finding = shows.apply(one.getValue());
                if (finding.isPresent()) {
                    return Optional.of(proposal(one.getKey(), one.getValue(), title, finding.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Tells stories as scenarios. Those that make no sense come to nothing. */
    private Map<Story, Trace.Check> tell(List<Story> stories) {
        StringBuilder text = new StringBuilder("Feature: Stories\n");
        for (int at = 0; at < stories.size(); at++) {
            text.append("Scenario: ").append(at).append('\n');
            Proposal.sentences(stories.get(at).sentences())
                    .forEach(line -> text.append(line).append('\n'));
        }
        Map<Story, Trace.Check> checks = new LinkedHashMap<>();
        Cucumber.run(ScenarioRun.FILE, text.toString(), checker, told -> {
            if (told.result().passed() && !told.trace().checks().isEmpty()) {
                Story story = stories.get(Integer.parseInt(told.result().name()));
                checks.put(story, told.trace().checks().get(0));
            }
        });
        return checks;
    }

    private Proposal proposal(Story story, Trace.Check check, String title, Finding finding) {
        String verdict = "Then " + finding.clause().id() + " is " + Checked.plain(finding.verdict())
                + (check.caseFile().meetings().size() > 1 && finding.meetingId() != null
                        ? " for meeting " + finding.meetingId()
                        : "");
        Set<Told.Sentence> background = story.from().sentences().stream()
                .filter(sentence -> lines.isBackground(sentence, story.from().result()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Told.Sentence> own = new ArrayList<>(story.sentences());
        boolean sameBackground = own.containsAll(background) && !story.from().isMadeUp();
        if (sameBackground) {
            own.removeAll(background);
            return new Proposal(
                    Proposal.scenario(title, own, verdict, ""),
                    lines.lastLine(story.from().result()));
        }
        own.removeIf(lines::isCommon);
        String rule = lines.hasRules() ? title.replaceFirst("(\\S+) .*", "$1 What no scenario showed") : "";
        return new Proposal(Proposal.scenario(title, own, verdict, rule), lines.length());
    }
}
