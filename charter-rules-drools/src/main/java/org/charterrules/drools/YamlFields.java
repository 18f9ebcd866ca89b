package org.charterrules.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.charterrules.drools.lint.LintCode;
import org.charterrules.drools.pack.Excerpt;
import org.charterrules.drools.pack.Problems;
import org.charterrules.drools.pack.SourceLine;
import org.charterrules.drools.pack.YamlText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The fields of one thing in a charter file. Remembers which were read, so that a misspelt one is found. */
final class YamlFields {
    private final Place place;
    private final Node owner;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<String> read = new ArrayList<>();

    private YamlFields(Place place, MappingNode owner) {
        this.place = place;
        this.owner = owner;
        for (NodeTuple tuple : owner.getValue()) {
            String name = place.scalar(tuple.getKeyNode());
            keys.put(name, tuple.getKeyNode());
            if (nodes.put(name, tuple.getValueNode()) != null) {
                place.report(
                        LintCode.YAML, tuple.getKeyNode(), "The field '" + Excerpt.of(name) + "' stands here twice.");
            }
        }
    }

    Place place() {
        return place;
    }

    /** Where the fields stand by their names, and under the empty name where the first of them stands. */
    Map<String, SourceLine> places() {
        Map<String, SourceLine> places = new LinkedHashMap<>();
        places.put("", place.line(owner));
        keys.forEach((name, key) -> places.put(name, place.line(key)));
        return places;
    }

    boolean has(String name) {
        return node(name) != null;
    }

    @Nullable
    Node node(String name) {
        read.add(name);
        return nodes.get(name);
    }

    Node requireNode(String name) {
        return nodes.get(name);
    }

    void require(String name) {
        if (!has(name)) {
            place.report(LintCode.MISSING_FIELD, owner, "The field '" + name + "' is missing here.");
        }
    }

    /** The text of a field; empty if it is missing, which is reported. */
    String text(String name) {
        require(name);
        return text(name, "");
    }

    String text(String name, String otherwise) {
        Node node = node(name);
        return node == null ? otherwise : place.scalar(node);
    }

    @Nullable
    String optional(String name, @Nullable String otherwise) {
        Node node = node(name);
        return node == null ? otherwise : place.scalar(node);
    }

    String matching(String name, Pattern pattern, String expected) {
        String text = text(name);
        if (nodes.containsKey(name) && !pattern.matcher(text).matches()) {
            place.report(
                    LintCode.FIELD_VALUE,
                    requireNode(name),
                    "'" + Excerpt.of(text) + "' will not do as '" + name + "'. Write " + expected + ".");
        }
        return text;
    }

    List<Node> list(String name) {
        Node node = node(name);
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        place.report(LintCode.FIELD_VALUE, node, "The field '" + name + "' needs a list.");
        return List.of();
    }

    Map<String, Node> entries(String name) {
        Node node = node(name);
        return node == null
                ? Map.of()
                : place.fields(node).map(fields -> fields.nodes).orElse(Map.of());
    }

    <E> E oneOf(String name, E[] values, Function<E, String> phrase) {
        String text = text(name);
        List<String> phrases = new ArrayList<>();
        for (E value : values) {
            if (phrase.apply(value).equals(text)) {
                return value;
            }
            phrases.add(phrase.apply(value));
        }
        if (nodes.containsKey(name)) {
            place.report(
                    LintCode.FIELD_VALUE,
                    requireNode(name),
                    "'" + Excerpt.of(text) + "' will not do as '" + name + "'. Write one of: "
                            + String.join(", ", phrases) + ".");
        }
        return values[0];
    }

    void requireNothingElse() {
        keys.forEach((name, node) -> {
            if (!read.contains(name) && !place.problems.isFull()) {
                String advice = Excerpt.nearest(name, read)
                        .map(near -> " Did you mean '" + near + "'?")
                        .orElse(" Those there are: "
                                + String.join(", ", read.stream().distinct().toList()) + ".");
                place.report(
                        LintCode.UNKNOWN_FIELD, node, "There is no field '" + Excerpt.of(name) + "' here." + advice);
            }
        });
    }

    /** A charter file, in which places are found again. */
    static final class Place {
        private static final String CURLY = "\u201C\u201D\u201E\u2018\u2019";

        private final List<SourceLine> lines;
        private final Problems problems;

        Place(List<SourceLine> lines, Problems problems) {
            this.lines = lines;
            this.problems = problems;
        }

        Optional<YamlFields> fields(Node node) {
            if (node instanceof MappingNode mapping) {
                return Optional.of(new YamlFields(this, mapping));
            }
            report(LintCode.YAML, node, "Lines of the form 'name: value' are needed here.");
            return Optional.empty();
        }

        /** The text of a value; empty if it is none, which is reported. */
        String scalar(Node node) {
            if (node instanceof ScalarNode scalar) {
                requireStraightQuotes(scalar);
                return scalar.getValue();
            }
            report(LintCode.YAML, node, "One value is needed here, not a list or further fields.");
            return "";
        }

        /** Quotation marks from a word processor would become part of the value. */
        private void requireStraightQuotes(ScalarNode scalar) {
            String text = scalar.getValue();
            if (scalar.isPlain() && !text.isEmpty() && CURLY.indexOf(text.charAt(0)) >= 0) {
                report(
                        LintCode.ODD_CHARACTER,
                        scalar,
                        "The character " + text.charAt(0) + " comes from a word processor. Write \" instead.");
            }
        }

        SourceLine line(Node node) {
            return lines.get(Math.min(YamlText.lineOf(node), lines.size() - 1));
        }

        void report(LintCode code, Node node, String message) {
            problems.inLine(code, line(node), YamlText.columnOf(node), message);
        }

        /** Something that somebody should look at. */
        void warn(LintCode code, Node node, String message) {
            problems.warnOfLine(code, line(node), YamlText.columnOf(node), message);
        }

        void report(LintCode code, SourceLine line, String message) {
            problems.inLine(code, line, line.firstColumn(), message);
        }
    }
}
