package org.charterrules.drools.scenario;

import java.util.Map;

/**
 * A fact of the story.
 *
 * @param type the record of the model that it will become
 * @param node what is known of it
 */
record Fact(Class<?> type, Map<String, Object> node) {
    String id() {
        return (String) node.getOrDefault("id", node.get("personId"));
    }

    @Override
    public String toString() {
        return "Fact[" + type.getSimpleName() + "]";
    }
}
