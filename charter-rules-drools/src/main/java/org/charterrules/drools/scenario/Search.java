package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.charterrules.finding.Finding;

/** Looks for a story that shows something no scenario shows, by varying the stories there are. */
final class Search {
    private static final int STARTS = 14;
    private static final int MOST = 3000;
    private static final int MOST_TWICE = 2000;
    private static final int FEW = 3;
    private static final int SOME = 60;

    private final List<Told> starts;
    private final ScenarioLines lines;
    private final Teller teller;
    private final Variations variations;

    Search(List<Told> starts, ScenarioLines lines, Teller teller, Hints hints) {
        this.starts = starts;
        this.lines = lines;
        this.teller = teller;
        this.variations = new Variations(hints);
    }

    /** A story to tell, and from which scenario it came. */
    private record Story(Told from, List<Told.Sentence> sentences) {}

    /**
     * A scenario that was found.
     *
     * @param proposal how to add it
     * @param check what it checks
     * @param shown what it shows
     */
    record Found(Proposal proposal, Trace.Check check, Shown shown) {}

    /** Finds the first story in which something shows; first looking at all for the first thing that may show, and so on. */
    Optional<Found> find(String title, List<Function<Trace.Check, Optional<Shown>>> shows) {
        List<Story> plain =
                starts.stream().flatMap(Search::stories).limit(STARTS).toList();
        Set<List<Told.Sentence>> tried = new HashSet<>();
        List<Story> once = distinct(Stream.concat(plain.stream(), plain.stream().flatMap(this::varied)), tried, MOST);
        return tellEach(once, title, shows).or(() -> tellEach(twice(plain, once, tried), title, shows));
    }

    private List<Story> twice(List<Story> plain, List<Story> once, Set<List<Told.Sentence>> tried) {
        Stream<Story> more = Stream.concat(plain.stream().limit(FEW).flatMap(this::withMeantOnce), some(once));
        return distinct(more.flatMap(this::varied), tried, MOST_TWICE);
    }

    private Stream<Story> withMeantOnce(Story story) {
        return variations.withMeantOnce(story.sentences()).stream().map(each -> new Story(story.from(), each));
    }

    /** Some of many stories, from everywhere among them. */
    private static Stream<Story> some(List<Story> stories) {
        int each = Math.max(1, stories.size() / SOME);
        return IntStream.iterate(0, at -> at < stories.size(), at -> at + each).mapToObj(stories::get);
    }

    private static List<Story> distinct(Stream<Story> stories, Set<List<Told.Sentence>> tried, int most) {
        return stories.filter(story -> tried.add(story.sentences())).limit(most).toList();
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

    private Optional<Found> tellEach(
            List<Story> stories, String title, List<Function<Trace.Check, Optional<Shown>>> shows) {
        return shows.stream()
                .flatMap(each -> tell(stories, title, each).stream())
                .findFirst();
    }

    /** Tells stories until something shows in one. Those that make no sense show nothing. */
    private Optional<Found> tell(List<Story> stories, String title, Function<Trace.Check, Optional<Shown>> shows) {
        for (Story story : stories) {
            Optional<Trace.Check> check = teller.tell(story.sentences());
            Optional<Shown> shown = check.flatMap(shows);
            if (shown.isPresent()) {
                return Optional.of(
                        new Found(proposal(story, check.get(), title, shown.get()), check.get(), shown.get()));
            }
        }
        return Optional.empty();
    }

    private Proposal proposal(Story story, Trace.Check check, String title, Shown shown) {
        List<String> expected = expected(check, shown);
        Set<Told.Sentence> background = story.from().sentences().stream()
                .filter(sentence -> lines.isBackground(sentence, story.from().result()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Told.Sentence> own = new ArrayList<>(story.sentences());
        boolean sameBackground = own.containsAll(background) && !story.from().isMadeUp();
        if (sameBackground) {
            own.removeAll(background);
            return new Proposal(
                    Proposal.scenario(title, own, expected, ""),
                    lines.lastLine(story.from().result()));
        }
        own.removeIf(lines::isCommon);
        String rule = lines.hasRules() ? title.replaceFirst("(\\S+) .*", "$1 What no scenario showed") : "";
        return new Proposal(Proposal.scenario(title, own, expected, rule), lines.length());
    }

    private static List<String> expected(Trace.Check check, Shown shown) {
        Finding finding = shown.finding();
        boolean ofOne = check.caseFile().meetings().size() > 1 && finding.meetingId() != null;
        String verdict = "Then " + finding.clause().id() + " is " + Checked.plain(finding.verdict())
                + (ofOne ? " for meeting " + finding.meetingId() : "");
        return shown.words() == null
                ? List.of(verdict)
                : List.of(verdict, "And the explanation says \"" + shown.words() + "\"");
    }
}
