package org.charterrules.drools.scenario;

import java.util.List;
import java.util.Map;

/** Takes nodes of a tree for what this package has made them. */
@SuppressWarnings("unchecked")
final class Nodes {
    private Nodes() {}

    static Map<String, Object> object(Object node) {
        return (Map<String, Object>) node;
    }

    static List<Map<String, Object>> objects(Object node) {
        return (List<Map<String, Object>>) node;
    }

    static List<Object> values(Object node) {
        return (List<Object>) node;
    }
}
