package org.charterrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.compare.Impact;
import org.charterrules.compare.Result;
import org.charterrules.model.Schedule;

/** What text and page say of an impact alike. */
final class ImpactWords {
    private final ImpactReport report;
    private final Wording wording;

    ImpactWords(ImpactReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    String say(String key, Object... values) {
        return wording.say(key, values);
    }

    /** What was compared and what it came to, before any table. */
    List<String> summary() {
        Impact counts = report.counts();
        List<String> lines = new ArrayList<>();
        lines.add(say("impact.old", names(counts.old())));
        lines.add(say("impact.now", names(counts.now())));
        lines.add(say(
                "impact.checked",
                counts.caseFiles(),
                counts.meetings(),
                report.asOf().atZone(Schedule.DEFAULT_ZONE)));
        lines.add(
                counts.flips() == 0
                        ? say("impact.none", counts.verdicts())
                        : say("impact.flips", counts.flips(), counts.verdicts()));
        return lines;
    }

    /** What makes the counts incomplete. */
    List<String> warnings() {
        Impact counts = report.counts();
        List<String> lines = new ArrayList<>();
        if (counts.notRead() > 0) {
            lines.add(say("impact.not-read", counts.notRead()));
        }
        if (counts.failures() > 0) {
            lines.add(say("impact.failures", counts.failures()));
        }
        return lines;
    }

    private List<String> names(List<Charter> charters) {
        return charters.stream()
                .map(charter -> say("impact.charter", charter.title(), wording.editions(charter), charter.id()))
                .toList();
    }

    String result(Result result, Clause clause) {
        return result(result, clause.fit() == Fit.PROXY || clause.fit() == Fit.WEAK);
    }

    String result(Result result, boolean indicator) {
        return result.verdict()
                .map(verdict -> wording.verdict(verdict, indicator))
                .orElseGet(() -> say(result == Result.FAILED ? "impact.rule-failed" : "impact.not-checked"));
    }

    /** In the middle of a sentence. */
    String inside(Result result, Clause clause) {
        String words = result(result, clause);
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** Every result that was or would be. */
    Set<Result> results() {
        Set<Result> results = new TreeSet<>();
        report.counts().moves().keySet().forEach(move -> {
            results.add(move.was());
            results.add(move.wouldBe());
        });
        return results;
    }

    /** For example {@code M-06}, or what the whole series is called. */
    String meeting(ShownFlip flip) {
        return flip.meetingId() == null ? say("series.short") : wording.value(flip.meetingId());
    }

    String caseFile(ShownFlip flip) {
        return wording.value(flip.caseFileId());
    }

    /** What the old rules say, if the new ones put it in other words. */
    List<String> formerly(Clause clause) {
        return report.counts().old().stream()
                .flatMap(charter -> charter.clause(clause.id()).stream())
                .map(Clause::says)
                .filter(says -> !says.equals(clause.says()))
                .map(says -> say("impact.formerly", Page.sentence(says)))
                .toList();
    }

    /** What was found, and why the verdict was and would be so. */
    List<String> evidence(ShownFlip flip) {
        List<String> lines = new ArrayList<>(flip.found());
        if (!flip.before().isEmpty()) {
            lines.add(say("impact.before", String.join(" ", flip.before())));
        }
        if (!flip.after().isEmpty()) {
            lines.add(say("impact.after", String.join(" ", flip.after())));
        }
        return lines;
    }
}
