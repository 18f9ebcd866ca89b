package org.charterrules.drools.scenario;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.charterrules.charter.Charter;
import org.charterrules.check.CharterChecker;
import org.charterrules.drools.RuleChange;
import org.charterrules.drools.RulePack;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Finds scenarios to add to a pack, by varying those it has. Not for many threads. */
final class Proposals {
    private static final Pattern QUESTION = Pattern.compile("Q-[A-Z]+(?:-[A-Z]+)*");
    private static final Set<Verdict> DECIDED = EnumSet.of(Verdict.SATISFIED, Verdict.VIOLATED);
    private static final String ITEMS = ", | or |; ";

    private final RulePack pack;
    private final List<Told> told;
    private final Function<String, CharterChecker> checkers;
    private final ScenarioLines lines;
    private final Map<String, List<Search.Found>> before = new HashMap<>();
    private @Nullable Teller teller;
    private String toldFor = "";

    /**
     * Finds scenarios for a pack.
     *
     * @param pack the pack
     * @param told its scenarios
     * @param checkers for each clause the checker of that clause alone
     */
    Proposals(RulePack pack, List<Told> told, Function<String, CharterChecker> checkers) {
        this.pack = pack;
        this.told = told;
        this.checkers = checkers;
        this.lines = ScenarioLines.of(pack.scenarios().orElse(""));
    }

    /** A scenario that notices a change, perhaps one that was found for something else before. */
    Optional<Proposal> noticing(RuleChange change) {
        return pack.checkerWith(change)
                .flatMap(mutant -> foundBefore(change.clauseId(), mutant).or(() -> find(change, mutant)));
    }

    private Optional<Proposal> find(RuleChange change, CharterChecker mutant) {
        return find(
                change.clauseId(),
                title(change),
                Hints.of(change),
                List.of(
                        differs(change.clauseId(), mutant, Proposals::otherVerdict),
                        differs(change.clauseId(), mutant, Shown::byWords)));
    }

    private Function<Trace.Check, Optional<Shown>> differs(
            String clauseId, CharterChecker mutant, BiFunction<Finding, Finding, Optional<Shown>> compare) {
        CharterChecker right = checkers.apply(clauseId);
        return check -> {
            Map<String, Finding> other = findings(clauseId, check, mutant);
            return findings(clauseId, check, right).entrySet().stream()
                    .filter(one -> other.containsKey(one.getKey()))
                    .flatMap(one -> compare.apply(one.getValue(), other.get(one.getKey())).stream())
                    .findFirst();
        };
    }

    private static Optional<Shown> otherVerdict(Finding finding, Finding other) {
        return finding.verdict() == other.verdict() ? Optional.empty() : Optional.of(Shown.byVerdict(finding));
    }

    private Optional<Proposal> foundBefore(String clauseId, CharterChecker mutant) {
        return before.getOrDefault(clauseId, List.of()).stream()
                .filter(one -> one.shown().isOtherwise(findings(clauseId, one.check(), mutant)))
                .map(Search.Found::proposal)
                .findFirst();
    }

    /** A scenario in which a clause comes to a verdict. */
    Optional<Proposal> reaching(String clauseId, Verdict verdict) {
        String title = clauseId + " An example in which it is " + Checked.plain(verdict);
        return find(clauseId, title, EnumSet.of(verdict));
    }

    /** A scenario in which a clause is kept or broken. */
    Optional<Proposal> about(String clauseId) {
        return find(clauseId, clauseId + " An example of what it asks for", DECIDED);
    }

    private Optional<Proposal> find(String clauseId, String title, Set<Verdict> wanted) {
        CharterChecker right = checkers.apply(clauseId);
        return find(
                clauseId,
                title,
                Hints.NONE,
                List.of(check -> findings(clauseId, check, right).values().stream()
                        .filter(finding -> wanted.contains(finding.verdict()))
                        .findFirst()
                        .map(Shown::byVerdict)));
    }

