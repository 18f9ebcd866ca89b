package org.charterrules.report;

import java.io.IOException;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;

/** A handbook as one accessible HTML page. */
final class HandbookPage {
    private final Wording wording;
    private final ClauseNotes notes;
    private final Html html;

    HandbookPage(Wording wording, Html html) {
        this.wording = wording;
        this.notes = new ClauseNotes(wording);
        this.html = html;
    }

    void write(Handbook handbook) throws IOException {
        html.doctype();
        html.element(
                "html",
                () -> {
                    html.element("head", this::head);
                    html.element("body", () -> body(handbook));
                },
                "lang",
                wording.locale().toLanguageTag());
        html.end();
    }

    private void head() throws IOException {
        PageHead.write(html, wording.say("handbook.title"));
    }

    private void body(Handbook handbook) throws IOException {
        html.element("a", wording.say("handbook.skip"), "href", "#handbook", "class", "skip");
        html.element("header", () -> {
            html.element("h1", wording.say("handbook.title"));
            html.element("p", wording.say("handbook.about"));
        });
        html.element("nav", () -> contents(handbook), "aria-label", wording.say("html.contents"));
        html.element("main", () -> chapters(handbook), "id", "handbook", "tabindex", "-1");
    }

    private void contents(Handbook handbook) throws IOException {
        html.element("ul", () -> {
            for (Handbook.Chapter chapter : handbook.chapters()) {
                String target = "#" + anchor(handbook, chapter);
                html.element("li", () -> html.element("a", name(chapter.charter()), "href", target));
            }
        });
    }

    private static String anchor(Handbook handbook, Handbook.Chapter chapter) {
        return "charter-" + (handbook.chapters().indexOf(chapter) + 1);
    }

    private String name(Charter charter) {
        return wording.say("html.charter.name", charter.title(), charter.place());
    }

    private void chapters(Handbook handbook) throws IOException {
        for (Handbook.Chapter chapter : handbook.chapters()) {
            String anchor = anchor(handbook, chapter);
            html.element(
                    "section",
                    () -> chapter(chapter, anchor),
                    "id",
                    anchor,
                    "aria-labelledby",
                    anchor + "-heading",
                    "class",
                    "charter");
        }
    }

    private void chapter(Handbook.Chapter chapter, String anchor) throws IOException {
        Charter charter = chapter.charter();
        html.element("h2", name(charter), "id", anchor + "-heading");
        html.element("p", Page.sentence(charter.publisher()) + " " + Page.sentence(wording.editions(charter)));
        if (charter.caveat() != null) {
            html.element("p", Page.sentence(charter.caveat()));
        }
        int number = 0;
        for (Handbook.Entry entry : chapter.entries()) {
            String id = anchor + "-clause-" + ++number;
            html.element("section", () -> entry(entry), "id", id, "class", "clause");
        }
    }

    private void entry(Handbook.Entry entry) throws IOException {
        Clause clause = entry.clause();
        html.element("h3", clause.id() + " " + Page.sentence(clause.says()));
        html.element(
                "p",
                wording.say("handbook.where", clause.locator(), wording.say("charter." + clause.modality())),
                "class",
                "quiet");
        html.element("p", notes.tested(clause));
        items(notes.questions(clause));
        for (var rule : entry.rules()) {
            code(ClauseNotes.lines(rule));
        }
        items(notes.readings(clause));
        if (!entry.scenarios().isEmpty()) {
            html.element("details", () -> scenarios(entry.scenarios()));
        }
    }

    private void scenarios(List<Handbook.Scenario> scenarios) throws IOException {
        html.element("summary", wording.say("handbook.scenarios", scenarios.size()));
        for (Handbook.Scenario scenario : scenarios) {
            code(scenario.lines());
        }
    }

    private void items(List<String> items) throws IOException {
        if (!items.isEmpty()) {
            html.element("ul", () -> {
                for (String item : items) {
                    html.element("li", item);
                }
            });
        }
    }

    private void code(List<String> lines) throws IOException {
        html.element("pre", () -> html.element("code", String.join("\n", lines)), "tabindex", "0");
    }
}
