package org.charterrules.drools;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.charterrules.charter.Ambiguity;
import org.charterrules.charter.Charter;
import org.charterrules.charter.Clause;
import org.charterrules.charter.Fit;
import org.charterrules.charter.Interpretations;
import org.charterrules.charter.Modality;
import org.charterrules.charter.Testing;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads {@code charter.yaml}. Works on the parsed nodes, so that nothing is ever constructed and every error has its line. */
final class CharterYaml {
    private final String file;

    private CharterYaml(String file) {
        this.file = file;
    }

    /**
     * Reads a charter.
     *
     * @param file its name, for example {@code hounslow-send/charter.yaml}
     * @param text its text
     * @return the charter
     * @throws RulePackException naming file and line if the text is not a charter
     */
    static Charter read(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setAllowRecursiveKeys(false)
                .build();
        try {
            Node root = new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)))
                    .getSingleNode()
                    .orElseThrow(() -> new RulePackException(file, 1, "The file is empty."));
            return new CharterYaml(file).charter(root);
        } catch (YamlEngineException failure) {
            throw new RulePackException(file, 1, "This is not YAML: " + failure.getMessage());
        }
    }

    private Charter charter(Node root) {
        Fields fields = fields(root);
        Charter charter = new Charter(
                fields.text("id"),
                fields.text("title"),
                fields.text("place"),
                fields.text("publisher"),
                fields.text("edition"),
                fields.optional("caveat"),
                interpretations(fields),
                fields.list("clauses").stream().map(this::clause).toList());
        fields.requireNothingElse();
        return charter;
    }

    private Interpretations interpretations(Fields fields) {
        Node node = fields.node("interpretations");
        if (node == null) {
            return Interpretations.DEFAULTS;
        }
        Map<String, String> choices = new LinkedHashMap<>();
        fields(node).nodes.forEach((key, value) -> choices.put(key, scalar(value)));
        try {
            return Interpretations.parse(choices);
        } catch (IllegalArgumentException failure) {
            throw error(node, failure.getMessage());
        }
    }

    private Clause clause(Node node) {
        Fields fields = fields(node);
        Clause clause = new Clause(
                fields.text("id"),
                fields.text("locator"),
                fields.text("says"),
                fields.oneOf("modality", Modality.values(), Modality::phrase),
                fields.oneOf("tested", Testing.values(), Testing::phrase),
                fields.node("fit") == null
                        ? null
                        : fields.oneOf("fit", Fit.values(), fit -> fit.name().toLowerCase(Locale.ROOT)),
                fields.list("questions").stream().map(this::scalar).toList(),
                fields.optional("why-not"),
                ambiguities(fields));
        fields.requireNothingElse();
        return clause;
    }

    private Set<Ambiguity> ambiguities(Fields fields) {
        Set<Ambiguity> result = EnumSet.noneOf(Ambiguity.class);
        for (Node node : fields.list("ambiguities")) {
            result.add(Ambiguity.of(scalar(node))
                    .orElseThrow(() -> error(node, "There is no interpretation '" + scalar(node) + "'.")));
        }
        return result;
    }

    private Fields fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw error(node, "Expected lines of the form 'name: value'.");
        }
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            nodes.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
        }
        return new Fields(node, nodes);
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw error(node, "Expected a plain value.");
    }

    private RulePackException error(Node node, String problem) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new RulePackException(file, line, problem);
    }

    /** The fields of one mapping. Remembers which were read, so that a misspelt one is found. */
    private final class Fields {
        private final Node owner;
        private final Map<String, Node> nodes;
        private final List<String> read = new ArrayList<>();

        Fields(Node owner, Map<String, Node> nodes) {
            this.owner = owner;
            this.nodes = nodes;
        }

        @Nullable
        Node node(String name) {
            read.add(name);
            return nodes.get(name);
        }

        String text(String name) {
            Node node = node(name);
            if (node == null) {
                throw error(owner, "The field '" + name + "' is missing.");
            }
            return scalar(node);
        }

        @Nullable
        String optional(String name) {
            Node node = node(name);
            return node == null ? null : scalar(node);
        }

        List<Node> list(String name) {
            Node node = node(name);
            if (node == null) {
                return List.of();
            }
            if (node instanceof SequenceNode sequence) {
                return sequence.getValue();
            }
            throw error(node, "The field '" + name + "' needs a list.");
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
            throw error(
                    nodes.get(name),
                    "'" + text + "' is not a " + name + ". Maybe one of " + String.join(", ", phrases) + ".");
        }

        void requireNothingElse() {
            for (Map.Entry<String, Node> entry : nodes.entrySet()) {
                if (!read.contains(entry.getKey())) {
                    throw error(
                            entry.getValue(),
                            "There is no field '" + entry.getKey() + "'. Maybe one of " + String.join(", ", read)
                                    + ".");
                }
            }
        }
    }
}
