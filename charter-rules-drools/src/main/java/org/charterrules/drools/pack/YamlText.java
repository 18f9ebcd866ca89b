package org.charterrules.drools.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterrules.drools.lint.LintCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A charter file as nodes. Nothing is ever constructed from them, and what could make them swell is refused. */
public final class YamlText {
    private static final Map<String, String> PLAIN = Map.of(
            "mapping values are not allowed here",
            "There is one ':' too many here. Put the whole value between double quotation marks, or set the line in as far as"
                    + " those beside it.",
            "could not find expected ':'",
            "This line has no ':'. Write 'name: value'.",
            "found unexpected end of stream",
            "A quotation mark or bracket is opened here and never closed.",
            "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
            "A tab stands here. Write spaces instead.");

    private final String file;
    private final String text;
    private final List<SourceLine> lines;
    private final Problems problems;
    private final LoadSettings settings;

    private YamlText(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.lines = SourceLine.of(file, text);
        this.problems = problems;
        this.settings = LoadSettings.builder()
                .setLabel(file)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .setCodePointLimit(PackLimits.FILE_BYTES)
                .build();
    }

    /**
     * Reads a charter file.
     *
     * @param file its name
     * @param text its text
     * @param problems where problems go
     * @return its topmost node, or nothing if it cannot be read
     */
    public static Optional<Node> read(String file, String text, Problems problems) {
        YamlText yaml = new YamlText(file, text, problems);
        if (yaml.lines.size() > PackLimits.LINES) {
            problems.inFile(
                    LintCode.TOO_MANY, file, "There are more than " + PackLimits.LINES + " lines in this file.");
            return Optional.empty();
        }
        yaml.lines.forEach(line -> PlainLetters.reportHidden(line, problems));
        try {
            return yaml.node();
        } catch (MarkedYamlEngineException failure) {
            yaml.report(failure);
        } catch (YamlEngineException failure) {
            problems.inFile(LintCode.YAML, file, "This file cannot be read. It may hold characters that no text has.");
        }
        return Optional.empty();
    }

    private Optional<Node> node() {
        Harmless events = new Harmless(new ParserImpl(settings, new StreamReader(settings, text)));
        try {
            Optional<Node> node = new Composer(settings, events).getSingleNode();
            if (node.isEmpty()) {
                problems.inFile(LintCode.YAML, file, "This file is empty.");
            }
            return node;
        } catch (Harm reported) {
            return Optional.empty();
        }
    }

    /** Something in a file that is not allowed there was reported. */
    private static final class Harm extends RuntimeException {
        private static final long serialVersionUID = 1;

        Harm() {
            super(null, null, false, false);
        }
    }

    /** Looks at each event before anything is made of it. */
    private final class Harmless implements Parser {
        private final Parser events;
        private int depth;

        Harmless(Parser events) {
            this.events = events;
        }

        @Override
        public boolean checkEvent(Event.ID id) {
            return events.checkEvent(id);
        }

        @Override
        public Event peekEvent() {
            return events.peekEvent();
        }

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public Event next() {
            Event event = events.next();
            if (!isAllowed(event)) {
                reportFurther();
                throw new Harm();
            }
            requireDepth(event);
            return event;
        }

        private void reportFurther() {
            while (events.hasNext()) {
                Event event = events.next();
                isAllowed(event);
                requireDepth(event);
            }
        }

        private void requireDepth(Event event) {
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
            if (depth > PackLimits.YAML_DEPTH) {
                feature(
                        event,
                        "Lists and fields stand in one another more than " + PackLimits.YAML_DEPTH + " times here.");
                throw new Harm();
            }
        }
    }

    private boolean isAllowed(Event event) {
        if (event instanceof AliasEvent) {
            feature(event, "A charter file may not refer to another place with '*'. Write the value itself.");
            return false;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            feature(event, "A charter file may not give a value a name with '&'. Write the value alone.");
            return false;
        }
        if (isTagged(event)) {
            feature(event, "A charter file may not say of what type a value is with '!'. Write the value alone.");
            return false;
        }
        return true;
    }

    private static boolean isTagged(Event event) {
        return event instanceof ScalarEvent scalar && scalar.getTag().isPresent()
                || event instanceof CollectionStartEvent collection
                        && collection.getTag().isPresent();
    }

    private void feature(Event event, String message) {
        problems.inLine(LintCode.YAML_FEATURE, line(event.getStartMark()), column(event.getStartMark()), message);
    }

    private void report(MarkedYamlEngineException failure) {
        Optional<Mark> mark =
                failure.getContextMark().filter(each -> isOpen(failure)).or(failure::getProblemMark);
        problems.inLine(LintCode.YAML, line(mark), column(mark), plain(String.valueOf(failure.getProblem())));
    }

    /** What was begun and never ended is shown where it begins. */
    private static boolean isOpen(MarkedYamlEngineException failure) {
        String problem = String.valueOf(failure.getProblem());
        return problem.equals("found unexpected end of stream") || problem.equals("could not find expected ':'");
    }

    private static String plain(String problem) {
        String known = PLAIN.get(problem);
        if (known != null) {
            return known;
        }
        return problem.startsWith("expected")
                ? "This line does not fit the lines before it. Maybe its indent is wrong, or a quotation mark or bracket is"
                        + " missing."
                : "This line cannot be read. Maybe put its value between double quotation marks.";
    }

    private SourceLine line(Optional<Mark> mark) {
        int number = mark.map(Mark::getLine).orElse(0);
        return lines.get(Math.min(number, lines.size() - 1));
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }

    /** The line on which a node begins. */
    public static int lineOf(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0);
    }

    /** The column at which a node begins, from 1. */
    public static int columnOf(Node node) {
        return column(node.getStartMark());
    }
}
