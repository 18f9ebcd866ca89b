package org.charterrules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.charterrules.charter.Charter;
import org.charterrules.compare.Comparison;
import org.charterrules.compare.Comparison.Clash;
import org.charterrules.compare.Comparison.Example;
import org.charterrules.compare.Comparison.Overlap;
import org.charterrules.compare.Comparison.Promise;
import org.charterrules.model.Meeting;
import org.charterrules.model.Schedule;

/** What text and page say of a comparison alike. */
final class ComparisonWords {
    private final Comparison comparison;
    private final Wording wording;

    ComparisonWords(Comparison comparison, Wording wording) {
        this.comparison = comparison;
        this.wording = wording;
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    String name(int charter) {
        Charter named = comparison.charters().get(charter);
        return say("compare.charter", named.title(), wording.editions(named), id(charter));
    }

    /** Its id; two editions of one charter are told apart by their places. */
    String id(int charter) {
        String id = comparison.charters().get(charter).id();
        boolean unique = comparison.charters().stream()
                        .filter(each -> each.id().equals(id))
                        .count()
                == 1;
        return unique ? id : say("compare.numbered", id, charter + 1);
    }

    /** For example {@code HOU-7.4a of hounslow-send}. */
    private String name(Promise promise) {
        return say("compare.clause", promise.clause().id(), id(promise.charter()));
    }

    String where(Promise promise) {
        List<String> words = promise.conditions().stream()
                .map(condition -> condition.replaceFirst("^- *", ""))
                .toList();
        return say("compare.where", String.join(", ", words));
    }

    List<String> clashes() {
        List<String> lines = new ArrayList<>();
        for (Clash clash : comparison.clashes()) {
            lines.add(clash(clash));
        }
        return lines;
    }

    private String clash(Clash clash) {
        Promise one = clash.one();
        Promise other = clash.other();
        Promise third = clash.third();
        return third == null
                ? say("compare.clash", name(one), one.says(), name(other), other.says())
                : say(
                        "compare.clash-of-three",
                        name(one),
                        one.says(),
                        name(other),
                        other.says(),
                        name(third),
                        third.says());
    }

    List<String> redundant() {
        List<String> lines = new ArrayList<>();
        for (Overlap overlap : comparison.overlaps()) {
            if (!overlap.isSame()) {
                lines.add(redundant(overlap.weaker(), overlap.stronger()));
            }
        }
        return lines;
    }

    private String redundant(Promise weaker, Promise stronger) {
        return weaker.says().equals(stronger.says())
                ? say("compare.narrower", name(weaker), weaker.says(), name(stronger))
                : say("compare.redundant", name(weaker), weaker.says(), name(stronger), stronger.says());
    }

    /** The clauses that are the same, in one sentence for each two charters. */
    List<String> same() {
        Map<List<Integer>, Set<String>> same = new LinkedHashMap<>();
        for (Overlap overlap : comparison.overlaps()) {
            if (overlap.isSame()) {
                Promise one = overlap.stronger();
                Promise other = overlap.weaker();
                String ids = one.clause().id().equals(other.clause().id())
                        ? one.clause().id()
                        : say("compare.pair", one.clause().id(), other.clause().id());
                same.computeIfAbsent(List.of(one.charter(), other.charter()), key -> new LinkedHashSet<>())
                        .add(ids);
            }
        }
        List<String> lines = new ArrayList<>();
        same.forEach((charters, ids) ->
                lines.add(say("compare.same", id(charters.get(0)), id(charters.get(1)), String.join(", ", ids))));
        return lines;
    }

    private List<String> clashing() {
        long ofThree = comparison.clashes().stream()
                .filter(clash -> clash.third() != null)
                .count();
        long ofTwo = comparison.clashes().size() - ofThree;
        List<String> lines = new ArrayList<>();
        if (ofTwo > 0) {
            lines.add(say("compare.clashes", ofTwo));
        }
        if (ofThree > 0) {
            lines.add(say("compare.clashes-of-three", ofThree));
        }
        return lines;
    }

    /** Whether all can be kept together, and by which meeting. */
    List<String> together() {
        if (!comparison.clashes().isEmpty()) {
            return clashing();
        }
        List<String> lines = new ArrayList<>(List.of(say("compare.no-clash")));
        comparison
                .found()
                .ifPresentOrElse(example -> lines.addAll(example(example)), () -> lines.add(say("compare.no-example")));
        return lines;
    }

    private List<String> example(Example example) {
        Meeting meeting = example.caseFile().meetings().stream()
                .filter(each -> each.id().equals(example.meetingId()))
                .findFirst()
                .orElseThrow();
        Schedule schedule = meeting.schedule();
        var start = Objects.requireNonNull(schedule.start());
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "compare.example",
                start.toLocalDate(),
                start.toLocalTime(),
                Objects.requireNonNull(schedule.end()).toLocalTime(),
                Objects.requireNonNull(schedule.bookedAt()).atZone(schedule.zone())));
        lines.add(example.kept().isEmpty() ? say("compare.no-figures") : say("compare.keeps", names(example.kept())));
        if (!example.notBinding().isEmpty()) {
            lines.add(say("compare.not-binding", names(example.notBinding())));
        }
        return lines;
    }

    private List<String> names(List<Promise> promises) {
        return promises.stream().map(this::name).distinct().toList();
    }
}
