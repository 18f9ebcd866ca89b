package org.charterrules.report;

import java.io.IOException;
import java.util.List;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;

/** A handbook as Markdown. */
final class HandbookText {
    private final Wording wording;
    private final ClauseNotes notes;
    private final Appendable out;

    HandbookText(Wording wording, Appendable out) {
        this.wording = wording;
        this.notes = new ClauseNotes(wording);
        this.out = out;
    }

    void write(Handbook handbook) throws IOException {
        line("# " + wording.say("handbook.title"));
        paragraph(wording.say("handbook.about"));
        for (Handbook.Chapter chapter : handbook.chapters()) {
            chapter(chapter);
        }
    }

    private void chapter(Handbook.Chapter chapter) throws IOException {
        Charter charter = chapter.charter();
        paragraph("## " + text(charter.title()) + " (" + text(charter.place()) + ")");
        paragraph(text(Page.sentence(charter.publisher()) + " " + Page.sentence(wording.editions(charter))));
        if (charter.caveat() != null) {
            paragraph(text(Page.sentence(charter.caveat())));
        }
        for (Handbook.Entry entry : chapter.entries()) {
            entry(entry);
        }
    }

    private void entry(Handbook.Entry entry) throws IOException {
        Clause clause = entry.clause();
        paragraph("### " + clause.id() + " " + text(Page.sentence(clause.says())));
        paragraph(text(wording.say("handbook.where", clause.locator(), wording.say("charter." + clause.modality()))));
        paragraph(text(notes.tested(clause)));
        items(notes.questions(clause));
        for (var rule : entry.rules()) {
            code("", ClauseNotes.lines(rule));
        }
        items(notes.readings(clause));
        for (Handbook.Scenario scenario : entry.scenarios()) {
            code("gherkin", scenario.lines());
        }
    }

    private void items(List<String> items) throws IOException {
        if (!items.isEmpty()) {
            line("");
        }
        for (String item : items) {
            line("- " + text(item));
        }
    }

    private void code(String language, List<String> lines) throws IOException {
        line("");
        line("```" + language);
        for (String each : lines) {
            line(each);
        }
        line("```");
    }

    private void paragraph(String words) throws IOException {
        line("");
        line(words);
    }

    private void line(String words) throws IOException {
        out.append(words).append('\n');
    }

    /** What Markdown would take for more than words. */
    private static String text(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
