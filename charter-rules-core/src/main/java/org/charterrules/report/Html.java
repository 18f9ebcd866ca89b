package org.charterrules.report;

import java.io.IOException;
import java.util.Set;

/**
 * HTML being written, element by element. Elements are closed by construction and everything is escaped on the way out, so no
 * text can become a tag, and the page is well-formed XML too.
 */
final class Html {
    /** Elements that begin a line of their own, so that the source can be read and compared. */
    private static final Set<String> BLOCKS = Set.of(
            "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "footer", "section", "div", "h1",
            "h2", "h3", "h4", "p", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th",
            "td", "details", "summary");

    private final Appendable out;

    Html(Appendable out) {
        this.out = out;
    }

    /** Writes what is inside an element. */
    @FunctionalInterface
    interface Body {
        void write() throws IOException;
    }

    void doctype() throws IOException {
        out.append("<!DOCTYPE html>");
    }

    /** Writes an element; attributes are names and values in turn. */
    void element(String name, Body body, String... attributes) throws IOException {
        start(name, attributes);
        out.append('>');
        body.write();
        out.append("</").append(name).append('>');
    }

    void element(String name, String text, String... attributes) throws IOException {
        element(name, () -> text(text), attributes);
    }

    /** Writes an element that has no content, such as {@code meta}. */
    void empty(String name, String... attributes) throws IOException {
        start(name, attributes);
        out.append("/>");
    }

    void text(String text) throws IOException {
        escape(text);
    }

    /** Writes a style sheet of our own, which is not escaped. */
    void style(String css) throws IOException {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0) {
            throw new IllegalArgumentException("A style sheet with '<' or '&' would not be read as it is meant.");
        }
        start("style");
        out.append(">\n").append(css).append("</style>");
    }

    void end() throws IOException {
        out.append('\n');
    }

    private void start(String name, String... attributes) throws IOException {
        out.append(BLOCKS.contains(name) ? "\n<" : "<").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) throws IOException {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            escape(character);
            at += Character.charCount(character);
        }
    }

    private void escape(int character) throws IOException {
        switch (character) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(isAllowed(character) ? Character.toString(character) : "\uFFFD");
        }
    }

    /** Neither HTML nor XML has room for control characters and for halves of characters. */
    private static boolean isAllowed(int character) {
        boolean control = Character.isISOControl(character) && character != '\n' && character != '\t';
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nothing = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        return !control && !half && !nothing;
    }
}
