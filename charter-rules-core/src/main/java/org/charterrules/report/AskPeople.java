package org.charterrules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Testing;
import org.charterrules.finding.Finding;
import org.charterrules.finding.Verdict;

/** What to ask people: the questions that only they can answer, and the promises that the answers are about. */
final class AskPeople {
    /** Stands for the question of a promise that names none. */
    private static final String NO_WORDS = "";

    private final Page page;
    private final Html html;

    AskPeople(Page page) {
        this.page = page;
        this.html = page.html();
    }

    /** A promise, and the meetings about which nobody has answered yet. */
    private record Asked(Clause clause, List<Finding> open) {}

    void write() throws IOException {
        Map<String, List<Asked>> questions = questions();
        page.paragraph(questions.isEmpty() ? "html.ask.nothing" : "html.ask.about");
        if (!questions.isEmpty()) {
            html.element("details", () -> {
                html.element("summary", page.say("html.ask.questions", questions.size()));
                html.element("ul", () -> questions(questions), "class", "questions");
            });
        }
    }

    private Map<String, List<Asked>> questions() {
        Map<String, List<Asked>> questions = new LinkedHashMap<>();
        for (Asked asked : asked()) {
            List<String> ids = asked.clause().questions();
            for (String id : ids.isEmpty() ? List.of(NO_WORDS) : ids) {
                questions.computeIfAbsent(id, each -> new ArrayList<>()).add(asked);
            }
        }
        return questions;
    }

    private List<Asked> asked() {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Finding finding : page.report().with(Verdict.UNKNOWN)) {
            Clause clause = finding.clause();
            if (clause.testing() == Testing.BY_ASKING) {
                asked.computeIfAbsent(clause.id(), each -> new Asked(clause, new ArrayList<>()))
                        .open()
                        .add(finding);
            }
        }
        page.report().notChecked().values().stream()
                .flatMap(List::stream)
                .filter(clause -> clause.testing() == Testing.BY_ASKING)
                .forEach(clause -> asked.putIfAbsent(clause.id(), new Asked(clause, List.of())));
        return List.copyOf(asked.values());
    }

    private void questions(Map<String, List<Asked>> questions) throws IOException {
        for (Map.Entry<String, List<Asked>> question : questions.entrySet()) {
            html.element("li", () -> {
                html.element("p", () -> question(question.getKey()), "class", "question");
                html.element("ul", () -> promises(question.getValue()));
            });
        }
    }

    /** The words, and the id by which findings name the question. */
    private void question(String id) throws IOException {
        String words = id.equals(NO_WORDS)
                ? page.say("html.ask.is-it-so")
                : page.wording().question(id);
        html.text(words);
        if (!id.equals(NO_WORDS) && !words.equals(id)) {
            html.element("span", " " + id, "class", "quiet");
        }
    }

    private void promises(List<Asked> promises) throws IOException {
        for (Asked asked : promises) {
            html.element("li", () -> {
                page.clause(asked.clause());
                if (!asked.open().isEmpty()) {
                    page.links(asked.open());
                }
            });
        }
    }
}