    private Optional<Proposal> find(
            String clauseId, String title, Hints hints, List<Function<Trace.Check, Optional<Shown>>> shows) {
        Optional<Search.Found> found = search(clauseId, hints).find(title, shows);
        found.ifPresent(
                one -> before.computeIfAbsent(clauseId, id -> new ArrayList<>()).add(one));
        return found.map(Search.Found::proposal);
    }

    private Search search(String clauseId, Hints hints) {
        List<Told> starts = told.stream()
                .filter(one -> one.result().passed())
                .filter(one -> one.trace().reached().containsKey(clauseId))
                .toList();
        List<Told> own = starts.isEmpty() ? madeUp(clauseId) : starts;
        return new Search(inEveryEdition(own), lines, tellerFor(clauseId), hints);
    }

    /** The same stories, and each again in the days of every other edition. */
    private List<Told> inEveryEdition(List<Told> stories) {
        List<Told> all = new ArrayList<>(stories);
        for (Charter edition : pack.charter().editions()) {
            stories.stream()
                    .filter(story -> story.sentences().stream().noneMatch(sentence -> isFixed(sentence, story)))
                    .flatMap(story -> Shifted.into(edition.inForce(), story).stream())
                    .forEach(all::add);
        }
        return all;
    }

    /** Whether a sentence with a date stands where a new scenario has to take it as it is. */
    private boolean isFixed(Told.Sentence sentence, Told story) {
        return !story.isMadeUp() && lines.isBackground(sentence, story.result()) && Shifted.hasDate(sentence);
    }

    /** One clause after the other is asked about; what was told for the last one would only take up room. */
    private Teller tellerFor(String clauseId) {
        if (teller == null || !clauseId.equals(toldFor)) {
            teller = new Teller(checkers.apply(clauseId));
            toldFor = clauseId;
        }
        return teller;
    }

    /** A meeting with what its records may hold, and an answer to every question that the rules of the clause ask. */
    private List<Told> madeUp(String clauseId) {
        List<Told.Sentence> common = told.stream()
                .limit(1)
                .flatMap(one -> one.sentences().stream())
                .filter(lines::isCommon)
                .toList();
        List<String> story = new ArrayList<>();
        if (common.isEmpty()) {
            story.add(
                    "a meeting of kind co-production group with two parents and a health professional on Tuesday 9 June"
                            + " 2026 from 10am to 12 midday");
        }
        story.addAll(List.of("the meeting was held", "everyone attended"));
        story.addAll(StartingPoints.of(sentences(clauseId)));
        questions(clauseId)
                .forEach(
                        question -> story.add("everyone answered " + question + " with yes the day after the meeting"));
        story.add("it is checked 31 days after the meeting");
        return List.of(Told.madeUp(common, story));
    }

    /** What the rules of a clause say. */
    private List<String> sentences(String clauseId) {
        return pack.rules().stream()
                .filter(rule -> rule.clauseId().equals(clauseId))
                .flatMap(rule -> Stream.concat(rule.ref().conditions().stream(), rule.ref().obligations().stream()))
                .toList();
    }

    private List<String> questions(String clauseId) {
        return sentences(clauseId).stream()
                .flatMap(sentence -> QUESTION.matcher(sentence).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** For example {@code MY-1 It says 25, not 26}. */
    private static String title(RuleChange change) {
        List<String> left = new ArrayList<>(List.of(change.from().split(ITEMS)));
        List<String> kept = List.of(change.to().split(ITEMS));
        boolean shorter = left.size() > kept.size() && left.removeAll(kept);
        return change.clauseId()
                + (shorter
                        ? " It speaks of " + String.join(", ", left) + " too"
                        : " It says " + change.from() + ", not " + change.to());
    }

    /** What is found of a clause, by meeting. */
    private static Map<String, Finding> findings(String clauseId, Trace.Check check, CharterChecker checker) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        checker.check(check.caseFile(), check.asOf()).findings().stream()
                .filter(finding -> finding.clause().id().equals(clauseId))
                .forEach(finding -> findings.put(String.valueOf(finding.meetingId()), finding));
        return findings;
    }
}
