package org.charterrules.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.charterrules.finding.FactType;
import org.charterrules.finding.OpenQuestion;
import org.charterrules.model.Meeting;

/**
 * The questions that people still have to be asked about one meeting, on one sheet for each of them: as text, or as one page of
 * HTML to print. People appear by their ids; the library knows no names.
 */
public final class QuestionSheet {
    private static final List<String> CHOICES = List.of("YES", "PARTLY", "NO", "NOT_SURE");
    private static final String LINE = "_".repeat(72);

    private final Meeting meeting;
    private final Wording wording = Wording.english();
    private final Map<String, List<OpenQuestion>> byPerson = new TreeMap<>();
    private final List<OpenQuestion> anybody = new ArrayList<>();

    private QuestionSheet(Meeting meeting, List<OpenQuestion> questions) {
        this.meeting = meeting;
        for (OpenQuestion one : new TreeSet<>(questions)) {
            if (one.meetingId().equals(meeting.id())) {
                add(one);
            }
        }
    }

    private void add(OpenQuestion one) {
        if (one.isForAnybody()) {
            anybody.add(one);
        }
        Set<String> people = one.personIds();
        people.forEach(person ->
                byPerson.computeIfAbsent(person, id -> new ArrayList<>()).add(one));
    }

    /**
     * The sheets of a meeting.
     *
     * @param meeting the meeting
     * @param questions open questions; those about other meetings are left out
     * @return the sheets
     */
    public static QuestionSheet of(Meeting meeting, List<OpenQuestion> questions) {
        return new QuestionSheet(meeting, questions);
    }

    /**
     * The sheets as text.
     *
     * @return the text, with {@code \n} line ends
     */
    public String text() {
        StringBuilder out = new StringBuilder();
        out.append(title()).append("\n").append(note()).append('\n');
        byPerson.forEach((person, questions) -> section(out, wording.say("sheet.for", person), questions));
        if (!anybody.isEmpty()) {
            section(out, wording.say("sheet.anybody"), anybody);
        }
        return out.toString();
    }

    private String title() {
        var start = meeting.schedule().start();
        return start == null
                ? wording.say("sheet.title", meeting.id())
                : wording.say("sheet.title-on", meeting.id(), start);
    }

    private String note() {
        boolean nothing = byPerson.isEmpty() && anybody.isEmpty();
        return wording.say(nothing ? "sheet.nothing" : "sheet.note");
    }

    private void section(StringBuilder out, String heading, List<OpenQuestion> questions) {
        out.append('\n').append(heading).append('\n');
        for (OpenQuestion one : questions) {
            out.append("\n  ").append(words(one)).append('\n');
            String answer = Questions.isAnsweredInWords(one.question().id())
                    ? "  " + LINE + "\n"
                    : "  [ ] " + String.join("    [ ] ", choices()) + "\n";
            out.append(answer);
        }
    }

    private String words(OpenQuestion one) {
        String words = Questions.words(one.question().id());
        if (one.about() == FactType.MEETING) {
            return words;
        }
        String key = one.about() == FactType.ACTION ? "sheet.about-action" : "sheet.about-feedback";
        return wording.say(key, one.aboutId(), words);
    }

    private List<String> choices() {
        return CHOICES.stream().map(choice -> wording.say("sheet." + choice)).toList();
    }

    /**
     * The sheets as one page of HTML that needs nothing else: a new sheet of A4 paper for each person, with boxes to tick and
     * lines to write on, and no script.
     *
     * @return the page, with {@code \n} line ends
     */
    public String html() {
        StringBuilder out = new StringBuilder();
        out.append(HEAD.formatted(escaped(title()), escaped(title()), escaped(note())));
        byPerson.forEach((person, questions) -> htmlSection(out, wording.say("sheet.for", person), questions));
        if (!anybody.isEmpty()) {
            htmlSection(out, wording.say("sheet.anybody"), anybody);
        }
        return out.append("</main>\n</body>\n</html>\n").toString();
    }

    private void htmlSection(StringBuilder out, String heading, List<OpenQuestion> questions) {
        boolean first = out.indexOf("<section>") < 0;
        out.append("<section>\n<h2>").append(escaped(heading)).append("</h2>\n");
        out.append(first ? "" : "<p>" + escaped(title()) + "</p>\n").append("<ol>\n");
        for (OpenQuestion one : questions) {
            out.append("<li>\n<p>").append(escaped(words(one))).append("</p>\n");
            out.append(Questions.isAnsweredInWords(one.question().id()) ? LINES : boxes());
            out.append("</li>\n");
        }
        out.append("</ol>\n</section>\n");
    }

    private String boxes() {
        StringBuilder boxes = new StringBuilder("<ul>\n");
        for (String choice : choices()) {
            boxes.append("<li><span class=\"box\" aria-hidden=\"true\"></span>")
                    .append(escaped(choice))
                    .append("</li>\n");
        }
        return boxes.append("</ul>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static final String LINES = "<div class=\"line\" aria-hidden=\"true\"></div>\n".repeat(2);

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>%s</title>
            <style>
            @page { size: A4; margin: 18mm; }
            body { font: 1.1rem/1.5 Arial, Helvetica, sans-serif; color: #111; background: #fff; margin: 0 auto; max-width: 45rem; padding: 1rem; }
            h1 { font-size: 1.5rem; } h2 { font-size: 1.3rem; overflow-wrap: anywhere; }
            section + section { break-before: page; }
            section > ol > li { break-inside: avoid; margin: 0 0 1.4rem; }
            p { margin: 0 0 .4rem; overflow-wrap: anywhere; }
            ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .4rem 2rem; }
            .box { display: inline-block; width: 1.1em; height: 1.1em; border: .12em solid #111; margin-right: .5em; vertical-align: -.2em; }
            .line { border-bottom: .08em solid #111; height: 2.2rem; }
            @media print { body { max-width: none; padding: 0; } }
            </style>
            </head>
            <body>
            <main>
            <h1>%s</h1>
            <p>%s</p>
            """;
}
