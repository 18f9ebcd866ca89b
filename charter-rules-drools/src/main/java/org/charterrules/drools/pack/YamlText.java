package org.charterrules.drools.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.charterrules.drools.lint.LintCode;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
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
    private static final String UNREADABLE =
            "This line cannot be read. Maybe put its value between double quotation marks.";

    private final String file;
    private final String text;
    private final List<SourceLine> lines;
    private final Problems problems;

    private YamlText(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.lines = SourceLine.of(file, text);
        this.problems = problems;
    }

    /**
     * A charter file that has not been read yet.
     *
     * @param file its name
     * @param text its text
     * @param problems where problems go
     */
    public static YamlText of(String file, String text, Problems problems) {
        return new YamlText(file, text, problems);
    }

    /** Its lines. */
    public List<SourceLine> lines() {
        return lines;
    }

    /** Its topmost node, or nothing if it cannot be read. */
    public Optional<Node> read() {
        if (lines.size() > PackLimits.LINES) {
            problems.inFile(
                    LintCode.TOO_MANY, file, "There are more than " + PackLimits.LINES + " lines in this file.");
            return Optional.empty();
        }
        for (SourceLine line : lines) {
            PlainLetters.reportHidden(line, problems);
        }
        try {
            return node();
        } catch (Harm reported) {
            return Optional.empty();
        } catch (MarkedYamlEngineException failure) {
            report(failure);
        } catch (YamlEngineException failure) {
            problems.inFile(LintCode.YAML, file, "This file cannot be read. It may hold characters that no text has.");
        }
        return Optional.empty();
    }

    private Optional<Node> node() {
        Optional<Node> node = new Nodes(parser()).only();
        if (node.isEmpty()) {
            problems.inFile(LintCode.YAML, file, "This file is empty.");
        }
        return node;
    }

    private Parser parser() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(PackLimits.FILE_BYTES)
                .build();
        return new ParserImpl(settings, new StreamReader(settings, text));
    }

    /** Something in a file that is not allowed there was reported. */
    private static final class Harm extends RuntimeException {
        private static final long serialVersionUID = 1;

        Harm() {
            super(null, null, false, false);
        }
    }

    /** Makes nodes of what a parser finds, and looks at each thing before anything is made of it. */
    private final class Nodes {
        private final Parser events;
        private int depth;

        Nodes(Parser events) {
            this.events = events;
        }

        /** The topmost node of the only document; nothing if there is no document. */
        Optional<Node> only() {
            next();
            Event document = next();
            if (document instanceof StreamEndEvent) {
                return Optional.empty();
            }
            Node node = node(next());
            next();
            Event end = next();
            if (!(end instanceof StreamEndEvent)) {
                problems.inLine(LintCode.YAML, line(end.getStartMark()), column(end.getStartMark()), UNREADABLE);
                throw new Harm();
            }
            return Optional.of(node);
        }

        private Node node(Event event) {
            if (event instanceof ScalarEvent scalar) {
                return new ScalarNode(
                        Tag.STR,
                        true,
                        scalar.getValue(),
                        scalar.getScalarStyle(),
                        scalar.getStartMark(),
                        scalar.getEndMark());
            }
            CollectionStartEvent start = (CollectionStartEvent) event;
            return start instanceof MappingStartEvent ? mapping(start) : sequence(start);
        }

        private Node mapping(CollectionStartEvent start) {
            List<NodeTuple> fields = new ArrayList<>();
            for (Event key = next(); !(key instanceof CollectionEndEvent); key = next()) {
                fields.add(new NodeTuple(node(key), node(next())));
            }
            return new MappingNode(Tag.MAP, true, fields, start.getFlowStyle(), start.getStartMark(), Optional.empty());
        }

        private Node sequence(CollectionStartEvent start) {
            List<Node> items = new ArrayList<>();
            for (Event item = next(); !(item instanceof CollectionEndEvent); item = next()) {
                items.add(node(item));
            }
            return new SequenceNode(Tag.SEQ, true, items, start.getFlowStyle(), start.getStartMark(), Optional.empty());
        }

        private Event next() {
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
        return !(event instanceof ScalarEvent scalar) || isVisible(scalar);
    }

    /** What stands in the file as it is was reported with its line; here is looked for what was written as an escape. */
    private boolean isVisible(ScalarEvent scalar) {
        OptionalInt hidden = scalar.getValue()
                .codePoints()
                .filter(letter -> letter != '\n' && PlainLetters.isHidden(letter) && text.indexOf(letter) < 0)
                .findFirst();
        hidden.ifPresent(letter -> problems.inLine(
                LintCode.HIDDEN_CHARACTER,
                line(scalar.getStartMark()),
                column(scalar.getStartMark()),
                "This value holds a character that cannot be seen (U+%04X). Maybe write it without a '\\'."
                        .formatted(letter)));
        return hidden.isEmpty();
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
                : UNREADABLE;
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
