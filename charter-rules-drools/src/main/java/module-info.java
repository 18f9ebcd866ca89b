/** The charters as Drools rules. */
module org.charterrules.drools {
    requires transitive org.charterrules.core;
    requires static transitive org.jspecify;
    requires transitive org.kie.api;
    requires org.drools.canonicalmodel;
    requires org.drools.modelcompiler;
    requires org.snakeyaml.engine;
    requires org.slf4j;

    // Only where plain rules are compiled.
    requires static org.drools.model.codegen;
    requires static org.drools.base;

    // Only where scenarios run.
    requires static io.cucumber.java;
    requires static io.cucumber.core;
    requires static io.cucumber.core.gherkin;
    requires static io.cucumber.plugin;
    requires static io.cucumber.gherkin;
    requires static io.cucumber.messages;
    requires static com.fasterxml.jackson.core;

    exports org.charterrules.drools;
    exports org.charterrules.drools.lint;
    exports org.charterrules.drools.scenario;
}
