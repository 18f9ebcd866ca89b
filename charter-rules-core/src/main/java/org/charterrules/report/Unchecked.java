package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.RuleError;
import org.charterrules.finding.Verdict;
import org.charterrules.model.HouseFigure;

/** What could not be checked, and why: rules that failed, gaps in the records, and what this version or nobody can tell. */
final class Unchecked {
    /** How many things to put on record are listed at once. */
    private static final int SHOWN = 10;

    private static final Comparator<Map.Entry<String, List<Finding>>> SETTLES_MOST =
            Comparator.comparing(gap -> -gap.getValue().size());

    private final Page page;
    private final Html html;
    private final Wording wording;

    Unchecked(Page page) {
        this.page = page;
        this.html = page.html();
        this.wording = page.wording();
    }

    void write() throws IOException {
        errors(page.report().errors());
        gaps();
        clauses("html.not-yet", "html.not-yet.about", this::notYet, "html.not-yet.clauses");
        clauses("html.untestable", "html.untestable.about", this::untestable, "html.untestable.clauses");
    }

    private void errors(List<RuleError> errors) throws IOException {
        if (errors.isEmpty()) {
            return;
        }
        html.element("h3", page.say("html.failed"));
        html.element("ul", () -> {
            for (RuleError error : errors) {
                html.element("li", error(error));
            }
        });
    }

    private String error(RuleError error) {
        String key = error.meetingId().equals("*") ? "html.failed.everywhere" : "html.failed.once";
        return page.say(
                key,
                error.clauseId(),
                error.meetingId(),
                error.file(),
                Integer.toString(error.line()),
                error.problem());
    }

    private void gaps() throws IOException {
        Map<String, List<Finding>> gaps = new TreeMap<>();
        for (Finding finding : page.report().with(Verdict.UNKNOWN)) {
            missing(finding)
                    .forEach(one ->
                            gaps.computeIfAbsent(one, each -> new ArrayList<>()).add(finding));
        }
        html.element("h3", page.say("html.gaps"));
        page.paragraph(gaps.isEmpty() ? "html.gaps.none" : "html.gaps.about");
        List<Map.Entry<String, List<Finding>>> sorted =
                gaps.entrySet().stream().sorted(SETTLES_MOST).toList();
        int first = Math.min(SHOWN, sorted.size());
        gaps(sorted.subList(0, first));
        if (first < sorted.size()) {
            html.element("details", () -> {
                html.element("summary", page.say("html.gaps.more", sorted.size() - first));
                gaps(sorted.subList(first, sorted.size()));
            });
        }
    }

    private List<String> missing(Finding finding) {
        List<String> missing = new ArrayList<>();
        finding.missing().forEach(field -> missing.add(wording.say("remedy.record", wording.field(field))));
        if (finding.parameter() != null) {
            missing.add(toSet(finding.parameter()));
        }
        return missing.isEmpty() ? Explanation.of(finding, wording).gap() : missing;
    }

    /** A house figure is decided on; a list is only put on record. */
    private String toSet(String parameter) {
        String named = wording.say("parameter." + parameter);
        return Arrays.stream(HouseFigure.values())
                        .anyMatch(figure -> figure.name().equals(parameter))
                ? page.say("html.gaps.figure", named)
                : wording.say("remedy.parameter-bare", named);
    }

    private void gaps(List<Map.Entry<String, List<Finding>>> gaps) throws IOException {
        if (gaps.isEmpty()) {
            return;
        }
        html.element(
                "ul",
                () -> {
                    for (Map.Entry<String, List<Finding>> gap : gaps) {
                        html.element("li", () -> {
                            html.element("p", gap.getKey());
                            page.links(gap.getValue());
                        });
                    }
                },
                "class",
                "jobs");
    }

    @FunctionalInterface
    private interface Choice {
        List<Clause> of(Charter charter);
    }

    private List<Clause> notYet(Charter charter) {
        return page.report().notChecked().getOrDefault(charter.id(), List.of()).stream()
                .filter(clause -> clause.testing() == Testing.BY_RECORDS)
                .toList();
    }

    private List<Clause> untestable(Charter charter) {
        return charter.clauses().stream()
                .filter(clause -> clause.testing() == Testing.NOT_TESTABLE)
                .toList();
    }

    private void clauses(String heading, String about, Choice choice, String count) throws IOException {
        List<Charter> charters = page.report().charters().stream()
                .filter(charter -> !choice.of(charter).isEmpty())
                .toList();
        if (charters.isEmpty()) {
            return;
        }
        html.element("h3", page.say(heading));
        page.paragraph(about);
        for (Charter charter : charters) {
            List<Clause> clauses = choice.of(charter);
            html.element("details", () -> {
                html.element("summary", page.say(count, page.name(charter), clauses.size()));
                html.element("ul", () -> clauses(clauses), "class", "clauses");
            });
        }
    }

    private void clauses(List<Clause> clauses) throws IOException {
        for (Clause clause : clauses) {
            html.element("li", () -> {
                page.clause(clause);
                if (clause.whyNot() != null) {
                    html.text(" " + page.say("html.untestable.why", Page.sentence(clause.whyNot())));
                }
            });
        }
    }
}
